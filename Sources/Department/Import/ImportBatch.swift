import Dates
import Text

/// The changes that the rows of a file come to, and what is wrong with them.
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
    /// In which line a name, id or account stood first.
    private var lines: [String: [CellKey: Int]] = [:]
    private var lastPlaceholder = 0
    /// Tasks that the file names and the store has, by their own number and by what another system calls them.
    var numbered: [TaskItem.ID: TaskItem] = [:]
    var foreign: [CellKey: TaskItem] = [:]
    /// Times as they stand in cells: most come again and again.
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

    /// False, and a problem, where the value stood in an earlier line.
    mutating func isFirst(_ row: ImportRow, _ column: String, _ value: String) -> Bool {
        guard let first = lines[column, default: [:]].updateValue(row.line, forKey: CellKey(value)) else { return true }
        report(row, .repeated(column: column, value: value, firstLine: first))
        return false
    }

    mutating func placeholder() -> Int {
        lastPlaceholder -= 1
        return lastPlaceholder
    }

    /// The employee a cell names; nil where it is empty, or where it names nobody, which is a problem.
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

    /// The client a cell names; one that the directory doesn't have is entered, as in a phrase.
    mutating func client(_ row: ImportRow, ledBy manager: Person.ID) throws -> Client.ID? {
        guard let name = CleanText.of(row["client"]) else { return nil }
        try clients.fill { try core.store.clients(manager: nil).map { ($0.id, [$0.name] + $0.aliases) } }
        switch clients[name] {
        case .one(let id): return id
        case .several: report(row, .ambiguousName(column: "client", name: name))
        case .none where NameKey.of(name).isEmpty: report(row, .badValue(column: "client", value: name))
        case .none:
            let id = placeholder()
            clients.add(id, name)
            changes.append(.client(before: nil, after: Client(id: id, name: name, manager: manager)))
            count.newClients += 1
            return id
        }
        return nil
    }

    /// A value that has to be read; nil and a problem where it can't be.
    mutating func value<Value>(_ row: ImportRow, _ column: String, _ read: (String) -> Value?) -> Value? {
        guard let text = row[column] else { return nil }
        if let value = read(text) { return value }
        report(row, .badValue(column: column, value: text))
        return nil
    }
}

/// Who is called what, for cells that name people and clients; each spelling is worked out once.
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

/// A cell as a key, by its bytes: text as such is compared by its canonical form, which costs much in a large file.
struct CellKey: Hashable {
    private let text: String

    init(_ text: String) { self.text = text }

    static func == (left: CellKey, right: CellKey) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
