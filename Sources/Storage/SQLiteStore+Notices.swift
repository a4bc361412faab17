import Dates
import Department
import GRDB

extension SQLiteStore {
    package func notices(of person: Person.ID?, until now: Timestamp) throws(StoreFailure) -> [Notice] {
        try reading { db in
            let one = person == nil ? "" : " AND person_id = ?"
            let statement = try db.cachedStatement(sql: "SELECT \(Notice.columns) FROM notice WHERE at <= ?\(one) ORDER BY at, id")
            let arguments: StatementArguments = person.map { [now.seconds, $0] } ?? [now.seconds]
            let rows = try Row.fetchCursor(statement, arguments: arguments)
            var notices: [Notice] = [], tellers: [String: Bool] = [:]
            while let row = try rows.next() {
                if let teller = row[8] as String? {
                    let isTelling = tellers[teller] ?? ProcessMark.isAlive(teller)
                    tellers[teller] = isTelling
                    if isTelling { continue }
                }
                notices.append(try Notice(row))
            }
            return notices
        }
    }

    package func notices(_ ids: [Notice.ID]) throws(StoreFailure) -> [Notice] {
        try reading { db in
            let statement = try db.cachedStatement(sql: "SELECT \(Notice.columns) FROM notice WHERE id = ?")
            return try Set(ids).sorted().compactMap { try Row.fetchOne(statement, arguments: [$0]).map(Notice.init) }
        }
    }

    package func add(_ notice: Notice) throws(StoreFailure) { try writing { db in try notice.insert(db) } }

    package func hold(notices: [Notice.ID]) throws(StoreFailure) { try mark(notices, ProcessMark.own) }

    package func release(notices: [Notice.ID]) throws(StoreFailure) { try mark(notices, nil) }

    package func remove(notices: [Notice.ID]) throws(StoreFailure) {
        guard !notices.isEmpty else { return }
        try writing { db in
            let statement = try db.cachedStatement(sql: "DELETE FROM notice WHERE id = ?")
            for id in notices { try statement.execute(arguments: [id]) }
        }
    }

    private func mark(_ notices: [Notice.ID], _ teller: String?) throws(StoreFailure) {
        guard !notices.isEmpty else { return }
        try writing { db in
            let statement = try db.cachedStatement(sql: "UPDATE notice SET teller = ? WHERE id = ?")
            for id in notices { try statement.execute(arguments: [teller, id]) }
        }
    }
}

extension Notice {
    fileprivate static let columns = "id, person_id, at, entry, task_id, due_day, due_minute, text, teller"

    fileprivate init(_ row: Row) throws {
        self.init(id: row[0], person: row[1], at: Timestamp(seconds: row[2]), content: try Content(row))
    }

    func insert(_ db: Database) throws {
        var entry: Int?, task: Int?, due: Due?, text: String?
        switch content {
        case .entry(let sequence): entry = sequence
        case .reminder(let id, let moment): (task, due) = (id, moment)
        case .said(let words): text = words
        }
        try db.cachedStatement(
            sql: "INSERT INTO notice (person_id, at, entry, task_id, due_day, due_minute, text) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [person, at.seconds, entry, task, due?.day.number, due?.time?.minutes, text])
    }
}

extension Notice.Content {
    fileprivate init(_ row: Row) throws {
        let entry: Int? = row[3], task: Int? = row[4], text: String? = row[7]
        if let entry {
            self = .entry(entry)
        } else if let task {
            let minute: Int? = row[6]
            self = .reminder(task, Due(Day(number: row[5]), minute.flatMap { TimeOfDay(minutes: $0) }))
        } else if let text {
            self = .said(text)
        } else {
            throw StoreFailure.other("notice: no content")
        }
    }
}
