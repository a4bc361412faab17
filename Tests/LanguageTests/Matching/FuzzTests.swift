import Testing

@testable import Language

/// Budgets of steps bound every line, so that these tests need no clock.
@Suite("Any line at all is read without harm") struct FuzzTests {
    private static let scalars: [String] = [
        "\u{0}", "\u{7}", "\u{1B}[31m", "\t", "\r", "\n", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{301}", "\u{306}", "é", "ё", "и\u{306}",
        "👍", "👩‍👩‍👧", "🇷🇺",
        "«", "»", "“", "”", "\"", "'", "#", "№", ":", ";", "—", "–", "-", ",", ".", "!", "?", "(", ")", "{", "}", "<", ">", "|", "~", "*",
        "/", "\\", "%", "€", "0", "١",
        "9999999999999999999999", "25:70", "31.06", "00:00", "ß", "ﬁ", "中", "ﷺ",
    ]

    private static let words: [String] = BuiltInRules.built.book.lexicon.words + BuiltInRules.built.grammar.vocabulary
    private static let names = ["Иванову", "Ромашке", "Вегой", "Acme", "Диме", "Петровой", "Васильеву", "«Северный ветер»", "ООО"]

    private func line(_ dice: inout Dice) -> String {
        switch dice.roll(5) {
        case 0: String(decoding: (0..<dice.roll(60)).map { _ in UInt8(truncatingIfNeeded: dice.roll(256)) }, as: UTF8.self)
        case 1: (0..<dice.roll(30)).map { _ in dice.pick(Self.scalars) }.joined()
        case 2: (0..<1 + dice.roll(6)).map { _ in dice.pick(Self.words) }.joined(separator: " ")
        case 3:
            (0..<1 + dice.roll(6)).map { _ in dice.pick(dice.roll(3) == 0 ? Self.names : Self.words) }.joined(
                separator: dice.pick([" ", ", ", "; ", ""]))
        default:
            (0..<1 + dice.roll(6)).map { _ in dice.pick(dice.roll(2) == 0 ? Self.scalars : Self.words) }.joined(
                separator: dice.pick([" ", ""]))
        }
    }

    private func check(_ text: String) {
        let first = BuiltInRules.read(text)
        #expect(first.text == text)
        #expect(first.suggestions.count <= 3)
        #expect(first.commands.count <= Splitter.most)
        #expect(first.commands.allSatisfy { (0...1).contains($0.confidence) })
        let length = (first.corrected ?? text).unicodeScalars.count
        #expect(
            first.commands.allSatisfy {
                $0.evidence.map { $0.pieces.allSatisfy { 0 <= $0.from && $0.from <= $0.to && $0.to <= length } } ?? true
            })
    }

    @Test("random bytes, signs, words and names", arguments: 1...6)
    func random(seed: Int) {
        var dice = Dice(seed: UInt64(seed))
        for _ in 0..<500 { check(line(&dice)) }
    }

    @Test("the same line is read alike again")
    func deterministic() {
        var dice = Dice(seed: 99)
        for _ in 0..<100 {
            let text = line(&dice)
            #expect(BuiltInRules.read(text).shown == BuiltInRules.read(text).shown, "\(text.debugDescription)")
        }
    }

    @Test("long lines and long words")
    func long() {
        for text in [
            String(repeating: "а", count: 100_000), String(repeating: "задача ", count: 5_000), String(repeating: "#", count: 5_000),
            String(repeating: "«", count: 399), String(repeating: "завтра ", count: 60), String(repeating: "и ", count: 399),
            String(repeating: "1 ", count: 100), String(repeating: "позвонить Ромашке и ", count: 20),
            String(repeating: "e\u{301}", count: 2_000),
        ] { check(text) }
    }

    @Test("words that aren't the department's never change anything unasked", arguments: 1...4)
    func foreign(seed: Int) {
        let known = Set(Self.words)
        let foreign = [
            "молоко", "облако", "река", "синий", "бегемот", "гитара", "пою", "летит", "стекло", "океан", "вулкан", "шёпот", "банан",
            "лошадь", "громко", "жёлтый",
            "galaxy", "banana", "yellow", "river", "whale", "singing", "guitar", "loud", "volcano", "butter", "marble", "dancing",
        ].filter { !known.contains(Tokenizer.key(of: $0)) }
        #expect(foreign.count > 20)
        var dice = Dice(seed: UInt64(seed))
        for _ in 0..<150 {
            let text = (0..<1 + dice.roll(6)).map { _ in dice.pick(foreign) }.joined(separator: " ")
            let wrong = BuiltInRules.read(text).commands.filter { BuiltInRules.changes($0.intent) && $0.ask == nil }
            #expect(wrong.isEmpty, "\(text)")
        }
    }
}
