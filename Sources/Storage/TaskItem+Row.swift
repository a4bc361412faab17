import Dates
import Department
import GRDB

/// How lists stand in one cell.
enum ListCell {
    private static let separator: Character = "\u{1E}"

    static func joined(_ list: [String]) -> String { list.joined(separator: String(separator)) }
    static func list(_ cell: String) -> [String] { cell.isEmpty ? [] : cell.split(separator: separator).map(String.init) }
}

/// A task as a row of its table; columns are read by place, in the order of `columns`.
extension TaskItem {
    private static let names = [
        "id", "title", "kind", "assignee_id", "client_id", "participant_id", "due_day", "due_minute", "duration", "status", "priority",
        "cents", "currency", "recurrence", "remind", "result", "reason", "notes", "moves", "author_id", "created", "closed", "is_history",
        "external_id", "demanded", "is_entered_done",
    ]
    static let columns = names.map { "task." + $0 }.joined(separator: ", ")
    static let insertion =
        "INSERT INTO task (\(names.joined(separator: ", "))) VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))"
    static let replacement = "UPDATE task SET \(names.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?"

    init(_ row: Row) throws {
        let id: Int = row[0]
        guard let status = Status(rawValue: row[9]) else { throw StoreFailure.other("task \(id): unknown status") }
        let dueMinute: Int? = row[7]
        let cents: Int? = row[11]
        let closed: Int? = row[21]
        self.init(
            id: id, title: row[1], kind: (row[2] as String?).flatMap(TaskKind.init), assignee: row[3], client: row[4], participant: row[5],
            due: Due(Day(number: row[6]), dueMinute.flatMap { TimeOfDay(minutes: $0) }), duration: row[8], status: status,
            priority: (row[10] as String?).flatMap(Priority.init), money: cents.map { Money(cents: $0, currency: row[12]) },
            recurrence: (row[13] as String?).flatMap { Recurrence(rrule: $0) }, remind: row[14], result: row[15], reason: row[16],
            notes: ListCell.list(row[17]), moves: row[18], author: row[19], created: Timestamp(seconds: row[20]),
            closed: closed.map(Timestamp.init(seconds:)), isHistory: row[22], externalID: row[23])
        demanded = RequiredField.set(of: row[24])
        isEnteredDone = row[25]
    }

    /// All columns but the id, in their order.
    private func bind(to binder: inout Binder) {
        binder.bind(title)
        binder.bind(kind?.rawValue)
        binder.bind(assignee)
        binder.bind(client)
        binder.bind(participant)
        binder.bind(due.day.number)
        binder.bind(due.time?.minutes)
        binder.bind(duration)
        binder.bind(status.rawValue)
        binder.bind(priority?.rawValue)
        binder.bind(money?.cents)
        binder.bind(money?.currency)
        binder.bind(recurrence?.rrule)
        binder.bind(remind)
        binder.bind(result)
        binder.bind(reason)
        binder.bind(ListCell.joined(notes))
        binder.bind(moves)
        binder.bind(author)
        binder.bind(created.seconds)
        binder.bind(closed?.seconds)
        binder.bind(isHistory)
        binder.bind(externalID)
        binder.bind(RequiredField.mask(of: demanded))
        binder.bind(isEnteredDone)
    }

    /// Writes a new row and gives back its id: its own where it comes back from an undo.
    func insert(_ db: Database) throws -> ID {
        var binder = Binder(try db.cachedStatement(sql: Self.insertion))
        binder.bind(id > 0 ? id : nil)
        bind(to: &binder)
        try binder.run(db)
        return Int(db.lastInsertedRowID)
    }

    func update(_ db: Database) throws {
        var binder = Binder(try db.cachedStatement(sql: Self.replacement))
        bind(to: &binder)
        binder.bind(id)
        try binder.run(db)
    }

    static func stored(_ id: ID, _ db: Database) throws -> TaskItem? {
        try all(db, "SELECT \(columns) FROM task WHERE id = ?", [id]).first
    }

    static func all(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws -> [TaskItem] {
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
        var tasks: [TaskItem] = []
        while let row = try rows.next() { tasks.append(try TaskItem(row)) }
        return tasks
    }
}

extension RequiredField {
    /// A bit for each field, in the order of the cases.
    static func mask(of fields: Set<RequiredField>) -> Int {
        allCases.enumerated().reduce(0) { fields.contains($1.element) ? $0 | 1 << $1.offset : $0 }
    }

    static func set(of mask: Int) -> Set<RequiredField> {
        Set(allCases.enumerated().filter { mask & 1 << $0.offset != 0 }.map(\.element))
    }
}
