import Language
import Phrases
import Text

/// Common questions with their answers, from the phrasebook: «что если не успел внести», "what if I forgot".
///
/// A question `faq.NAME` has `asks`, one wording a line, and `answer`. A topic leads to the question that shares most words with it;
/// words are compared by their beginnings and up to a typo.
struct CommonQuestions {
    private let book: Phrasebook
    private let names: [String]

    init(_ book: Phrasebook) {
        self.book = book
        names = book.keys.filter { $0.hasPrefix("faq.") && $0.hasSuffix(".asks") }.map { String($0.dropLast(".asks".count)) }
    }

    /// The key of the answer.
    static func answer(to question: String) -> String { question + ".answer" }

    /// The name of the question; nil if none shares enough words with the topic.
    func best(for topic: String) -> String? {
        let wanted = CommonQuestions.words(topic)
        guard !wanted.isEmpty else { return nil }
        var best: (name: String, score: Double) = ("", CommonQuestions.least), distance = EditDistance(exchanges: true)
        for name in names {
            for language in LanguageCode.allCases {
                for asked in (book.template(name + ".asks", language) ?? "").split(separator: "\n") {
                    let score = CommonQuestions.likeness(wanted, CommonQuestions.words(String(asked)), &distance)
                    if score > best.score { best = (name, score) }
                }
            }
        }
        return best.name.isEmpty ? nil : best.name
    }

    /// The least share of words that must agree.
    private static let least = 0.6

    /// The share of the words of both that have a counterpart.
    private static func likeness(_ one: [[UInt16]], _ other: [[UInt16]], _ distance: inout EditDistance) -> Double {
        guard !other.isEmpty else { return 0 }
        let met = one.count { word in other.contains { isAlike(word, $0, &distance) } }
        return 2 * Double(met) / Double(one.count + other.count)
    }

    private static func isAlike(_ first: [UInt16], _ second: [UInt16], _ distance: inout EditDistance) -> Bool {
        if first.count < 4 || second.count < 4 { return first == second }
        let shared = zip(first, second).prefix { $0 == $1 }.count
        if shared >= max(3, min(first.count, second.count) - 2) { return true }
        return distance.edits(first, second, most: EditDistance.mostSlips(inLetters: min(first.count, second.count))) != nil
    }

    private static func words(_ text: String) -> [[UInt16]] {
        Tokenizer().tokens(of: text, most: HelpTopics.mostWords).filter { $0.kind == .word }.map { Array($0.key.utf16) }.filter {
            $0.count > 1
        }
    }
}
