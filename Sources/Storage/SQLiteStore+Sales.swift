import Dates
import Department
import GRDB

/// What sales are counted from. Done tasks are kept by month, packed, since a report of several years looks through a million of them; a
/// commit deletes the months that it changes.
extension SQLiteStore {
    package func doneTasks(on days: ClosedRange<Day>, by person: Person.ID?, with client: Client.ID?) throws(StoreFailure) -> [DoneTask] {
        guard let closings = try reading({ db in try db.closings() }) else { return [] }
        var month = max(days.lowerBound, closings.lowerBound).startOfMonth, tasks: [DoneTask] = []
        while month <= min(days.upperBound, closings.upperBound) {
            let isWhole = days.lowerBound <= month && month.endOfMonth <= days.upperBound
            try packed(month).read { task in
                guard person == nil || task.person == person, client == nil || task.client == client else { return }
                if isWhole || days.contains(task.day) { tasks.append(task) }
            }
            month = month.endOfMonth + 1
        }
        return tasks
    }

    /// The done tasks of a month. They are read and kept in one transaction, so that nobody closes a task in between.
    private func packed(_ month: Day) throws(StoreFailure) -> PackedDoneTasks {
        if let kept = try reading({ db in try db.keptDoneTasks(month) }) { return kept }
        return try writing { db in
            let packed = try db.packedDoneTasks(month)
            try db.keep(packed, of: month)
            return packed
        }
    }

    package func idleContacts(ledBy person: Person.ID?, since day: Day) throws(StoreFailure) -> [ClientContact] {
        // Who was contacted lately is read in one go, so that the tasks of each client are looked up only where they decide.
        let sql = """
            SELECT client.id, client.manager_id,
                (SELECT max(task.closed) FROM task INDEXED BY task_by_contact
                    WHERE task.client_id = client.id AND task.status = 'done' AND task.is_history = 0 AND task.client_id IS NOT NULL)
            FROM client WHERE client.is_active = 1\(person == nil ? "" : " AND client.manager_id = :person") AND (
                client.id NOT IN (SELECT client_id FROM task INDEXED BY task_by_done
                    WHERE status = 'done' AND is_history = 0 AND closed >= :since AND client_id IS NOT NULL)
                OR NOT EXISTS (SELECT 1 FROM task WHERE task.client_id = client.id AND task.status = 'open'))
            ORDER BY client.id
            """
        var arguments: StatementArguments = ["since": Timestamp(Moment(day, .midnight)).seconds]
        if let person { arguments += ["person": person] }
        return try reading { db in
            let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
            var contacts: [ClientContact] = []
            while let row = try rows.next() {
                contacts.append(ClientContact(client: row[0], manager: row[1], last: (row[2] as Int?).map(Timestamp.init(seconds:))))
            }
            return contacts
        }
    }
}

extension Database {
    /// The index is named in each query: without statistics SQLite takes the one by status, which is 200 times slower.
    private static let isCounted = "status = 'done' AND is_history = 0"

    /// The days on which the first and the last task were closed as done; nil if none was.
    fileprivate func closings() throws -> ClosedRange<Day>? {
        let ends = try ["min", "max"].compactMap { end in
            try Int.fetchOne(try cachedStatement(sql: "SELECT \(end)(closed) FROM task INDEXED BY task_by_done WHERE \(Self.isCounted)"))
        }
        return ends.count == 2 ? Timestamp(seconds: ends[0]).day...Timestamp(seconds: ends[1]).day : nil
    }

    fileprivate func keptDoneTasks(_ month: Day) throws -> PackedDoneTasks? {
        let statement = try cachedStatement(sql: "SELECT tasks FROM done_month WHERE month = ? AND version = \(PackedDoneTasks.version)")
        let rows = try Row.fetchCursor(statement, arguments: [month.number])
        return try rows.next().map { row in try row.withUnsafeData(atIndex: 0) { PackedDoneTasks(bytes: $0.map(Array.init) ?? [], month) } }
    }

    fileprivate func packedDoneTasks(_ month: Day) throws -> PackedDoneTasks {
        let sql = """
            SELECT id, closed, assignee_id, client_id, kind, cents, currency FROM task INDEXED BY task_by_done
            WHERE \(Self.isCounted) AND closed >= ? AND closed < ? ORDER BY closed, id
            """
        let bounds = [month, month.endOfMonth + 1].map { Timestamp(Moment($0, .midnight)).seconds }
        let rows = try Row.fetchCursor(try cachedStatement(sql: sql), arguments: StatementArguments(bounds))
        var packed = PackedDoneTasks(month)
        while let row = try rows.next() {
            guard let kind = (row[4] as String?).flatMap(TaskKind.init), DoneTask.kinds.contains(kind) else { continue }
            let money = (row[5] as Int?).map { Money(cents: $0, currency: row[6]) }
            packed.add(
                DoneTask(
                    id: row[0], closed: Timestamp(seconds: row[1]), person: row[2], client: row[3], kind: kind, cents: money?.cents ?? 0,
                    isForeign: money?.isForeign ?? false))
        }
        return packed
    }

    fileprivate func keep(_ tasks: PackedDoneTasks, of month: Day) throws {
        var binder = Binder(try cachedStatement(sql: "INSERT OR REPLACE INTO done_month VALUES (?, ?, ?)"))
        binder.bind(month.number)
        binder.bind(PackedDoneTasks.version)
        binder.bind(blob: tasks.bytes)
        try binder.run(self)
    }

    /// Deletes the months of done tasks that an entry changes.
    func deleteStaleDoneMonths(after entry: JournalEntry) throws {
        let months = Set(SnapshotInvalidation.CountedClosing.all(in: entry).map(\.day.startOfMonth))
        for month in months { try cachedStatement(sql: "DELETE FROM done_month WHERE month = ?").execute(arguments: [month.number]) }
    }
}
