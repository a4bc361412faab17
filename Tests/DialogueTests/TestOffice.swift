import BuiltInIntents
import Dates
import Department
import Dialogue
import Language
import Phrases
import Rendering
import Storage
import Testing

/// A sales department in memory with the people and clients of `Tests/Transcripts/*.csv`, and its assistant.
final class TestOffice {
    static let rules = Result {
        var reader = ImageReader(BuiltInIntents.image)
        return try reader.value(BuiltImage.self)
    }

    static let phrases = Result {
        var reader = ImageReader(BuiltInIntents.phrases)
        return try reader.value(Phrasebook.self)
    }

    /// The built-in rules with one more file.
    static func rules(adding path: String, _ text: String) throws -> BuiltImage {
        var reader = ImageReader(BuiltInIntents.sources), findings: [Finding] = []
        let folder = try reader.value(RuleSources.self).folder(with: [("own", [path: text])])
        let image = BuiltImage(folder: folder, findings: &findings)
        try #require(findings.isEmpty, "\(findings)")
        return image
    }

    let store: SQLiteStore
    let image: BuiltImage
    let text: TextRenderer
    private let assistant: Assistant
    private let names: OfficeNames
    var now = Timestamp(iso: "2026-11-23T09:00")!
    /// Of the line that is said next.
    private var mark = 1
    var speaker: Person

    convenience init(speaker name: String = "Иванов Сергей", width: Int? = nil, rules: BuiltImage? = nil) throws {
        let store = try SQLiteStore.inMemory()
        try TestOffice.enter(into: store)
        try self.init(store: store, speaker: name, style: TextStyle(width: width), rules: rules)
    }

    /// The made-up department of `--demo`, as it is at that time.
    static func demo(at iso: String, style: TextStyle = TextStyle()) throws -> TestOffice {
        let store = try SQLiteStore.inMemory()
        let now = try #require(Timestamp(iso: iso))
        var reader = ImageReader(BuiltInIntents.sources), findings: [Finding] = []
        let texts = try reader.value(RuleSources.self).texts.filter { $0.key.hasPrefix("demo/") }
        let script = DemoScript(
            folder: SourceFolder(texts: texts), parts: DemoCast.Part.allCases.map(\.rawValue), lists: DemoCast.lists, findings: &findings)
        let cast = DemoCast(
            members: script.members.map { ($0.part, $0.name, $0.aliases) },
            clients: script.clients.map { ($0.name, $0.aliases, $0.contact, $0.phone) }, phrases: script.phrases)
        for entry in demoDepartment(cast: cast, now: now, calendar: WorkCalendar()) { _ = try store.commit(entry) }
        let office = try TestOffice(store: store, speaker: "Орлова Марина", style: style)
        office.now = now
        return office
    }

    private init(store: SQLiteStore, speaker name: String, style: TextStyle, rules: BuiltImage? = nil) throws {
        self.store = store
        image = try rules ?? TestOffice.rules.get()
        names = OfficeNames(store: store, grammar: image.names)
        let phrases = try TestOffice.phrases.get()
        text = TextRenderer(book: phrases, names: image.names, rules: image.book, style: style)
        assistant = Assistant(
            store: store, core: Core(store: store, words: text.entryWords) { 1 }, reader: image.reader, names: names,
            phrases: phrases)
        speaker = try #require(try store.people().first { $0.name == name })
    }

    func answer(_ line: String, by name: String? = nil, at iso: String? = nil, channel: String = "terminal", isGroup: Bool = false)
        throws -> Answer
    {
        if let name { speaker = try #require(try store.people().first { $0.name == name }) }
        if let iso { now = try #require(Timestamp(iso: iso)) }
        try names.refresh()
        defer { mark += 1 }
        return try assistant.answer(request(line, channel: channel, isGroup: isGroup))
    }

    /// Reads a line whose answer is asked for later.
    func readAhead(_ line: String) throws {
        try names.refresh()
        try assistant.readAhead(request(line))
    }

    private func request(_ line: String, channel: String = "terminal", isGroup: Bool = false) -> Request {
        Request(text: line, speaker: speaker, channel: channel, now: now, clockWasSet: true, isGroup: isGroup, line: mark)
    }

    /// How often a form of a name was looked up.
    var lookUps: Int { names.lookUps }

    /// What is recognised in a line, whatever it asks.
    func found(in line: String) -> [Entity.Value] {
        image.reader.entities(in: line, ReadingContext(now: now.moment, names: names)).map(\.entity.value)
    }

    @discardableResult
    func say(_ line: String, by name: String? = nil, at iso: String? = nil) throws -> String {
        text.text(of: try answer(line, by: name, at: iso))
    }

    private static func enter(into store: SQLiteStore) throws {
        let at = Timestamp(iso: "2026-11-20T09:00")!
        let people = try Transcripts.table("people").map { row in
            Person(
                id: 0, name: row[0], role: Role(rawValue: row[1])!, aliases: row[2].isEmpty ? [] : [row[2]], accounts: [row[3]], entered: at
            )
        }
        _ = try store.commit(
            JournalEntry(
                at: at, clockWasSet: false, actor: nil, verb: .importPeople, changes: people.map { .person(before: nil, after: $0) }))
        let ids = Dictionary(try store.people().map { ($0.name, $0.id) }, uniquingKeysWith: { $1 })
        let clients = try Transcripts.table("clients").map { row in
            Client(
                id: 0, name: row[0], aliases: row[1].split(separator: ";").map(String.init), contact: row[2].isEmpty ? nil : row[2],
                phone: row[3].isEmpty ? nil : row[3], manager: ids[row[4]])
        }
        _ = try store.commit(
            JournalEntry(
                at: at, clockWasSet: false, actor: nil, verb: .importClients, changes: clients.map { .client(before: nil, after: $0) }))
    }
}

/// All names of the office, rebuilt after the directory has changed.
final class OfficeNames: NameSource {
    private let store: SQLiteStore
    private let grammar: NameGrammar
    private var index = NameIndex()
    private var revision = -1
    private(set) var lookUps = 0

    init(store: SQLiteStore, grammar: NameGrammar) {
        self.store = store
        self.grammar = grammar
    }

    func refresh() throws {
        guard try store.directoryRevision() != revision else { return }
        revision = try store.directoryRevision()
        index = NameIndex()
        for person in try store.people() { add(NameID(kind: .person, number: person.id), person.name, person.aliases) }
        for client in try store.clients(manager: nil) { add(NameID(kind: .client, number: client.id), client.name, client.aliases) }
    }

    private func add(_ id: NameID, _ name: String, _ aliases: [String]) {
        index.add(id, name: name, forms: grammar.forms(of: id, name: name, aliases: aliases))
    }

    func forms(key: String) -> [NameForm] {
        lookUps += 1
        return index.forms(key: key)
    }
    func forms(latin: String) -> [NameForm] { index.forms(latin: latin) }
    func forms(near key: String) -> [NameForm] { index.forms(near: key) }
    func name(of id: NameID) -> String { index.name(of: id) }
}

extension Answer {
    /// The id of the first command's intent.
    var intent: String? { parts.first?.intent.rawValue }
    /// The name of the slot that is asked for.
    var asked: String? { parts.lazy.compactMap(\.ask?.slot.name).first }
    /// The tasks that the answer shows or has changed.
    var tasks: [TaskItem] { parts.flatMap(\.content.tasks) }
    func value(_ slot: SlotName) -> [String]? { parts.first?.slots.first { $0.name == slot }?.value.texts }
}
