import Dates
import Department
import GRDB

/// Kept figures of a person's day: `day_snapshot`, `work_snapshot`. Rows of another `Figures.version` are not read.
extension SQLiteStore {
    package func daySnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [DaySnapshot] {
        let sql = """
            SELECT day, opened, on_time, due, planned_tasks, planned_minutes, missed FROM day_snapshot
            WHERE version = \(Figures.version) AND person_id = ? AND day BETWEEN ? AND ? ORDER BY day
            """
        return try snapshots(sql, person, days) { row in
            DaySnapshot(
                person: person, day: Day(number: row[0]), opened: row[1], onTime: Share(row[2], of: row[3]), plannedTasks: row[4],
                plannedMinutes: row[5], missed: Self.numbers(row[6]))
        }
    }

    package func workSnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [WorkSnapshot] {
        let sql = """
            SELECT day, done, ahead, filled, required, results, results_required, revenue, invoices_amount, contracts_amount, payments,
                invoices, contracts, calls, meetings, in_other_currency, flaws FROM work_snapshot
            WHERE version = \(Figures.version) AND person_id = ? AND day BETWEEN ? AND ? ORDER BY day
            """
        return try snapshots(sql, person, days) { row in
            var snapshot = WorkSnapshot(person: person, day: Day(number: row[0]))
            snapshot.ahead = Share(row[2], of: row[1])
            snapshot.filled = Share(row[3], of: row[4])
            snapshot.result = Share(row[5], of: row[6])
            (snapshot.sales.revenue, snapshot.sales.invoicesAmount, snapshot.sales.contractsAmount) = (row[7], row[8], row[9])
            (snapshot.sales.payments, snapshot.sales.invoices, snapshot.sales.contracts) = (row[10], row[11], row[12])
            (snapshot.sales.calls, snapshot.sales.meetings, snapshot.sales.foreign) = (row[13], row[14], row[15])
            snapshot.flaws = Self.numbers(row[16])
            return snapshot
        }
    }

    private func snapshots<Snapshot>(_ sql: String, _ person: Person.ID, _ days: ClosedRange<Day>, _ read: (Row) -> Snapshot)
        throws(StoreFailure)
        -> [Snapshot]
    {
        try reading { db in
            let arguments: StatementArguments = [person, days.lowerBound.number, days.upperBound.number]
            let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
            var snapshots: [Snapshot] = []
            while let row = try rows.next() { snapshots.append(read(row)) }
            return snapshots
        }
    }

    package func keep(_ snapshots: [DaySnapshot]) throws(StoreFailure) {
        try keep(in: "day_snapshot", columns: 9, snapshots) { snapshot, binder in
            binder.bind(snapshot.day.number)
            binder.bind(snapshot.person)
            binder.bind(snapshot.opened)
            for value in [snapshot.onTime.part, snapshot.onTime.whole, snapshot.plannedTasks, snapshot.plannedMinutes] {
                binder.bind(value)
            }
            binder.bind(Self.text(snapshot.missed))
            binder.bind(Figures.version)
        }
    }

    package func keep(_ snapshots: [WorkSnapshot]) throws(StoreFailure) {
        try keep(in: "work_snapshot", columns: 19, snapshots) { snapshot, binder in
            let sales = snapshot.sales
            let values = [
                snapshot.person, snapshot.day.number, snapshot.ahead.whole, snapshot.ahead.part, snapshot.filled.part,
                snapshot.filled.whole,
                snapshot.result.part, snapshot.result.whole, sales.revenue, sales.invoicesAmount, sales.contractsAmount, sales.payments,
                sales.invoices, sales.contracts, sales.calls, sales.meetings, sales.foreign,
            ]
            for value in values { binder.bind(value) }
            binder.bind(Self.text(snapshot.flaws))
            binder.bind(Figures.version)
        }
    }

    private func keep<Snapshot>(in table: String, columns: Int, _ snapshots: [Snapshot], _ bind: (Snapshot, inout Binder) -> Void)
        throws(StoreFailure)
    {
        let places = repeatElement("?", count: columns).joined(separator: ", ")
        try writing { db in
            let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO \(table) VALUES (\(places))")
            for snapshot in snapshots {
                var binder = Binder(statement)
                bind(snapshot, &binder)
                try binder.run(db)
            }
        }
    }

    private static func numbers(_ text: String) -> [Int] { text.split(separator: " ").compactMap { Int($0) } }
    private static func text(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }
}

extension Database {
    /// Deletes the snapshots that an entry makes stale.
    func deleteStaleSnapshots(after entry: JournalEntry) throws {
        let stale = SnapshotInvalidation(after: entry)
        try cachedStatement(sql: "DELETE FROM day_snapshot WHERE day >= ?").execute(arguments: [stale.firstStaleDay.number])
        if stale.isAllWorkStale { try cachedStatement(sql: "DELETE FROM work_snapshot").execute() }
        for closing in stale.closings {
            let closed = try closing.neighbourhood.map { try results(of: closing.person, on: $0) } ?? []
            for day in closing.staleDays(among: closed) {
                try cachedStatement(sql: "DELETE FROM work_snapshot WHERE person_id = ? AND day = ?")
                    .execute(arguments: [closing.person, day.number])
            }
        }
    }

    /// The results of the tasks that a person closed as done on some days. The plus makes SQLite use the index by closing.
    private func results(of person: Person.ID, on days: ClosedRange<Day>) throws -> [(day: Day, result: String)] {
        let sql = """
            SELECT closed, result FROM task
            WHERE assignee_id = ? AND closed >= ? AND closed < ? AND +status = 'done' AND result IS NOT NULL
            """
        let bounds = [days.lowerBound, days.upperBound + 1].map { Timestamp(Moment($0, .midnight)).seconds }
        let rows = try Row.fetchCursor(try cachedStatement(sql: sql), arguments: [person, bounds[0], bounds[1]])
        var results: [(Day, String)] = []
        while let row = try rows.next() { results.append((Timestamp(seconds: row[0]).day, row[1])) }
        return results
    }
}
