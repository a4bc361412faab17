import Dates
import Department
import GRDB

/// A row of the table `task`; further columns may follow those of the task.
struct TaskRow: TaskReader {
    let row: Row

    init(_ row: Row) { self.row = row }

    func text(_ column: TaskItem.Column) -> String? { row[column.rawValue] }
    func number(_ column: TaskItem.Column) -> Int? { row[column.rawValue] }
    func flag(_ column: TaskItem.Column) -> Bool { row[column.rawValue] }
    func list(_ column: TaskItem.Column) -> [String] { ListCell.list(row[column.rawValue]) }
    func fields(_ column: TaskItem.Column) -> Set<RequiredField> { RequiredField.set(of: row[column.rawValue]) }
}

extension Binder: TaskWriter {
    mutating func put(_ column: TaskItem.Column, _ value: String?) { bind(value, at: column.parameter) }
    mutating func put(_ column: TaskItem.Column, _ value: Int?) { bind(value, at: column.parameter) }
    mutating func put(_ column: TaskItem.Column, count: Int) { bind(count, at: column.parameter) }
    mutating func put(_ column: TaskItem.Column, flag: Bool) { bind(flag ? 1 : 0, at: column.parameter) }
    mutating func put(_ column: TaskItem.Column, _ values: [String]) { bind(ListCell.joined(values), at: column.parameter) }
    mutating func put(_ column: TaskItem.Column, _ fields: Set<RequiredField>) {
        bind(RequiredField.mask(of: fields), at: column.parameter)
    }
}

extension TaskItem.Column {
    /// The number of its parameter in `insertion` and `replacement`.
    fileprivate var parameter: Int { rawValue + 1 }
}

extension TaskItem {
    /// What SELECT asks for to read a `TaskRow`.
    static let columns = Column.allCases.map { "task." + $0.name }.joined(separator: ", ")

    private static let insertion = """
        INSERT INTO task (\(Column.allCases.map(\.name).joined(separator: ", ")))
        VALUES (\(Column.allCases.map { "?\($0.parameter)" }.joined(separator: ", ")))
        """

    private static let replacement = """
        UPDATE task SET \(Column.allCases.filter { $0 != .id }.map { "\($0.name) = ?\($0.parameter)" }.joined(separator: ", "))
        WHERE id = ?\(Column.id.parameter)
        """

    /// Writes a new row and returns its id: the task's own if it has one, coming back from an undo.
    func insert(_ db: Database) throws -> ID {
        var binder = Binder(try db.cachedStatement(sql: Self.insertion))
        binder.put(.id, id > 0 ? id : nil)
        write(to: &binder)
        try binder.run(db)
        return Int(db.lastInsertedRowID)
    }

    func update(_ db: Database) throws {
        var binder = Binder(try db.cachedStatement(sql: Self.replacement))
        binder.put(.id, id)
        write(to: &binder)
        try binder.run(db)
    }

    static func stored(_ id: ID, _ db: Database) throws -> TaskItem? {
        try all(db, "SELECT \(columns) FROM task WHERE id = ?", [id]).first
    }

    static func all(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws -> [TaskItem] {
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
        var tasks: [TaskItem] = []
        while let row = try rows.next() { tasks.append(try TaskItem(TaskRow(row))) }
        return tasks
    }
}

extension RequiredField {
    /// A bit for each field, in the order of the cases.
    fileprivate static func mask(of fields: Set<RequiredField>) -> Int {
        allCases.enumerated().reduce(0) { fields.contains($1.element) ? $0 | 1 << $1.offset : $0 }
    }

    fileprivate static func set(of mask: Int) -> Set<RequiredField> {
        mask == 0 ? [] : Set(allCases.enumerated().filter { mask & 1 << $0.offset != 0 }.map(\.element))
    }
}
