import Department
import Language
import Testing

@testable import Dialogue

@Suite("The week, and what questions leave in the dialogue") struct WeekTests {
    @Test("what a sentence may ask is known to the department") func questions() {
        let client: Set<QuestionFocus> = [.manager, .phone], other: Set<QuestionFocus> = [.present, .margin]
        for focus in QuestionFocus.allCases where !other.contains(focus) {
            let isKnown =
                client.contains(focus) ? ClientQuestion(rawValue: focus.rawValue) != nil : TaskQuestion(rawValue: focus.rawValue) != nil
            #expect(isKnown, "\(focus)")
        }
    }

    @Test("numbers run on over the days", arguments: ["неделя Кима", "Kim's week"]) func numbers(line: String) throws {
        let office = try TestOffice.demo(at: "2026-11-24T09:00")
        let answer = try office.answer(line), tasks = answer.parts[0].content.tasks
        try #require(tasks.count > 2)
        let moved = try office.answer("перенеси 3 на 1 декабря")
        #expect(moved.parts[0].content.tasks.contains { $0.id == tasks[2].id && $0.due.iso.hasPrefix("2026-12-01") })
    }

    @Test("behind the team's table no number means a task until the tasks are shown", arguments: ["план отдела на неделю", "team's week"])
    func table(line: String) throws {
        let office = try TestOffice.demo(at: "2026-11-24T09:00")
        let tasks = try office.answer(line).parts[0].content.tasks
        #expect(tasks.count == 20)
        #expect(try office.answer("покажи 1").isOk == false)
        try office.say("отмена")
        let text = try office.say("ещё")
        #expect(text.contains("1–20"), "\(text)")
        #expect(try office.answer("покажи 1").parts[0].content.tasks.map(\.id) == [tasks[0].id])
    }

    @Test("in a group the team's week is told in private") func group() throws {
        let office = try TestOffice.demo(at: "2026-11-24T09:00")
        for line in ["план отдела на неделю", "у кого просрочки", "свободен ли Ким в 15"] {
            #expect(try office.answer(line, isGroup: true).apart.kept != nil, "\(line)")
        }
        #expect(try office.answer("неделя Кима", isGroup: true).apart.kept == nil)
    }

    @Test("«её» is the task that was told of", arguments: ["когда встреча с Вектором", "when is the meeting with Vector"])
    func reference(line: String) throws {
        let office = try TestOffice.demo(at: "2026-11-24T09:00")
        guard case .reply(.list(let list), _) = try office.answer(line).parts[0].content else { throw NoList() }
        let next = try #require(list.answer?.next)
        #expect(try office.answer("покажи её").parts[0].content.tasks.map(\.id) == [next.id])
    }

    @Test(
        "a question changes nothing",
        arguments: [
            "выставили счёт Ладоге?", "позвонил Веге?", "Ким сегодня на месте?", "is Kim back", "was the contract with Vega signed",
            "have we signed the contract with Romashka", "week plan for the team", "plan for the week", "phone of Romashka",
        ])
    func reading(line: String) throws {
        let office = try TestOffice.demo(at: "2026-11-24T09:00")
        let before = try office.store.journal(JournalQuery()).count
        let answer = try office.answer(line)
        #expect(answer.isOk, "\(office.text.text(of: answer))")
        #expect(try office.store.journal(JournalQuery()).count == before)
    }

    private struct NoList: Error {}
}
