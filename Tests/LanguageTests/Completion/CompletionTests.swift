import Phrases
import Testing

@testable import Language

/// What Tab offers, in the world of the rule files' examples.
@Suite("Completion") struct CompletionTests {
    static let completer = Completer(BuiltInRules.reader)

    static let forms: [NameForm] = (1...40).flatMap { number in
        [NameID.Kind.person, .client].flatMap { kind in
            let id = NameID(kind: kind, number: number), name = BuiltInRules.world.index.name(of: id)
            return name.isEmpty ? [] : BuiltInRules.built.names.forms(of: id, name: name, aliases: [])
        }
    }

    static let book: Phrasebook = {
        var findings: [Finding] = []
        return Phrasebook(BuiltInRules.folder, findings: &findings)
    }()

    static func phrases(_ group: String) -> [String] {
        LanguageCode.allCases.flatMap { language in
            (book.template("completion.\(group)", language) ?? "").split(separator: "\n").map(String.init)
        }
    }

    static func completions(of line: String, _ language: LanguageCode = .ru) -> [Completion] {
        let context = CompletionContext(
            reading: ReadingContext(now: BuiltInRules.world.now, language: language, names: BuiltInRules.world.index),
            starts: { beginning in forms.filter { $0.key.hasPrefix(beginning) } },
            familiar: [NameID(kind: .client, number: 1), NameID(kind: .person, number: 1)],
            tasks: [("1", "звонок Ромашке"), ("2", "встреча с Вектором")],
            phrases: CompletionPhrases(
                [.time: phrases("time"), .length: phrases("length"), .shift: phrases("shift"), .recurrence: phrases("recurrence")],
                bare: [.time: phrases("bare.time"), .length: phrases("bare.length")]))
        return completer.completions(of: line, in: context)
    }

    @Test(
        "the first thing offered",
        arguments: [
            ("звонок Ром", "Ромашке"), ("встреча с Ром", "Ромашкой"), ("поставить Ив", "Иванову"), ("поставь звонок Вект", "Вектору"),
            ("позвонить в Вект", "Вектор"), ("звонок Трём мед", "Трём медведям"), ("звонок трем медв", "Трём медведям"),
            ("перенеси ", "1"), ("перенеси 2 на ", "завтра"), ("зад", "задачи"), ("просроч", "просроченные"), ("move 2 to ton", ""),
            ("call Ac", "Acme"), ("отчёт за ", "за неделю"), ("ghbdtn", ""), ("", "кто"),
        ])
    func first(line: String, text: String) { #expect(Self.completions(of: line).first?.text ?? "" == text) }

    @Test(
        "among what is offered",
        arguments: [
            ("перенеси 2 на п", ["понедельник", "пятницу"]), ("перенеси 2 на п", ["на пятницу"]), ("звонок Ромашке за", ["завтра"]),
            ("пер", ["перенеси", "передай"]), ("задачи на с", ["сегодня", "на сегодня"]), ("move ", ["1", "2", "call", "meeting"]),
        ])
    func among(line: String, texts: [String]) {
        let offered = Self.completions(of: line).map(\.text)
        #expect(texts.allSatisfy(offered.contains), "\(offered)")
    }

    @Test("a beginning makes way whole", arguments: [("звонок Ром", 3), ("звонок Трём мед", 8), ("перенеси ", 0)])
    func replaced(line: String, count: Int) { #expect(Self.completions(of: line).first?.replaced == count) }

    @Test("nobody is offered the letters of another language", arguments: ["перенеси ", "звонок ", "задачи "])
    func script(line: String) {
        let latin = Self.completions(of: line).filter {
            $0.meaning == .word && $0.text.unicodeScalars.contains { (0x61...0x7A).contains($0.value) }
        }
        #expect(latin.isEmpty)
    }

    @Test("each way to say a time is one that is understood", arguments: ["time", "bare.time", "length", "bare.length", "recurrence"])
    func understood(group: String) {
        for phrase in Self.phrases(group) {
            let found = BuiltInRules.reader.entities(in: phrase, BuiltInRules.context)
            #expect(found.contains { $0.to == phrase.unicodeScalars.count }, "\(phrase)")
        }
    }
}
