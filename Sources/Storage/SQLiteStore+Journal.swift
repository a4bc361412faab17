import Dates
import Department
import GRDB

extension SQLiteStore {
    package func journal(_ query: JournalQuery) throws(StoreFailure) -> [JournalEntry] {
        try reading { db in
            try query.withChanges ? JournalEntry.whole(db, query) : JournalEntry.all(db, query)
        }
    }
}

extension JournalEntry {
    /// Writes the entry with its changes and sets its sequence number.
    mutating func insert(_ db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT INTO journal (at, clock_was_set, actor_id, verb, note, reverts, line) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [at.seconds, clockWasSet, actor, verb.rawValue, note, reverts, line])
        sequence = Int(db.lastInsertedRowID)
        let statement = try db.cachedStatement(
            sql: "INSERT INTO journal_change (sequence, place, thing, thing_id, before, after) VALUES (?, ?, ?, ?, ?, ?)")
        for (place, change) in changes.enumerated() {
            let (thing, id, before, after) = change.columns
            var binder = Binder(statement)
            binder.bind(sequence)
            binder.bind(place)
            binder.bind(thing)
            binder.bind(id)
            binder.bind(before)
            binder.bind(after)
            try binder.run(db)
        }
    }

    /// Entries with their changes.
    static func whole(_ db: Database, _ query: JournalQuery) throws -> [JournalEntry] {
        var entries = try all(db, query)
        for place in entries.indices { entries[place].changes = try Change.all(of: entries[place].sequence, query.thing, db) }
        return entries
    }

    fileprivate static func all(_ db: Database, _ query: JournalQuery) throws -> [JournalEntry] {
        var parts: [String] = []
        var values: [(any DatabaseValueConvertible)?] = []
        func add(_ part: String, _ value: Int?) {
            guard let value else { return }
            parts.append(part)
            values.append(value)
        }
        add("actor_id = ?", query.actor)
        if let condition = query.thing?.condition {
            parts.append("sequence IN (SELECT sequence FROM journal_change WHERE \(condition.sql))")
            values += condition.values
        }
        add("at >= ?", query.from?.seconds)
        add("at < ?", query.to?.seconds)
        add("sequence = ?", query.sequence)
        add("sequence < ?", query.before)
        add("sequence > ?", query.after)
        if !query.verbs.isEmpty {
            parts.append("verb IN (\(query.verbs.map { _ in "?" }.joined(separator: ", ")))")
            values += query.verbs.map(\.rawValue)
        }
        let condition = parts.isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ")
        let limit = query.limit.map { " LIMIT \($0)" } ?? "", order = query.after == nil ? " DESC" : ""
        let sql =
            "SELECT sequence, at, clock_was_set, actor_id, verb, note, reverts, line FROM journal\(condition) ORDER BY sequence\(order)\(limit)"
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: StatementArguments(values))
        var entries: [JournalEntry] = []
        while let row = try rows.next() {
            let name: String = row[4]
            guard let verb = Verb(rawValue: name) else { throw StoreFailure.other("journal: unknown verb \(name)") }
            entries.append(
                JournalEntry(
                    sequence: row[0], at: Timestamp(seconds: row[1]), clockWasSet: row[2], actor: row[3], verb: verb, changes: [],
                    note: row[5], reverts: row[6], line: row[7]))
        }
        return entries
    }
}

extension Change.Thing {
    /// Chooses the rows of `journal_change` that are about this thing.
    fileprivate var condition: (sql: String, values: [(any DatabaseValueConvertible)?]) {
        switch self {
        case .task(let id): numbered("task", id)
        case .person(let id): numbered("person", id)
        case .client(let id): numbered("client", id)
        case .phrase(let id): numbered("phrase", id)
        case .management(let id): numbered("desk", id)
        // Settings have no number, but their records begin with the name.
        case .setting(let name): ("thing = 'setting' AND thing_id = 0 AND instr(before || char(10), ?) = 1", ["name \(name)\n"])
        }
    }

    private func numbered(_ table: String, _ id: Int) -> (String, [(any DatabaseValueConvertible)?]) {
        ("thing = '\(table)' AND thing_id = ?", [id])
    }
}

extension Change {
    fileprivate var columns: (thing: String, id: Int, before: [UInt8]?, after: [UInt8]?) {
        switch self {
        case .task(let before, let after): ("task", before?.id ?? after?.id ?? 0, before?.record, after?.record)
        case .person(let before, let after): ("person", before?.id ?? after?.id ?? 0, before?.record, after?.record)
        case .client(let before, let after): ("client", before?.id ?? after?.id ?? 0, before?.record, after?.record)
        case .phrase(let before, let after): ("phrase", before?.id ?? after?.id ?? 0, before?.record, after?.record)
        case .management(let before, let after): ("desk", before?.id ?? after?.id ?? 0, before?.record, after?.record)
        case .setting(let before, let after): ("setting", 0, before.record, after.record)
        }
    }

    fileprivate static func all(of sequence: Int, _ thing: Thing?, _ db: Database) throws -> [Change] {
        let one = thing?.condition
        let statement = try db.cachedStatement(
            sql: "SELECT thing, before, after FROM journal_change WHERE sequence = ?\(one.map { " AND " + $0.sql } ?? "") ORDER BY place")
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments([sequence] + (one?.values ?? [])))
        var changes: [Change] = []
        while let row = try rows.next() {
            let thing: String = row[0], before: String? = row[1], after: String? = row[2]
            switch thing {
            case "task": changes.append(.task(before: try before.map(TaskItem.init(record:)), after: try after.map(TaskItem.init(record:))))
            case "person": changes.append(.person(before: try before.map(Person.init(record:)), after: try after.map(Person.init(record:))))
            case "client": changes.append(.client(before: try before.map(Client.init(record:)), after: try after.map(Client.init(record:))))
            case "phrase":
                changes.append(
                    .phrase(before: try before.map(TaughtPhrase.init(record:)), after: try after.map(TaughtPhrase.init(record:))))
            case "desk":
                changes.append(
                    .management(before: try before.map(ManagementEntry.init(record:)), after: try after.map(ManagementEntry.init(record:))))
            case "setting":
                changes.append(.setting(before: try StoredSetting(record: before ?? ""), after: try StoredSetting(record: after ?? "")))
            default: throw StoreFailure.other("journal: unknown thing \(thing)")
            }
        }
        return changes
    }
}
