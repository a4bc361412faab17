import Dates
import Testing

@testable import Department

@Suite("Kept snapshots of figures") struct FiguresSnapshotTests {
    private let week = Day(2026, 11, 23)!...Day(2026, 11, 27)!

    /// A random fortnight: tasks are added, moved, closed with various results, reopened, undone; reports are asked for in between.
    private func lived(seed: UInt64) throws -> Office {
        let office = try Office.judged()
        var dice = SeededDice(seed)
        let results = ["ок", "клиент думает", "клиент думает", "договорились на вторник", "йцукен", nil]
        var tasks: [TaskItem] = []
        for step in 0..<150 {
            let day = Office.monday + step / 15
            guard WorkCalendar().isWorking(day) else { continue }
            let at = Timestamp(Moment(minutes: day.number * 1440 + 9 * 60 + step % 15 * 38)).iso
            let person = dice.next(2) == 0 ? office.ivanov : office.petrova
            let own = try tasks.compactMap { try office.store.task($0.id) }.filter { $0.assignee == person.id }
            let open = own.filter { $0.status == .open }
            switch dice.next(8) {
            case 0...2:
                let kind = [TaskKind.call, .meeting, .payment, .visit][dice.next(4)]
                tasks.append(try office.add(kind, on: (day + dice.next(3)).iso, at: at, for: person))
            case 3, 4:
                guard let task = open.first else { continue }
                try office.close(task, results[dice.next(results.count)], at: at, by: person)
            case 5:
                guard let task = open.last else { continue }
                try office.move(task, to: (day + 1 + dice.next(3)).iso, at: at, by: person)
            case 6:
                guard let task = own.last(where: { $0.status == .done }) else { continue }
                try office.at(at).perform(.reopenTasks(.ids([task.id])), by: person)
            default: try office.at(at).perform([.planDay(nil), .undo][dice.next(2)], by: person)
            }
            if step % 6 == 0 { _ = try office.report(.kpi, "2026-11-16/2026-12-04") }
            if step % 7 == 0 { _ = try office.report(.rating, "2026-11-16/2026-12-04") }
        }
        return office
    }

    @Test("snapshots kept on the way equal a fresh count", arguments: [1, 2, 3] as [UInt64])
    func recount(seed: UInt64) throws {
        let office = try lived(seed: seed).at("2026-12-03T12:00")
        for person in [office.ivanov, office.petrova] {
            let figures = try office.figures()
            for day in week {
                let kept = try figures.snapshot(person.id, day)
                let fresh = try office.figures()
                let due = try fresh.due(person.id, day), planned = try fresh.planned(person.id, day)
                #expect(kept.onTime == due.share)
                #expect(kept.missed == due.missed)
                #expect((kept.plannedTasks, kept.plannedMinutes) == (planned.tasks.count, planned.minutes))
                #expect(kept.opened == (try fresh.firstOpening(person.id, day)))
                let works = try figures.snapshots(person.id, day...day)
                #expect(works == [WorkSnapshot(person: person.id, day: day, try fresh.work(person.id, day...day))])
            }
        }
    }

    @Test("a snapshot of a day that a wrong clock saw as past is counted again")
    func clock() throws {
        let office = try Office.judged()
        let task = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
        #expect(try office.part(.onTime, of: office.ivanov, "2026-11-23", at: "2026-12-01T09:00") == 0)
        try office.close(task, at: "2026-11-23T12:00")
        #expect(try office.part(.onTime, of: office.ivanov, "2026-11-23", at: "2026-12-01T09:00") == 1000)
    }

    @Test("the third equal result changes the figures of the two before it, days ago")
    func repeated() throws {
        let office = try Office.judged()
        for (day, tenths) in [(20, 1000), (23, 1000), (25, 0)] {
            let task = try office.add(on: "2026-11-\(day)", at: "2026-11-\(day)T09:00")
            try office.close(task, "клиент думает", at: "2026-11-\(day)T12:00")
            #expect(try office.part(.result, of: office.ivanov, "2026-11-20", at: "2026-11-\(day)T18:30") == tenths)
        }
    }
}

/// The same numbers for the same seed.
private struct SeededDice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }
}
