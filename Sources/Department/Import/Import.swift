import Dates
import Text

/// The tables that are imported and exported (Contract, “Command line”).
package enum DirectoryTable: String, Sendable, CaseIterable {
    case people, clients, tasks

    package var columns: [String] {
        switch self {
        case .people: ["name", "role", "aliases", "account"]
        case .clients: ["name", "aliases", "contact", "phone", "manager"]
        case .tasks:
            ["id", "title", "kind", "assignee", "client", "due", "status", "amount", "currency", "priority", "duration", "result"]
        }
    }

    /// Columns that a file must have.
    var required: [String] {
        switch self {
        case .people, .clients: ["name"]
        case .tasks: []
        }
    }

    var verb: JournalEntry.Verb {
        switch self {
        case .people: .importPeople
        case .clients: .importClients
        case .tasks: .importTasks
        }
    }
}

/// What an import changed, in rows.
package struct ImportCount: Equatable, Sendable {
    package var added = 0
    package var updated = 0
    /// Rows that are stored like that already.
    package var unchanged = 0
    /// Rows whose status was ignored: no row closes or reopens a stored task.
    package var statusKept = 0
    /// Clients that tasks named and that were not in the directory.
    package var newClients = 0

    package init() {}
}

extension Core {
    /// Imports a table, all of it or nothing.
    ///
    /// An empty cell leaves the stored value as it is. Without a speaker, the author of a new task is its assignee.
    ///
    /// - Throws: `RowProblems` with every bad row, or `StoreFailure`.
    package func take(
        _ table: CSVTable, as kind: DirectoryTable, at now: Timestamp, clockWasSet: Bool = false, by speaker: Person.ID? = nil
    )
        throws -> ImportCount
    {
        var batch = ImportBatch(core: self, policy: try policy(), now: now, speaker: speaker)
        let columns = try ImportColumns(table.header, of: kind)
        batch.changes.reserveCapacity(table.rows.count)
        let rows = table.rows.map { ImportRow($0, columns) }
        switch kind {
        case .people: for row in rows { try batch.takePerson(row) }
        case .clients: for row in rows { try batch.takeClient(row) }
        case .tasks: try batch.takeTasks(rows)
        }
        guard batch.problems.isEmpty else { throw RowProblems(batch.problems) }
        let count = batch.count
        guard !batch.changes.isEmpty else { return count }
        let entry = JournalEntry(at: now, clockWasSet: clockWasSet, actor: speaker, verb: kind.verb, changes: batch.changes)
        // The batch is consumed, so that the store fills in the new numbers without copying the changes.
        _ = consume batch
        _ = try store.commit(consume entry)
        return count
    }
}

/// The place of each known column in a file.
struct ImportColumns {
    private var places: [String: Int] = [:]

    init(_ header: [String], of table: DirectoryTable) throws {
        var problems: [RowProblem] = []
        for (place, title) in header.enumerated() {
            let name = title.lowercased()
            if name.isEmpty { continue }
            if !table.columns.contains(name) { problems.append(RowProblem(line: 1, .unknownColumn(title))) }
            if places.updateValue(place, forKey: name) != nil { problems.append(RowProblem(line: 1, .repeatedColumn(title))) }
        }
        for name in table.required where places[name] == nil { problems.append(RowProblem(line: 1, .missingColumn(name))) }
        if table == .tasks, places["title"] == nil, places["kind"] == nil { problems.append(RowProblem(line: 1, .missingColumn("title"))) }
        guard problems.isEmpty else { throw RowProblems(problems) }
    }

    subscript(name: String) -> Int? { places[name] }
}

/// A row whose cells are found by the names of their columns.
struct ImportRow {
    let line: Int
    private let cells: [String]
    private let columns: ImportColumns

    init(_ row: CSVTable.Row, _ columns: ImportColumns) {
        line = row.line
        cells = row.cells
        self.columns = columns
    }

    /// Nil if the cell is empty or the file has no such column.
    subscript(name: String) -> String? {
        guard let place = columns[name], place < cells.count, !cells[place].isEmpty else { return nil }
        return cells[place]
    }

    /// Several values in a cell, separated by `;`.
    func list(_ name: String) -> [String]? {
        self[name]?.split(separator: ";").compactMap { CleanText.of(String($0)) }
    }
}
