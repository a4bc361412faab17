@testable import Language

/// Makes sentences of a rule: its required parts and one or two of the others, in the order of the template, with words of one
/// language and sample values in the slots.
struct SentenceMaker {
    /// A sentence with the names of the slots that it fills.
    struct Made {
        let text: String
        let slots: Set<SlotName>
    }

    private let book: RuleBook
    private let wordsOfSet: [[String]]
    private let seed: UInt64
    private var dice: Dice

    init(book: RuleBook, seed: UInt64) {
        self.book = book
        self.seed = seed
        dice = Dice(seed: seed)
        var words = Array(repeating: [String](), count: book.lexicon.setCount)
        for (number, sets) in book.lexicon.setsOfWord.enumerated() { for set in sets { words[set].append(book.lexicon.word(number)) } }
        words[book.lexicon.roles.infinitive] = ["подготовить"]
        wordsOfSet = words
    }

    /// Nil where the rule has no sentence in this language.
    ///
    /// Each rule has dice of its own, so that a sentence more or less in one file changes nothing in the others.
    mutating func sentence(of rule: Rule, in language: LanguageCode, extras: Int) -> Made? {
        dice = Dice(seed: "\(book.file(of: rule)):\(rule.line)".utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
        var chosen = Set(rule.segments.indices.filter { rule.needed >> $0 & 1 == 1 })
        let optional = rule.segments.indices.filter { !chosen.contains($0) }
        if rule.wants != 0 {
            let wanted = optional.filter { book.segments[rule.segments[$0]].paths.contains { slots(of: $0) & rule.wants != 0 } }
            if !wanted.isEmpty, !chosen.contains(where: { slots(of: rule.segments[$0]) & rule.wants != 0 }) {
                chosen.insert(dice.pick(wanted))
            }
        }
        for _ in 0..<(optional.isEmpty ? 0 : extras) { chosen.insert(dice.pick(optional)) }
        var parts: [String] = [], filled = 0
        for place in chosen.sorted() {
            let isNeeded = rule.needed >> place & 1 == 1
            let paths = book.segments[rule.segments[place]].paths.filter { filled & slots(of: $0) == 0 }
            let said = paths.compactMap { path in text(of: path, in: language).map { (slots(of: path), $0) } }
            guard !said.isEmpty else {
                if isNeeded { return nil }
                continue
            }
            let part = dice.pick(said)
            filled |= part.0
            parts.append(part.1)
        }
        guard rule.wants == 0 || filled & rule.wants != 0 else { return nil }
        let names = SlotName.allCases.filter { filled & $0.bit != 0 } + rule.fixed.map(\.slot)
        return Made(text: parts.joined(separator: " ").replacing(" '", with: "'"), slots: Set(names))
    }

    private func slots(of path: [PathElement]) -> Int {
        path.reduce(0) { bits, element in if case .slot(let spec) = element { bits | book.specs[spec].bit } else { bits } }
    }

    private func slots(of segment: Int) -> Int { book.segments[segment].paths.reduce(0) { $0 | slots(of: $1) } }

    private mutating func text(of path: [PathElement], in language: LanguageCode) -> String? {
        var words: [String] = []
        for element in path {
            let ways =
                switch element {
                case .words(let set): wordsOfSet[set].filter { isOf(language, $0) }
                case .slot(let spec): samples(of: book.specs[spec], in: language)
                }
            guard !ways.isEmpty else { return nil }
            words.append(dice.pick(ways))
        }
        return words.joined(separator: " ")
    }

    private func isOf(_ language: LanguageCode, _ text: String) -> Bool {
        let isRussian = text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
        let isEnglish = text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
        return isRussian == isEnglish || isRussian == (language == .ru)
    }

    /// Names that are the same in every case, so that they fit wherever a name may stand.
    private func samples(of spec: SlotSpec, in language: LanguageCode) -> [String] {
        let isRussian = language == .ru
        return switch spec.type {
        case .time: spec.isAttributive ? [isRussian ? "завтрашний" : "tomorrow's"] : [isRussian ? "завтра" : "tomorrow"]
        case .length, .shift: [isRussian ? "2 часа" : "2 hours"]
        case .recurrence: [isRussian ? "каждый понедельник" : "every Monday"]
        case .amount: [isRussian ? "5000 рублей" : "5000 roubles"]
        case .percent: ["10%"]
        case .tasks: ["#12"]
        case .person: [isRussian ? "Коваленко" : "Kim"]
        case .client: ["Globex"]
        case .phone: ["+7 495 123-45-67"]
        case .account: ["telegram:77"]
        case .text where spec.wordsOfName > 0: [isRussian ? "Шевченко" : "Dave Miller"]
        case .text: [isRussian ? "«новый прайс»" : "\"price list\""]
        case .listed:
            book.lexicon.listed.filter { $0.list == spec.slot.name && (spec.form == nil || $0.form == spec.form) }.map { phrase in
                phrase.words.map { book.lexicon.word($0) }.joined(separator: " ")
            }.filter { isOf(language, $0) }
        }
    }
}
