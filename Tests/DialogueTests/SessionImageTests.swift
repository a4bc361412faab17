import Dates
import Department
import Language
import Testing

@testable import Dialogue

@Suite("The kept session") struct SessionImageTests {
    private static let now = Timestamp(iso: "2026-11-23T09:00:07")!

    /// Every field set, every kind of value and question used.
    private static func full(_ about: OpenQuestion.About) -> Session {
        let day = Day(2026, 11, 24)!, noon = Moment(day, TimeOfDay(12)!)
        let rule = Recurrence(
            .monthly, interval: 2, byDay: [.init(4, ordinal: -1), .init(0)], byMonthDay: [-1, 15], byMonth: [1, 12], count: 3, until: day)
        let values: [SlotValue] = [
            .text("отчёт"), .when(.hours(noon, noon + 30)), .duration(Duration(minutes: 90, isNegative: true)), .recurrence(rule),
            .recurrence(Recurrence(.daily)), .amount("1200.50"), .tasks(["#4", "last"]),
            .name(NameID(kind: .client, number: 7), name: "Вега"),
            .name(NameID(kind: .person, number: 1), name: "Ким"), .me, .unknownName("Астра"), .when(.time(TimeOfDay(16)!)),
        ]
        let ask = Ask(slot: .client, options: [.init(name: "Вега", id: NameID(kind: .client, number: 7)), .init(name: "?", id: nil)])
        let match = Match(intent: IntentID(rawValue: "task.add"), slots: values.map { Slot(name: .title, value: $0) }, ask: ask)
        var told = match
        told.evidence = Evidence(
            rule: "task/add.yaml:12", pieces: [.init(from: 0, to: 6, slot: .kind), .init(from: 7, to: 9, slot: nil)], rival: "a:1",
            runnerUp: .init(intent: IntentID(rawValue: "task.find"), rule: "b:2", cost: 3))
        var line = Explanation(answering: .when, with: "завтра")
        (line.isCorrected, line.taught, line.commands) = (true, [.init("поехали", meaning: "мой день")], [told, match])
        var question = OpenQuestion(waiting: [match, match], place: 1, about: about, isRepeated: true, isCorrection: true)
        (question.settled, question.supplied) = ([1], [Supply(place: 0, task: 5, field: .amount, slots: match.slots)])
        var session = Session(at: now)
        (session.language, session.fixedLanguage, session.list, session.last) = (.en, .ru, ShownList(ids: [3, 1, 2], shown: 2), [1, 2])
        (session.rival, session.inquiry, session.change, session.line, session.changeLine) = (9, match, match, line, line)
        (session.question, session.offer) = (question, Offer(tasks: [4], day: day))
        (session.proposal, session.older, session.suggestions) = (match, 11, ["мой день", ""])
        return session
    }

    private static let questions: [OpenQuestion.About] = [
        .slot(Ask(slot: .when, impossible: "31 июня")), .which([1, 2]), .consent, .pastDay,
        .lacking(.result, of: 4, Ask(slot: .result)),
    ]

    private func resumed(_ text: String?) -> Session {
        Session.resumed(from: text, now: Self.now, calendar: WorkCalendar())
    }

    @Test("everything comes back", arguments: questions.indices)
    func roundTrip(question: Int) {
        let session = Self.full(Self.questions[question])
        let text = session.text
        #expect(String(describing: resumed(text)) == String(describing: session))
        #expect(resumed(text).text == text)
        #expect(resumed(Session(at: Self.now).text).text == Session(at: Self.now).text)
    }

    @Test(
        "another version, or no session at all, is forgotten",
        arguments: [nil, "", "48L?2ru000000000000", "<8", ":", ";0000", "задачи", "{\"at\": 1}", "oooooooooooooooooooo"])
    func foreign(text: String?) { #expect(resumed(text).text == Session(at: Self.now).text) }

    @Test("a session cut short is forgotten")
    func cut() {
        let text = Self.full(.which([1])).text
        for length in 0..<text.utf8.count {
            #expect(resumed(String(decoding: text.utf8.prefix(length), as: UTF8.self)).question == nil)
        }
    }

    @Test("a damaged session never crashes", arguments: 0..<100)
    func damaged(seed: Int) {
        var bytes = Array(Self.full(.consent).text.utf8), state = UInt64(seed)
        for _ in 0..<3 {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 25) & 0x7F
        }
        _ = resumed(String(decoding: bytes, as: UTF8.self)).text
    }
}
