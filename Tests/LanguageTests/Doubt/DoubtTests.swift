import Testing

@testable import Language

@Suite("A reading that changes something has a reason for every word") struct DoubtTests {
    @Test(
        "what is plausible but unsure is asked before anything is done",
        arguments: Phrase.rows(
            """
            передать документы Веге завтра | task.add {title: передать документы Веге, client: Вега, when: 2026-11-24} ? confirm
            clean the flat | task.add {title: clean the flat} ? confirm
            """))
    func unsure(_ phrase: Phrase) {
        let reading = BuiltInRules.read(phrase.said)
        #expect(reading.shown == phrase.read)
        #expect(reading.unread == nil)
        #expect(reading.commands.allSatisfy { $0.confidence <= 0.5 })
    }

    @Test(
        "a line of which a part isn't read does nothing before a yes",
        arguments: [
            ("звонок Веге в среду и фыва олдж", "task.add {kind: call, client: Вега, when: 2026-11-25} ? confirm", "фыва олдж"),
            ("call Acme on Friday and qwxz plmk", "task.add {kind: call, client: Acme Ltd, when: 2026-11-27} ? confirm", "qwxz plmk"),
        ])
    func unread(said: String, read: String, rest: String) {
        let reading = BuiltInRules.read(said)
        #expect(reading.shown == read)
        #expect(reading.unread == rest)
    }

    @Test(
        "questions, denials, tales and others' business change nothing",
        arguments: [
            "звонок Ромашке завтра?", "встреча с Вегой не состоялась", "I can't meet Vector on Friday", "is the meeting with Vega tomorrow",
            "should I call Acme tomorrow", "ditch the meeting with Vector", "подзадача", "давай заканчивать",
            "пропустить", "make it 4pm", "plan vs fact", "make the lights red", "put the radio on", "I need to know the credit limit",
            "play some music tonight", "какая погода завтра", "ромашка пятница штука", "read me the news at 9",
        ])
    func nothing(said: String) {
        let changing = BuiltInRules.read(said).commands.filter { BuiltInRules.changes($0.intent) && $0.ask == nil }
        #expect(changing.isEmpty, "\(changing)")
    }

    @Test(
        "a verb that wraps an order makes no question of it",
        arguments: Phrase.rows(
            """
            можешь добавить звонок Ромашке завтра? | task.add {kind: call, client: ООО «Ромашка», when: 2026-11-24}
            could you add a call with Acme tomorrow? | task.add {kind: call, client: Acme Ltd, when: 2026-11-24}
            звонок Ромашке завтра, ок? | task.add {kind: call, client: ООО «Ромашка», when: 2026-11-24}
            """))
    func wrapped(_ phrase: Phrase) { #expect(BuiltInRules.read(phrase.said).shown == phrase.read) }

    @Test(
        "what will be done closes nothing, and what has a day is a task",
        arguments: Phrase.rows(
            """
            первую сделаю завтра | task.move {tasks: 1, when: 2026-11-24}
            отправлю КП Газстрою завтра | task.add {kind: proposal, client: Газстрой, when: 2026-11-24}
            не дозвонился до Веги | task.note {kind: call, client: Вега, text: не дозвонился}
            didn't reach Acme | task.note {kind: call, client: Acme Ltd, text: didn't reach}
            вебинар в четверг | task.add {title: вебинар, when: 2026-11-26}
            dentist tomorrow 5pm | task.add {title: dentist, when: 2026-11-24T17:00}
            """))
    func futures(_ phrase: Phrase) { #expect(BuiltInRules.read(phrase.said).shown == phrase.read) }

    @Test(
        "help and searches speak of the department",
        arguments: [
            ("how do I move a task", true), ("как перенести задачу", true), ("find spare parts", true), ("how do I bake a potato", false),
            ("find me a recipe for chicken soup", false), ("how can I build my credit score", false),
        ])
    func looking(said: String, isRead: Bool) { #expect(BuiltInRules.read(said).commands.isEmpty != isRead) }
}
