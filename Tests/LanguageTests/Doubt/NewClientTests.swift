import Testing

@testable import Language

@Suite("A new client is only what looks like a name in a client's place") struct NewClientTests {
    @Test(
        "names",
        arguments: Phrase.rows(
            """
            встреча с компанией Весна в пятницу | task.add {kind: meeting, client: Весна, when: 2026-11-27}
            звонок Ольге Шевченко завтра | task.add {kind: call, client: Ольга Шевченко, when: 2026-11-24}
            позвонить Initech завтра | task.add {kind: call, client: Initech, when: 2026-11-24}
            call Initech tomorrow | task.add {kind: call, client: Initech, when: 2026-11-24}
            """))
    func names(_ phrase: Phrase) { #expect(BuiltInRules.read(phrase.said).shown == phrase.read) }

    @Test(
        "what only might be a name is asked",
        arguments: Phrase.rows("call initech tomorrow | task.add {kind: call, when: 2026-11-24} ? client (initech)"))
    func possible(_ phrase: Phrase) { #expect(BuiltInRules.read(phrase.said).shown == phrase.read) }

    @Test(
        "common words, verbs and what stands before the order are none",
        arguments: [
            "обзвонить старых клиентов завтра", "add this song to travel", "make the male british accent please",
            "пееренси звонок Веге на пятницу",
            "отправлю КП Газстрою завтра", "add a lot of james taylor to the playlist", "ditch the meeting with Vector",
        ])
    func none(said: String) {
        let new = BuiltInRules.read(said).commands.flatMap(\.slots).filter { if case .unknownName = $0.value { true } else { false } }
        #expect(new.isEmpty, "\(new)")
    }

    @Test(
        "«со» stands before any consonants",
        arguments: Phrase.rows(
            """
            перенеси звонок со Смирновой на завтра | task.move {kind: call, participant: Смирнова Мария, when: 2026-11-24}
            отмени встречу со Стройинвестом | task.cancel {kind: meeting, client: Стройинвест}
            провела встречу со Смирновой | task.done {kind: meeting, participant: Смирнова Мария}
            """))
    func prepositions(_ phrase: Phrase) { #expect(BuiltInRules.read(phrase.said).shown == phrase.read) }
}
