import Dates
import Text

/// The changes that the rows of a file make, and every problem of them.
struct ImportBatch {
    let core: Core
    let policy: Policy
    let now: Timestamp
    let speaker: Person.ID?
    var changes: [Change] = []
    var count = ImportCount()
    private(set) var problems: [RowProblem] = []

    private var people: NameTable
    private var clients: NameTable
    /// The line in which a name, id or account was first.
    private var lines: [String: [CellKey: Int]] = [:]
    private var lastPlaceholder = 0
    /// Stored tasks that the file names, by their own number and by the id of another system.
    var numbered: [TaskItem.ID: TaskItem] = [:]
    var foreign: [CellKey: TaskItem] = [:]
    /// Times that were read already: most cells repeat an earlier one.
    var times: [CellKey: Due] = [:]

    init(core: Core, policy: Policy, now: Timestamp, speaker: Person.ID?) {
        self.core = core
        self.policy = policy
        self.now = now
        self.speaker = speaker
        people = NameTable()
        clients = NameTable()
    }

    mutating func report(_ row: ImportRow, _ fact: RowProblem.Fact) { problems.append(RowProblem(line: row.line, fact)) }

    /// Whether the value is in no earlier line; if it is, that is a problem.
    mutating func isFirst(_ row: ImportRow, _ column: String, _ value: String) -> Bool {
        guard let first = lines[column, default: [:]].updateValue(row.line, forKey: CellKey(value)) else { return true }
        report(row, .repeated(column: column, value: value, firstLine: first))
        return false
    }

    mutating func placeholder() -> Int {
        lastPlaceholder -= 1
        return lastPlaceholder
    }

    /// The employee that a cell names; nil if the cell is empty or, with a problem, if it names nobody.
    mutating func person(_ row: ImportRow, _ column: String) throws -> Person.ID? {
        guard let name = row[column] else { return nil }
        try people.fill { try core.store.people().map { ($0.id, [$0.name] + $0.aliases) } }
        switch people[name] {
        case .one(let id): return id
        case .none: report(row, .unknownPerson(column: column, name: name))
        case .several: report(row, .ambiguousName(column: column, name: name))
        }
        return nil
    }

    /// The client that a cell names; one that is not in the directory is entered.
    mutating func client(_ row: ImportRow, ledBy manager: Person.ID) throws -> Client.ID? {
        guard let name = CleanText.of(row["client"]) else { return nil }
        try clients.fill { try core.store.clients(manager: nil).map { ($0.id, [$0.name] + $0.aliases) } }
        switch clients[name] {
        case .one(let id): return id
        case .several: report(row, .ambiguousName(column: "client", name: name))
        case .none where !NameKey.isName(name): report(row, .badValue(column: "client", value: name))
        case .none:
            let id = placeholder()
            clients.add(id, name)
            changes.append(.client(before: nil, after: Client(id: id, name: name, manager: manager)))
            count.newClients += 1
            return id
        }
        return nil
    }

    /// The value of a cell; nil if the cell is empty or, with a problem, if `read` can't read it.
    mutating func value<Value>(_ row: ImportRow, _ column: String, _ read: (String) -> Value?) -> Value? {
        guard let text = row[column] else { return nil }
        if let value = read(text) { return value }
        report(row, .badValue(column: column, value: text))
        return nil
    }
}

/// People or clients by their names; each spelling in a file is looked up once.
struct NameTable {
    enum Found { case none, one(Int), several }

    private var ids: [String: Set<Int>] = [:]
    private var cells: [CellKey: Found] = [:]
    private var isFilled = false

    mutating func fill(from read: () throws -> [(Int, [String])]) rethrows {
        guard !isFilled else { return }
        isFilled = true
        for (id, names) in try read() {
            for name in names { ids[NameKey.of(name), default: []].insert(id) }
        }
    }

    mutating func add(_ id: Int, _ name: String) {
        ids[NameKey.of(name), default: []].insert(id)
        cells[CellKey(name)] = .one(id)
    }

    subscript(cell: String) -> Found {
        mutating get {
            let key = CellKey(cell)
            if let found = cells[key] { return found }
            let known = ids[NameKey.of(cell)] ?? []
            let found: Found = known.count > 1 ? .several : known.first.map(Found.one) ?? .none
            cells[key] = found
            return found
        }
    }
}

/// The text of a cell as a key, compared by its bytes: comparing by canonical form, as `String` does, is slow for a large file.
struct CellKey: Hashable {
    private let text: String

    init(_ text: String) { self.text = text }

    static func == (left: CellKey, right: CellKey) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
