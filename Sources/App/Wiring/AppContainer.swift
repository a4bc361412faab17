import BuiltInIntents
import Dates
import Department
import Dialogue
import Glibc
import Language
import Rendering
import Storage

/// Where the parts of the program are put together: the only place that knows which ones are real.
struct AppContainer {
    let settings: Settings
    let environment: (String) -> String?

    /// For what isn't an answer to words.
    var language: LanguageCode { settings.language ?? Settings.language(ofLocale: environment) }

    func open(style: TextStyle) throws -> LocalAssistant {
        let rules = try self.rules()
        let store = try store(rules)
        let office = LocalAssistant(store: store, rules: rules, style: style)
        // The department's zone is that of all its days, wherever the program runs.
        if let zone = try office.core.policy().zone {
            setenv("TZ", zone, 1)
            tzset()
        }
        return office
    }

    /// The rules that words are read by, and the words said in return: the built-in ones, with those of further folders where there are any.
    func rules() throws -> BuiltImage {
        let folders = try ruleFolders(further: nil)
        guard !folders.isEmpty else { return try AppContainer.builtIn() }
        return try RuleCache(environment: environment).rules(of: AppContainer.builtInSources(), with: folders) { findings in
            let warning = AppContainer.phrase("rules.left", language, ["count": String(findings.count)])
            try Output.error.write("planerka: \(warning)\n")
        }
    }

    /// The texts of all rule files, for those who write them.
    func ruleSources(further folder: String?) throws -> SourceFolder {
        try AppContainer.builtInSources().folder(with: ruleFolders(further: folder).map { ($0.path, $0.texts) })
    }

    /// The user's own folder where it exists, then those of `--intents`.
    private func ruleFolders(further folder: String?) throws(Failure) -> [RuleFolder] {
        let own = Folders.configuration(environment).map { $0 + "/intents" }
        var folders: [RuleFolder] = []
        if let own, access(own, F_OK) == 0 { folders.append(try RuleFolder(path: own)) }
        for path in settings.ruleFolders + (folder.map { [$0] } ?? []) { folders.append(try RuleFolder(path: path)) }
        return folders.filter { !$0.texts.isEmpty }
    }

    private static func builtInSources() throws(Failure) -> RuleSources {
        var reader = ImageReader(BuiltInIntents.sources)
        do { return try reader.value(RuleSources.self) } catch { throw .told(.badRules, key: "rules.badImage", values: [:]) }
    }

    /// What the program says itself, where there is no conversation: a failure, the outcome of an import.
    static func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String]) -> String {
        guard let rules = try? builtIn() else { return "\(key) \(values)" }
        return TextRenderer(book: rules.phrases, names: rules.names, rules: rules.book).phrase(key, language, values)
    }

    private static func builtIn() throws(Failure) -> BuiltImage {
        do { return try opened.get() } catch { throw .told(.badRules, key: "rules.badImage", values: [:]) }
    }

    /// Opened once and kept to the end: taking it apart again would cost a short run a tenth of its time.
    private static let opened = Result {
        var reader = ImageReader(BuiltInIntents.image)
        return try reader.value(BuiltImage.self)
    }

    /// The store where there is one: what looks after it makes no new one of a misspelled path.
    func existingStore() throws -> SQLiteStore {
        if settings.isDemo { return try demo(rules()) }
        let path = try path()
        guard access(path, F_OK) == 0 else { throw Failure.noStore(path) }
        return try SQLiteStore.open(path: path)
    }

    private func path() throws(Failure) -> String {
        guard let path = settings.path ?? Folders.data(environment).map({ $0 + "/planerka.sqlite" }) else { throw Failure.noHome }
        return path
    }

    private func store(_ rules: BuiltImage) throws -> SQLiteStore {
        if settings.isDemo { return try demo(rules) }
        let store = try SQLiteStore.open(path: path())
        store.spelling = DirectoryNames.spelling(by: rules.names)
        return store
    }

    /// A month of a made-up department up to now, in memory.
    private func demo(_ rules: BuiltImage) throws -> SQLiteStore {
        let store = try SQLiteStore.inMemory()
        store.spelling = DirectoryNames.spelling(by: rules.names)
        let texts = try AppContainer.builtInSources().texts.filter { $0.key.hasPrefix("demo/") }
        var findings: [Finding] = []
        let script = DemoScript(folder: SourceFolder(texts: texts), findings: &findings)
        let cast = DemoCast(
            members: script.members.map { ($0.part, $0.name, $0.aliases) },
            clients: script.clients.map { ($0.name, $0.aliases, $0.contact, $0.phone) }, phrases: script.phrases)
        try store.together {
            for entry in demoDepartment(cast: cast, now: Clock(fixed: settings.now).now, calendar: WorkCalendar()) {
                _ = try store.commit(entry)
            }
        }
        return store
    }
}
