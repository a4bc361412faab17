import Dates
import Department
import GRDB

/// Kept figures of a person's day: `day_sheet`, `work_sheet`.
extension SQLiteStore {
    package func daySnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [DaySnapshot] {
        let sql = """
            SELECT day, opened, on_time, due, planned_tasks, planned_minutes, missed FROM day_sheet
            WHERE person_id = ? AND day BETWEEN ? AND ? ORDER BY day
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
                invoices, contracts, calls, meetings, in_other_currency, flaws FROM work_sheet
            WHERE person_id = ? AND day BETWEEN ? AND ? ORDER BY day
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

    private func snapshots<Sheet>(_ sql: String, _ person: Person.ID, _ days: ClosedRange<Day>, _ read: (Row) -> Sheet) throws(StoreFailure)
        -> [Sheet]
    {
        try reading { db in
            let arguments: StatementArguments = [person, days.lowerBound.number, days.upperBound.number]
            let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
            var snapshots: [Sheet] = []
            while let row = try rows.next() { snapshots.append(read(row)) }
            return snapshots
        }
    }

    package func keep(_ snapshots: [DaySnapshot]) throws(StoreFailure) {
        try keep(in: "day_sheet", columns: 8, snapshots) { snapshot, binder in
            binder.bind(snapshot.day.number)
            binder.bind(snapshot.person)
            binder.bind(snapshot.opened)
            for value in [snapshot.onTime.part, snapshot.onTime.whole, snapshot.plannedTasks, snapshot.plannedMinutes] {
                binder.bind(value)
            }
            binder.bind(Self.text(snapshot.missed))
        }
    }

    package func keep(_ snapshots: [WorkSnapshot]) throws(StoreFailure) {
        try keep(in: "work_sheet", columns: 18, snapshots) { snapshot, binder in
            let sales = snapshot.sales
            let values = [
                snapshot.person, snapshot.day.number, snapshot.ahead.whole, snapshot.ahead.part, snapshot.filled.part,
                snapshot.filled.whole,
                snapshot.result.part, snapshot.result.whole, sales.revenue, sales.invoicesAmount, sales.contractsAmount, sales.payments,
                sales.invoices, sales.contracts, sales.calls, sales.meetings, sales.foreign,
            ]
            for value in values { binder.bind(value) }
            binder.bind(Self.text(snapshot.flaws))
        }
    }

    private func keep<Sheet>(in table: String, columns: Int, _ snapshots: [Sheet], _ bind: (Sheet, inout Binder) -> Void)
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
    /// How far apart equal results count as repeated.
    private static let daysOfRepetition = 7

    /// Takes away the snapshots that an entry makes wrong. Days that were not over when it was made can't have been fixed, whatever clock
    /// they were counted by.
    func forgetSheets(made entry: JournalEntry) throws {
        try cachedStatement(sql: "DELETE FROM day_sheet WHERE day >= ?").execute(arguments: [entry.at.day.number])
        for change in entry.changes {
            switch change {
            case .task(let before, let after): for task in [before, after] { try task.map(forgetWork) }
            // By other thresholds, or another name in a title, what was closed may count otherwise.
            case .setting: try cachedStatement(sql: "DELETE FROM work_sheet").execute()
            case .client(let before?, let after) where before.name != after?.name:
                try cachedStatement(sql: "DELETE FROM work_sheet").execute()
            case .client, .person, .phrase, .management: continue
            }
        }
    }

    /// The snapshot of the day a task was closed on, and of days near it where the same was said.
    private func forgetWork(with task: TaskItem) throws {
        guard task.status == .done, !task.isHistory, let closed = task.closed else { return }
        var days: Set<Int> = [closed.day.number]
        if let result = task.result {
            let said = EntryWords.said(result)
            let around = [closed.day - Self.daysOfRepetition, closed.day + Self.daysOfRepetition + 1].map {
                Timestamp(Moment($0, .midnight))
            }
            let rows = try Row.fetchCursor(
                try cachedStatement(
                    sql: """
                        SELECT closed, result FROM task
                        WHERE assignee_id = ? AND closed >= ? AND closed < ? AND +status = 'done' AND result IS NOT NULL
                        """), arguments: [task.assignee, around[0].seconds, around[1].seconds])
            while let row = try rows.next() {
                if EntryWords.said(row[1]) == said { days.insert(Timestamp(seconds: row[0]).day.number) }
            }
        }
        for day in days {
            try cachedStatement(sql: "DELETE FROM work_sheet WHERE person_id = ? AND day = ?").execute(arguments: [task.assignee, day])
        }
    }
}
