import Dates
import Testing

@testable import Department

@Suite("Habits of the demonstration") struct DemoHabitTests {
    let told = DemoMonthTold(DemoDepartmentTests.wednesday)
    private var past: [Day] { told.days(to: told.now.day - 1) }

    @Test("one plans each day ahead and closes everything in time")
    func disciplined() {
        let tasks = told.tasks(of: .disciplined)
        for day in past {
            let planned = tasks.filter { $0.due.day == day && $0.created.day < day }
            #expect(planned.count >= 2)
            #expect(planned.reduce(0) { $0 + ($1.duration ?? [.proposal: 60, .meeting: 60][$1.kind] ?? 0) } >= 150)
        }
        #expect(tasks.allSatisfy { $0.status != .open || $0.due.day >= told.now.day })
        let opened = told.entries(of: .disciplined, .openDay).filter { $0.at.time < TimeOfDay(10)! }.map(\.at.day)
        #expect(Set(past).isSubset(of: opened))
    }

    @Test("one enters and closes everything at 17:55")
    func lastMinute() {
        let entries = told.entries(of: .lastMinute, .add, .complete)
        #expect(entries.count > 80)
        #expect(entries.allSatisfy { (TimeOfDay(17, 45)!...TimeOfDay(18, 5)!).contains($0.at.time) })
        let closed = Dictionary(grouping: told.entries(of: .lastMinute, .complete), by: \.at.day)
        #expect(closed.values.count { $0.count >= 4 } > 8)
    }

    @Test("one fills the results with empty words")
    func sham() {
        let results = told.tasks(of: .sham).compactMap(\.result)
        #expect(results.count > 40)
        #expect(Set(results).isSubset(of: ["ок", "готово", "да"]))
        for part in [DemoCast.Part.disciplined, .lastMinute, .onLeave, .postponing, .unplanned] {
            #expect(!told.tasks(of: part).compactMap(\.result).contains("ок"))
        }
    }

    @Test(
        "one is away this week, from a weekend on the coming one", arguments: ["2026-11-25T11:00", "2026-11-23T08:00", "2026-11-29T12:00"])
    func onLeave(moment: String) {
        let told = DemoMonthTold(Timestamp(iso: moment)!)
        let monday = moment.contains("29") ? Day(2026, 11, 30)! : Day(2026, 11, 23)!
        let tasks = told.tasks(of: .onLeave)
        #expect(tasks.count > 40)
        #expect(!tasks.contains { (monday...monday + 6).contains($0.due.day) })
        #expect(!told.entries.contains { $0.actor == told.person(.onLeave) && $0.at.day >= monday })
    }

    @Test("one moves tasks again and again, with a reason each time")
    func postponing() {
        let tasks = told.tasks(of: .postponing)
        #expect(tasks.count { $0.moves >= 2 } > 10)
        #expect(tasks.contains { $0.moves >= 3 })
        #expect(tasks.count { $0.moves > 0 } * 2 > tasks.count)
        #expect(told.entries(of: .postponing, .move).allSatisfy { $0.note != nil })
        #expect(tasks.contains { $0.status == .open && $0.due.day < told.now.day })
    }

    @Test("one sells the most and plans nothing")
    func unplanned() {
        let own = told.tasks(of: .unplanned).filter { $0.author == told.person(.unplanned) }
        #expect(own.count > 40)
        #expect(own.allSatisfy { $0.closed == $0.created })
        func revenue(_ part: DemoCast.Part) -> Int {
            told.tasks(of: part).filter { $0.kind == .payment && $0.status == .done }.reduce(0) { $0 + ($1.money?.cents ?? 0) }
        }
        let others: [DemoCast.Part] = [.disciplined, .lastMinute, .sham, .onLeave, .postponing]
        #expect(others.allSatisfy { revenue($0) < revenue(.unplanned) })
    }

    @Test("no result is used three times within a week, except by the one with sham results")
    func unrepeated() {
        for part in [DemoCast.Part.disciplined, .onLeave, .unplanned] {
            for (_, tasks) in Dictionary(grouping: told.tasks(of: part).filter { $0.result != nil }, by: { $0.result! }) {
                let days = tasks.compactMap { $0.closed?.day }.sorted()
                #expect(zip(days, days.dropFirst(2)).allSatisfy { $1 - $0 > 7 })
            }
        }
    }
}
