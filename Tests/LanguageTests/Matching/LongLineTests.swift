import Testing

@testable import Language

/// How lines are read that have more tokens than are read as such. Times are measured in `Tests/System/test_long_lines.py`.
@Suite("Long lines") struct LongLineTests {
    /// By name, so that a failure doesn't print them.
    static let texts: [String: String] = [
        "words": String(repeating: "длинный текст, со словами; и знаками ", count: 600) + "конец",
        "times": String(repeating: "завтра в 10 ", count: 4_000) + "конец", "days": String(repeating: "monday ", count: 9_000) + "end",
        "names": String(repeating: "Ромашке ", count: 4_000) + "конец", "marks": String(repeating: "«", count: 30_000),
        "one word": String(repeating: "ы", count: 30_000),
    ]

    @Test("a long text behind a colon or dash is kept whole", arguments: texts.keys.sorted())
    func kept(name: String) throws {
        let text = try #require(Self.texts[name])
        for (start, intent, slot) in [
            ("заметка к 2: ", "task.note", SlotName.text), ("note on 2: ", "task.note", .text), ("готово 2 — ", "task.done", .result),
            ("задача: ", "task.add", .title),
        ] {
            let reading = BuiltInRules.read(start + text)
            #expect(reading.commands.map(\.intent.rawValue) == [intent], "\(start)")
            let isWhole = reading.commands.first?[slot] == .text(text)
            #expect(isWhole, "\(start)")
            if slot != .title { #expect(reading.commands.first?[.tasks] == .tasks(["2"]), "\(start)") }
            let isTooLong = reading.isTooLong
            #expect(!isTooLong)
        }
    }

    @Test(
        "other lines are no commands",
        arguments: [
            ("", "звонок Ромашке завтра, "), ("", "call Vector tomorrow; "), ("готово 2, ", "договорились обо всём "),
            ("help ", "moving tasks "),
            ("звонок Ромашке завтра ", "пожалуйста "), ("", "«"), ("позвонить ", "ж"), ("Ким: ", "звонок Ромашке завтра; "),
        ])
    func refused(start: String, piece: String) {
        let reading = BuiltInRules.read(start + String(repeating: piece, count: 30_000 / piece.utf8.count))
        let (isTooLong, intents) = (reading.isTooLong, reading.commands.map(\.intent.rawValue))
        #expect(isTooLong && intents.isEmpty && reading.suggestions.isEmpty, "\(intents)")
    }

    @Test("a line of up to 200 tokens isn't too long", arguments: [1, 199, 200])
    func short(count: Int) { #expect(!BuiltInRules.read(String(repeating: "чепуха ", count: count)).isTooLong) }

    @Test("a long text answers a question for a text, and no other", arguments: texts.keys.sorted())
    func answers(name: String) throws {
        let text = try #require(Self.texts[name])
        guard case .slots(let slots) = BuiltInRules.reader.answer(text, to: .text, in: BuiltInRules.context) else {
            Issue.record("not read")
            return
        }
        let isWhole = slots == [Slot(name: .text, value: .text(text))],
            answersTime = BuiltInRules.reader.answer(text, to: .when, in: BuiltInRules.context) != nil
        let skips = BuiltInRules.reader.says("пропустить " + text, as: "skip", in: BuiltInRules.context)
        #expect(isWhole && !answersTime && !skips)
    }

    @Test("a few tokens of a text, and its rest")
    func tokens() {
        #expect(Tokenizer().tokens(of: "раз, два три ", most: 5).map(\.text) == ["раз", ",", "два", "три"])
        #expect(Tokenizer().tokens(of: "раз, два три ", most: 4).map(\.text) == ["раз", ",", "два", "три"])
        let cut = Tokenizer().tokens(of: "Ёж: два, три…  ", most: 2)
        #expect(cut.map(\.text) == ["Ёж", ":", "два, три…"])
        #expect(cut.map(\.key) == ["еж", ":", ""])
        #expect(cut.last?.kind == .rest)
        #expect(Tokenizer().tokens(of: "раз " + String(repeating: "ж", count: 5_000), most: 9).map(\.text.count) == [3, 5_000])
        #expect(Tokenizer().tokens(of: String(repeating: "ж", count: Tokenizer.mostScalars), most: 9).map(\.kind) == [.word])
        #expect(Tokenizer().tokens(of: String(repeating: " ", count: 5_000), most: 9).isEmpty)
        #expect(Tokenizer().tokens(of: String(repeating: " ", count: 5_000) + "да", most: 9).map(\.kind) == [.rest])
        #expect(Tokenizer().tokens(of: "да" + String(repeating: " ", count: 5_000), most: 9).map(\.kind) == [.word])
        #expect(cut.map(\.from) == [0, 2, 4] && cut.map(\.to) == [2, 3, 13])
    }

    @Test("a busy end leaves the beginning readable")
    func beginning() {
        for days in ["завтра ", "monday ", "в 10 в пятницу "] {
            let tokens = Tokenizer().tokens(of: "к 15 декабря " + String(repeating: days, count: 60))
            let first = BuiltInGrammar.grammar.entities(in: tokens).filter { $0.from == 0 && $0.to == 3 }
            #expect(first.contains { if case .time = $0.value { true } else { false } }, "\(days)")
        }
    }

    @Test(
        "marks of quotations find their other halves",
        arguments: [
            ("«а» «б", ["0-2"]), ("\"а\" \"б\" \"", ["0-2", "3-5"]), ("„а“ „б”", ["0-2", "3-5"]), ("«« а »", ["0-3"]), ("» « “ а", []),
        ])
    func quotations(text: String, pairs: [String]) {
        let tokens = Tokenizer().tokens(of: text)
        let lattice = Lattice(tokens: tokens, words: tokens.map { _ in nil }, entities: [], lexicon: BuiltInRules.built.book.lexicon)
        #expect(tokens.indices.filter { lattice.closingQuote[$0] >= 0 }.map { "\($0)-\(lattice.closingQuote[$0])" } == pairs)
    }
}
