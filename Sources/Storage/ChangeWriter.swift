import Department
import GRDB
import Language

/// Writes the changes of one entry, in their order.
struct ChangeWriter {
    let db: Database
    let spelling: SQLiteStore.Spelling?
    /// Whether a change so far concerns what `directoryRevision` counts.
    private(set) var changesDirectory = false
    /// The stored ids of new people and clients, by the negative ids that refer to them in other changes.
    private var people: [Int: Person.ID] = [:]
    private var clients: [Int: Client.ID] = [:]

    init(db: Database, spelling: SQLiteStore.Spelling?) {
        self.db = db
        self.spelling = spelling
    }

    /// Returns the change with its stored ids.
    mutating func write(_ change: Change) throws -> Change {
        switch change {
        case .task(let before, let after): .task(before: before, after: try write(before, after))
        case .person(let before, let after): .person(before: before, after: try write(before, after))
        case .client(let before, let after): .client(before: before, after: try write(before, after))
        case .phrase(let before, let after): .phrase(before: before, after: try write(before, after))
        case .management(let before, let after): .management(before: before, after: try write(before, after))
        case .setting(let before, let after): .setting(before: before, after: try write(before, after))
        }
    }

    private func write(_ before: TaskItem?, _ after: TaskItem?) throws -> TaskItem? {
        if let before, try TaskItem.stored(before.id, db) != before { throw StoreFailure.conflict }
        guard var after else {
            try remove("task", before?.id)
            return nil
        }
        after.assignee = try person(after.assignee)
        after.author = try person(after.author)
        after.participant = try after.participant.map(person)
        after.client = try after.client.map(client)
        if before != nil { try after.update(db) } else { after.id = try after.insert(db) }
        return after
    }

    private mutating func write(_ before: Person?, _ after: Person?) throws -> Person? {
        var after = after
        // Accounts are read back sorted, so they are stored and compared sorted.
        after?.accounts.sort()
        return try write(named: before, after, noting: \.people)
    }

    private mutating func write(_ before: Client?, _ after: Client?) throws -> Client? {
        var after = after
        if let manager = after?.manager { after?.manager = try person(manager) }
        return try write(named: before, after, noting: \.clients)
    }

    /// `placeholders`: where the new id is kept under its negative one.
    private mutating func write<Thing: NamedThing>(
        named before: Thing?, _ after: Thing?, noting placeholders: WritableKeyPath<ChangeWriter, [Int: Int]>
    ) throws -> Thing? {
        changesDirectory = true
        if let before, try Thing.stored(before.id, db) != before { throw StoreFailure.conflict }
        guard var after else {
            try remove(Thing.table, before?.id)
            try spell(Thing.owner(before?.id ?? 0), nil, [])
            return nil
        }
        if before == nil {
            let placeholder = after.id
            after.id = try after.insert(db)
            if placeholder < 0 { self[keyPath: placeholders][placeholder] = after.id }
        } else {
            try after.update(db)
        }
        try spell(Thing.owner(after.id), after.isActive ? after.name : nil, after.aliases)
        return after
    }

    private mutating func write(_ before: TaughtPhrase?, _ after: TaughtPhrase?) throws -> TaughtPhrase? {
        changesDirectory = true
        if let before, try TaughtPhrase.stored(before.id, db) != before { throw StoreFailure.conflict }
        guard var after else {
            try remove("phrase", before?.id)
            return nil
        }
        if before != nil { try after.update(db) } else { after.id = try after.insert(db) }
        return after
    }

    private func write(_ before: ManagementEntry?, _ after: ManagementEntry?) throws -> ManagementEntry? {
        if let before, try ManagementEntry.stored(before.id, db) != before { throw StoreFailure.conflict }
        guard var after else {
            try remove("desk", before?.id)
            return nil
        }
        if before != nil { try after.update(db) } else { after.id = try after.insert(db) }
        return after
    }

    private mutating func write(_ before: StoredSetting, _ after: StoredSetting) throws -> StoredSetting {
        changesDirectory = true
        guard try StoredSetting.stored(before.name, db) == before else { throw StoreFailure.conflict }
        try after.write(db)
        return after
    }

    private func remove(_ table: String, _ id: Int?) throws {
        guard let id else { return }
        try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?").execute(arguments: [id])
    }

    private func person(_ id: Person.ID) throws -> Person.ID { try known(id, people) }
    private func client(_ id: Client.ID) throws -> Client.ID { try known(id, clients) }

    private func known(_ id: Int, _ placeholders: [Int: Int]) throws -> Int {
        guard id < 0 else { return id }
        guard let known = placeholders[id] else { throw StoreFailure.other("nothing new has the id \(id)") }
        return known
    }

    /// Replaces the forms of a name; without a name the owner has none.
    private func spell(_ owner: NameID, _ name: String?, _ aliases: [String]) throws {
        guard let spelling else { return }
        try SQLiteStore.replaceForms(of: owner, by: name.map { spelling(owner, $0, aliases) } ?? [], db)
    }
}

/// A thing that utterances find by its name.
private protocol NamedThing: Equatable {
    static var table: String { get }
    static func owner(_ id: Int) -> NameID
    static func stored(_ id: Int, _ db: Database) throws -> Self?

    var id: Int { get set }
    var name: String { get }
    var aliases: [String] { get }
    var isActive: Bool { get }

    func insert(_ db: Database) throws -> Int
    func update(_ db: Database) throws
}

extension Person: NamedThing {
    fileprivate static var table: String { "person" }
    fileprivate static func owner(_ id: Int) -> NameID { NameID(kind: .person, number: id) }
}

extension Client: NamedThing {
    fileprivate static var table: String { "client" }
    fileprivate static func owner(_ id: Int) -> NameID { NameID(kind: .client, number: id) }
}
