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
        var best: (name: String, score: Double) = ("", CommonQuestions.least)
        for name in names {
            for language in LanguageCode.allCases {
                for asked in (book.template(name + ".asks", language) ?? "").split(separator: "\n") {
                    let score = CommonQuestions.likeness(wanted, CommonQuestions.words(String(asked)))
                    if score > best.score { best = (name, score) }
                }
            }
        }
        return best.name.isEmpty ? nil : best.name
    }

    /// The least share of words that must agree.
    private static let least = 0.6

    /// The share of the words of both that have a counterpart.
    private static func likeness(_ one: [String], _ other: [String]) -> Double {
        guard !other.isEmpty else { return 0 }
        let met = one.filter { word in other.contains { isAlike(word, $0) } }.count
        return 2 * Double(met) / Double(one.count + other.count)
    }

    private static func isAlike(_ one: String, _ other: String) -> Bool {
        let (first, second) = (Array(one.utf16), Array(other.utf16))
        if first.count < 4 || second.count < 4 { return one == other }
        let shared = zip(first, second).prefix { $0 == $1 }.count
        if shared >= max(3, min(first.count, second.count) - 2) { return true }
        var distance = EditDistance(exchanges: true)
        return distance.edits(first, second, most: EditDistance.mostSlips(inLetters: min(first.count, second.count))) != nil
    }

    private static func words(_ text: String) -> [String] {
        Tokenizer().tokens(of: text).filter { $0.kind == .word && $0.key.utf16.count > 1 }.map(\.key)
    }
}
