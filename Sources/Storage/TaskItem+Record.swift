import Department

extension RecordWriter: TaskWriter {
    mutating func put(_ column: TaskItem.Column, _ value: String?) { put(column.field, value) }
    mutating func put(_ column: TaskItem.Column, _ value: Int?) { put(column.field, value) }
    mutating func put(_ column: TaskItem.Column, count: Int) { if count > 0 { put(column.field, count) } }
    mutating func put(_ column: TaskItem.Column, flag: Bool) { put(column.field, flag: flag) }
    mutating func put(_ column: TaskItem.Column, _ values: [String]) { put(column.field, values) }
    mutating func put(_ column: TaskItem.Column, _ fields: Set<RequiredField>) {
        put(column.field, RequiredField.allCases.filter(fields.contains).map(\.rawValue))
    }
}

extension RecordReader: TaskReader {
    func text(_ column: TaskItem.Column) -> String? { self[Substring(column.field)] }
    func number(_ column: TaskItem.Column) -> Int? { int(Substring(column.field)) }
    func flag(_ column: TaskItem.Column) -> Bool { flag(Substring(column.field)) }
    func list(_ column: TaskItem.Column) -> [String] { all(Substring(column.field)) }
    func fields(_ column: TaskItem.Column) -> Set<RequiredField> { Set(list(column).compactMap(RequiredField.init)) }
}

extension TaskItem {
    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(.id, id)
        write(to: &writer)
        return writer.bytes
    }

    init(record: String) throws { try self.init(RecordReader(record)) }
}
