import Dates
import Department
import Dialogue
import Language
import Rendering

/// Typing help from the department's names, the speaker's last list and the rules.
final class LineHelp: TypingHelp {
    private let session: SpeakerSession
    private let assistant: Assistant
    private let store: any Store
    private let names: DirectoryNames
    private let rules: CompiledRules
    private lazy var completer = Completer(rules.language.reader)
    private lazy var phrases = CompletionPhrases(phrases(""), bare: phrases("bare."))

    /// Looked up once a speaker, since these names seldom change.
    private var familiar: (speaker: Person.ID, names: [NameID])?

    init(session: SpeakerSession, assistant: Assistant, store: any Store, names: DirectoryNames, rules: CompiledRules) {
        self.session = session
        self.assistant = assistant
        self.store = store
        self.names = names
        self.rules = rules
    }

    func phrase(_ key: String, _ values: [String: String]) -> String { session.phrase(key, values) }

    func warmUp() {
        _ = completer
        _ = phrases
        _ = preview(of: "1")
    }

    func preview(of line: String) -> String {
        guard !line.allSatisfy(\.isWhitespace) else { return "" }
        let context = context()
        guard let commands = try? names.checked({ rules.language.reader.glance(at: line, in: context) }), !commands.isEmpty else {
            return ""
        }
        let asksTasks = commands.contains { $0[.tasks] != nil }
        let shown = asksTasks ? try? assistant.shownTasks(of: session.speaker, channel: SpeakerSession.channel, now: session.now) : nil
        let preview = self.preview
        return preview.row(of: commands) { reference in
            if reference == "last" { return shown?.last.map { self.title($0) } }
            guard let place = Int(reference), let rows = shown?.rows, rows.indices.contains(place - 1) else { return nil }
            return self.title(rows[place - 1])
        }
    }

    func completions(of line: String) -> [Candidate] {
        let shown = try? assistant.shownTasks(of: session.speaker, channel: SpeakerSession.channel, now: session.now).rows
        let titles = (shown ?? []).enumerated().map { (reference: String($0.offset + 1), title: title($0.element)) }
        let context = CompletionContext(
            reading: context(), starts: { [names] in names.forms(beginning: $0) }, familiar: known(), tasks: titles, phrases: phrases)
        guard let found = try? names.checked({ completer.completions(of: line, in: context) }) else { return [] }
        return found.map { Candidate(text: $0.text, note: note(of: $0), replaced: $0.replaced) }
    }

    private func note(of completion: Completion) -> String {
        switch completion.meaning {
        case .word: return ""
        case .name(let name): return name == completion.text ? "" : name
        case .task(let title): return title
        case .time:
            let context = context(), length = completion.text.unicodeScalars.count
            let entity = rules.language.reader.entities(in: completion.text, context).first { $0.from == 0 && $0.to == length }
            guard let entity, case .time(let time) = entity.entity.value,
                let when = try? time.resolved(now: context.now, direction: .order)
            else { return "" }
            return preview.time(when)
        }
    }

    private var preview: Preview {
        Preview(
            book: rules.phrases, names: rules.language.names, rules: rules.language.book, language: session.language, today: session.now.day
        )
    }

    private func context() -> ReadingContext { ReadingContext(now: session.now.moment, language: session.language, names: names) }

    private func title(_ task: TaskItem) -> String {
        let people = [task.participant].compactMap { $0 }.compactMap { try? store.person($0) }
        let clients = (try? store.clients(Set([task.client].compactMap { $0 }))) ?? []
        let directory = Directory(
            people: Dictionary(people.map { ($0.id, $0) }) { first, _ in first },
            clients: Dictionary(clients.map { ($0.id, $0) }) { first, _ in first })
        return Preview.title(of: task, directory, book: rules.phrases, names: rules.language.names, language: session.language)
    }

    /// The clients of the speaker's next tasks, then colleagues.
    private func known() -> [NameID] {
        if let familiar, familiar.speaker == session.speaker.id { return familiar.names }
        var query = TaskQuery(today: session.now.day)
        (query.assignee, query.isClosed, query.limit) = (session.speaker.id, false, 30)
        let clients = ((try? store.tasks(query)) ?? []).compactMap(\.client)
        let people = ((try? store.people()) ?? []).filter { $0.isActive && $0.id != session.speaker.id }.prefix(10)
        var known: [NameID] = []
        for client in clients where known.count < 8 {
            let id = NameID(kind: .client, number: client)
            if !known.contains(id) { known.append(id) }
        }
        known += people.map { NameID(kind: .person, number: $0.id) }
        familiar = (session.speaker.id, known)
        return known
    }

    private func phrases(_ group: String) -> [SlotType: [String]] {
        let types: [(SlotType, String)] = [(.time, "time"), (.length, "length"), (.shift, "shift"), (.recurrence, "recurrence")]
        return Dictionary(
            uniqueKeysWithValues: types.map { type, name in
                let lines = LanguageCode.allCases.compactMap { rules.phrases.template("completion.\(group)\(name)", $0) }
                return (type, lines.flatMap { $0.split(separator: "\n").map(String.init) })
            })
    }
}
