import Department
import Language
import Testing

@testable import Dialogue

@Suite("The intents that the program carries out") struct BuiltInIntentTests {
    @Test("are exactly the files of Intents/, each once") func files() throws {
        let files = try TestOffice.rules.get().book.intents.filter { !$0.isAnswer }.map(\.id.rawValue)
        #expect(BuiltInIntent.allCases.map(\.id.rawValue).sorted() == files.sorted())
    }

    /// The first example of each intent of a topic, questions before what changes their answers.
    private static func examples(of topic: String, in language: LanguageCode) throws -> [(intent: IntentID, said: IntentInfo.Example)] {
        let intents = try TestOffice.rules.get().book.intents.filter { BuiltInIntent($0.id)?.topic == topic }
        return (intents.filter(\.isQuestion) + intents.filter { !$0.isQuestion }).compactMap { intent in
            intent.examples.first { $0.language == language }.map { (intent.id, $0) }
        }
    }

    /// A small department that has something of everything, as the head sees it.
    private static func office() throws -> TestOffice {
        let office = try TestOffice(speaker: "Орлова Марина")
        for line in [
            "звонок Ромашке сегодня в 10", "встреча с Вектором завтра в 15", "счёт Acme в пятницу", "каждый понедельник звонить Вектору",
            "начать контроль с сегодняшнего дня", "похвали Иванова: отличная работа", "штраф Иванову 500 рублей за опоздание",
            "отпусти Иванова на час раньше", "Иванов в отпуске с 1 по 5 декабря", "запомни: отзвон — это звонок",
        ] {
            let answer = try office.answer(line)
            #expect(answer.isOk, "\(line): \(office.text.text(of: answer))")
        }
        return office
    }

    @Test("are refused to a manager where their files say that they are the head's", arguments: LanguageCode.allCases)
    func forHead(language: LanguageCode) throws {
        let office = try Self.office(), intents = try TestOffice.rules.get().book.intents.filter(\.isForHead)
        #expect(intents.count >= 10)
        for intent in intents {
            let said = intent.examples.filter { $0.language == language && $0.ask == nil }.map(\.text)
            let errors = try said.map { try office.answer($0, by: "Соловьёв Игорь", channel: $0).error }
            // An example may show a value that is refused to everybody.
            #expect(errors.contains(.notAllowed) && errors.allSatisfy { $0 == .notAllowed || $0 == .invalidValue }, "\(intent.id): \(said)")
        }
    }

    @Test("carry out their first example", arguments: ["task", "directory", "report", "management", "conversation"], LanguageCode.allCases)
    func carriedOut(topic: String, language: LanguageCode) throws {
        let office = try Self.office(), examples = try Self.examples(of: topic, in: language)
        #expect(examples.count == BuiltInIntent.allCases.count { $0.topic == topic })
        for (intent, example) in examples {
            // Each in a conversation of its own, with numbered tasks on the screen.
            _ = try office.answer("мои задачи", channel: example.text)
            let answer = try office.answer(example.text, channel: example.text)
            let reply = "\(example.text): \(office.text.text(of: answer))"
            // «а на завтра?» is the question before with another day.
            let expected = intent == BuiltInIntent.conversation(.ellipsis).id ? BuiltInIntent.task(.list).id : intent
            #expect(answer.parts.map(\.intent) == [expected] && answer.parts.allSatisfy { $0.content.isCarriedOut }, "\(reply)")
            // Only what the rules ask for is asked as a slot.
            if case .question? = answer.parts.first?.content { #expect(answer.parts.first?.ask?.slot == example.ask, "\(reply)") }
        }
    }
}

extension AnsweredCommand.Content {
    fileprivate var isCarriedOut: Bool { if case .notYet = self { false } else { true } }
}

extension BuiltInIntent {
    /// The name of its case.
    fileprivate var topic: String {
        switch self {
        case .task: "task"
        case .directory: "directory"
        case .report: "report"
        case .management: "management"
        case .conversation: "conversation"
        }
    }
}

@Suite("An intent of a user's own") struct OwnIntentTests {
    private static func office(changes: String, by speaker: String) throws -> TestOffice {
        let text = """
            purpose: {ru: сварить кофе, en: make coffee}
            changes: \(changes)
            sentences: {ru: ["свари кофе [{when}]"], en: ["make coffee [{when}]"]}
            examples: {"свари кофе": {}, "make coffee": {}}
            """
        return try TestOffice(speaker: speaker, rules: TestOffice.rules(adding: "talk/coffee.make.yaml", text))
    }

    @Test("is understood, and answered that nothing carries it out yet") func notYet() throws {
        let office = try Self.office(changes: "no", by: "Иванов Сергей")
        let answer = try office.answer("свари кофе")
        #expect(
            answer.intent == "coffee.make" && answer.parts.first?.content.isCarriedOut == false && !answer.isOk && answer.error == .notFound
        )
        #expect(try office.answer("а завтра?").value(.when) == ["2026-11-24"])
    }

    @Test("is refused to a viewer if it changes something") func refused() throws {
        let office = try Self.office(changes: "yes", by: "Громов Виктор")
        #expect(try office.answer("свари кофе").error == .notAllowed)
        #expect(try office.answer("а завтра?").intent == "dialog.ellipsis")
    }
}
