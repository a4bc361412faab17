import BuiltInIntents
import Dates
import Department
import Dialogue
import Glibc
import Language
import Phrases
import Rendering
import Storage

/// Puts the parts of the program together: the only place that chooses the real ones.
struct AppContainer {
    let settings: Settings
    let environment: (String) -> String?

    /// The language of messages that are not answers.
    var language: LanguageCode { settings.language ?? Settings.language(ofLocale: environment) }

    func open(style: TextStyle, documents: DocumentPlace = .file) throws -> LocalAssistant {
        let rules = try self.rules()
        let store = try store(rules)
        let assistant = LocalAssistant(store: store, rules: rules, style: style, documents: documents)
        // Days are counted in the department's time zone, wherever the program runs.
        if let zone = try assistant.core.policy().zone {
            setenv("TZ", zone, 1)
            tzset()
        }
        return assistant
    }

    /// The rules for reading lines and the phrases of replies: the built-in ones, with those of further folders.
    func rules() throws -> CompiledRules {
        let folders = try ruleFolders(further: nil)
        guard !folders.isEmpty else {
            return CompiledRules(
                language: try AppContainer.opened(AppContainer.builtInRules), phrases: try AppContainer.opened(AppContainer.builtInPhrases))
        }
        return try RuleCache(environment: environment).rules(of: AppContainer.builtInSources(), with: folders) { findings in
            let names = Set(findings.map(\.file)).sorted()
            let files = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
            let warning = AppContainer.phrase("rules.left", language, ["count": String(findings.count), "files": files])
            try Output.error.write(TerminalText.text("planerka: \(warning)\n"))
        }
    }

    /// The texts of all rule files, to be checked.
    func ruleSources(further folder: String?) throws -> SourceFolder {
        let folders = try ruleFolders(further: folder)
        var sources = try AppContainer.builtInSources().folder(with: folders.map { ($0.path, $0.texts) })
        sources.add(findings: folders.flatMap(\.findings))
        return sources
    }

    /// The user's own folder, if it exists, then those of `--intents`.
    private func ruleFolders(further folder: String?) throws(Failure) -> [RuleFolder] {
        let own = Folders.configuration(environment).map { $0 + "/intents" }
        var folders: [RuleFolder] = []
        if let own, access(own, F_OK) == 0 { folders.append(RuleFolder(everyStart: own)) }
        for path in settings.ruleFolders + (folder.map { [$0] } ?? []) { folders.append(try RuleFolder(path: path)) }
        return folders.filter { !$0.texts.isEmpty || !$0.findings.isEmpty }
    }

    private static func builtInSources() throws(Failure) -> RuleSources { try opened(read(BuiltInIntents.sources)) }

    /// What the program itself says outside a conversation, such as a failure or the outcome of a check. Opens the phrases alone.
    static func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String]) -> String {
        guard let book = try? builtInPhrases.get() else { return "\(key) \(values)" }
        return TextRenderer.phrase(key, language, values, of: book)
    }

    /// Each image is opened once and kept to the end: opening it again would cost a short run a tenth of its time.
    private static let builtInRules: Result<BuiltImage, any Error> = read(BuiltInIntents.image)
    private static let builtInPhrases: Result<Phrasebook, any Error> = read(BuiltInIntents.phrases)

    private static func read<Value: ImageCodable>(_ image: StaticString) -> Result<Value, any Error> {
        var reader = ImageReader(image)
        return Result { try reader.value() }
    }

    private static func opened<Value>(_ image: Result<Value, any Error>) throws(Failure) -> Value {
        do { return try image.get() } catch { throw .badBuiltInRules }
    }

    /// The store, which must exist: backup and check must not make a new one at a misspelled path. Throws `Failure.noStore`.
    func existingStore() throws -> SQLiteStore {
        if settings.isDemo { return try demo(rules()) }
        let path = try path()
        guard access(path, F_OK) == 0 || access(path + "-wal", F_OK) == 0 else { throw Failure.noStore(path) }
        return try SQLiteStore.open(path: path)
    }

    func path() throws(Failure) -> String {
        guard let path = settings.path ?? Folders.data(environment).map({ $0 + "/planerka.sqlite" }) else { throw Failure.noHome }
        return path
    }

    private func store(_ rules: CompiledRules) throws -> SQLiteStore {
        if settings.isDemo { return try demo(rules) }
        let store = try SQLiteStore.open(path: path())
        store.spelling = DirectoryNames.spelling(by: rules.language.names)
        return store
    }

    /// A made-up department with a month of work up to now, in memory.
    private func demo(_ rules: CompiledRules) throws -> SQLiteStore {
        let store = try SQLiteStore.inMemory()
        store.spelling = DirectoryNames.spelling(by: rules.language.names)
        let texts = try AppContainer.builtInSources().texts.filter { $0.key.hasPrefix("demo/") }
        var findings: [Finding] = []
        let script = DemoScript(
            folder: SourceFolder(texts: texts), parts: DemoCast.Part.allCases.map(\.rawValue), lists: DemoCast.lists, findings: &findings)
        let cast = DemoCast(
            members: script.members.map { ($0.part, $0.name, $0.aliases) },
            clients: script.clients.map { ($0.name, $0.aliases, $0.contact, $0.phone) }, phrases: script.phrases)
        try store.transaction {
            for entry in demoDepartment(cast: cast, now: Clock(fixed: settings.now).now, calendar: WorkCalendar()) {
                _ = try store.commit(entry)
            }
        }.get()
        return store
    }
}
