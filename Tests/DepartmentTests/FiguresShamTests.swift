import Dates
import Testing

@testable import Department

@Suite("Sham entries") struct FiguresShamTests {
    @Test(
        "a result by itself",
        arguments: [
            ("ок", [.emptyWords]), ("Готово!", [.emptyWords]), ("...", [.emptyWords]), ("да", [.emptyWords]), ("DONE", [.emptyWords]),
            ("йцукен", [.keyboardRun]), ("asdf", [.keyboardRun]), ("лдор", [.keyboardRun]), ("всё qwerty", [.keyboardRun]),
            ("ааааа", [.keyboardRun]), ("лджэ", [.keyboardRun]), ("12345", [.keyboardRun]), ("fdsa", [.keyboardRun]),
            ("Звонок: ромашка", [.copyOfTitle]), ("call Ромашка", [.copyOfTitle]),
            ("запросили скидку", []), ("договорились на вторник", []), ("заявка 1234", []), ("12 500", []), ("пора звонить", []),
            ("опора", []), ("повар думает", []), ("дороговато", []), ("power", []), ("они согласны", []), ("3 шт", []),
        ] as [(String, [ShamReason])])
    func faults(result: String, expected: [ShamReason]) {
        let titles = EntryWords.known.titles(task(0, at: "2026-11-23T12:00"), "Ромашка", nil)
        #expect(EntryWords.known.faults(in: result, titles: titles) == Set(expected))
    }

    @Test("results are compared without punctuation and case")
    func said() {
        #expect(EntryWords.said("  Звонок ООО «Ромашка», готово! ") == "звонок ооо ромашка готово")
        #expect(EntryWords.said("…") == "")
    }

    private func task(_ id: Int, at iso: String, entered: String = "2026-11-20T09:00", _ result: String? = nil) -> TaskItem {
        var task = TaskItem(
            id: id, kind: .call, assignee: 1, due: Due(Day(2026, 11, 23)!), status: .done, author: 1, created: Timestamp(iso: entered)!,
            closed: Timestamp(iso: iso)!)
        task.result = result
        return task
    }

    private func reasons(_ tasks: [TaskItem]) -> [Int: Set<ShamReason>] {
        ShamEntries(in: tasks, words: .known, lateAfter: 17 * 60 + 30) { _, _ in [] }.reasons
    }

    @Test("the third equal result within seven days marks all three; a second later, none")
    func repeated() {
        for (last, marked) in [("2026-11-23T12:00", 3), ("2026-11-23T12:00:01", 0)] {
            let tasks = ["2026-11-16T12:00", "2026-11-19T12:00", last].enumerated().map {
                task($0.offset, at: $0.element, "Клиент думает" + String(repeating: ".", count: $0.offset))
            }
            #expect(reasons(tasks).values.filter { $0.contains(.repeated) }.count == marked)
        }
    }

    @Test("closed within a minute of being entered, unless entered as already done")
    func instant() {
        var entered = task(3, at: "2026-11-23T12:00", entered: "2026-11-23T12:00")
        entered.isEnteredDone = true
        let tasks = [
            task(1, at: "2026-11-23T12:01", entered: "2026-11-23T12:00"), task(2, at: "2026-11-23T12:01:01", entered: "2026-11-23T12:00"),
            entered,
        ]
        #expect(reasons(tasks) == [1: [.instant]])
    }

    @Test(
        "five within two minutes after half past five",
        arguments: [("17:30:01", 30, 5, 5), ("17:29:59", 30, 5, 0), ("17:40:00", 31, 5, 0), ("17:40:00", 10, 4, 0)])
    func atOnce(start: String, step: Int, count: Int, marked: Int) {
        let first = Timestamp(iso: "2026-11-23T\(start)")!
        let tasks = (0..<count).map { place in
            var task = task(place, at: "2026-11-23T12:00")
            task.closed = Timestamp(seconds: first.seconds + place * step)
            return task
        }
        #expect(reasons(tasks).values.filter { $0 == [.allAtOnce] }.count == marked)
    }
}
