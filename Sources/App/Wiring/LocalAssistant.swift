import Dates
import Department
import Dialogue
import Language
import Rendering
import Text

/// The assistant with its store, rules and renderers, open for one call.
final class LocalAssistant: AssistantService {
    let store: any Store
    let core: Core
    private let reader: LineReader
    private let names: DirectoryNames
    private let assistant: Assistant
    private(set) var voice: TextRenderer
    private var style: TextStyle
    private let documents: DocumentPlace
    let json: JSONRenderer
    private let rules: CompiledRules

    init(store: any Store & NameFormStore, rules: CompiledRules, style: TextStyle, documents: DocumentPlace) {
        self.store = store
        reader = rules.language.reader
        names = DirectoryNames(store: store)
        core = Core(store: store, words: rules.renderer().entryWords) { UInt64.random(in: .min ... .max) }
        assistant = Assistant(store: store, core: core, reader: reader, names: names, phrases: rules.phrases)
        self.style = style
        voice = rules.renderer(style: style)
        self.rules = rules
        self.documents = documents
        json = JSONRenderer(text: voice)
    }

    func readAhead(_ request: Request) throws { try names.checked { try assistant.readAhead(message: request) } }

    /// Carries the line out. Its changes and the session are stored in one transaction. Throws `StoreFailure`.
    func answer(_ request: Request) throws -> Answer {
        try store.transaction {
            let answer = try names.checked { try assistant.answer(message: request) }
            if let id = answer.newSpeaker { try store.setSetting(Speaker.setting, String(id)) }
            return supplied(request.isGroup ? try keepingApart(answer, for: request) : answer, in: documents)
        }.get()
    }

    /// The part of the answer for everybody. What concerns the speaker alone is kept as a notice to them.
    private func keepingApart(_ answer: Answer, for request: Request) throws -> Answer {
        let (told, kept) = answer.apart
        if var kept {
            kept.withhold()
            try store.add(Notice(person: request.speaker.id, at: request.now, content: .said(voice.text(of: kept))))
        }
        return told
    }

    func notifications(
        to person: Person, at now: Timestamp, in language: LanguageCode, _ wanted: (Notice) -> Bool
    ) throws -> [Answer] {
        try assistant.notifications(to: person, at: now, in: language, wanted)
    }

    func notificationsAgain(_ notices: [Notice.ID], to person: Person, at now: Timestamp, in language: LanguageCode) throws -> [Answer] {
        try assistant.notificationsAgain(notices, to: person, at: now, in: language)
    }

    func finishTelling(_ notices: [Notice.ID], at now: Timestamp, clockWasSet: Bool) throws {
        try core.finishTelling(notices, at: now, clockWasSet: clockWasSet)
    }

    func cancelTelling(_ notices: [Notice.ID]) throws { try core.cancelTelling(notices) }

    func line(of notification: Answer, to account: String, channel: String?, shaped: (String) -> String) -> String {
        json.notification(notification, to: account, channel: channel, shaped: shaped)
    }

    func reading(of line: String, by speaker: Person.ID?, at now: Moment, form: ParseForm) throws -> String {
        let context = ReadingContext(now: now, names: names)
        guard !form.isEntities else {
            let surface = assistant.surface.line(line)
            let entities = try names.checked { reader.entities(in: surface.text, context) }.map {
                (entity: $0.entity, from: surface.origin(of: $0.from), to: surface.origin(of: $0.to - 1) + 1)
            }
            let found = FoundEntity.list(entities, at: now)
            return form.isJSON ? json.line(line, entities: found) : ReadingText.lines(found)
        }
        let understanding = try names.checked {
            let taught = try assistant.taught.current(for: speaker)
            var readings = assistant.surface.lines(of: line).map { surface in
                var reading = reader.read(reader.text(of: surface, in: context), in: context, taught: taught)
                if reading.commands.isEmpty { reading.suggestions = assistant.suggestions(for: reading, in: context, taught: taught) }
                return reading
            }
            readings[0].text = line
            return readings.dropFirst().reduce(into: readings[0]) { $0.commands += $1.commands }
        }
        return form.isJSON ? json.line(understanding) : ReadingText.lines(understanding)
    }

    func asksForMore(_ line: String, by speaker: Person.ID, at now: Moment) throws -> Bool {
        let reading = try names.checked {
            reader.read(
                assistant.surface.line(line).text, in: ReadingContext(now: now, names: names),
                taught: try assistant.taught.current(for: speaker))
        }
        return reading.commands.map(\.builtIn) == [.conversation(.more)]
    }

    func people(named name: String) throws -> [Person] {
        if let person = try store.person(nameKey: NameKey.of(name)) { return [person] }
        let tokens = Tokenizer().tokens(of: name)
        let entities = try names.checked { reader.names.names(in: tokens, source: names) }
        let whole = entities.filter { $0.from == 0 && $0.to == tokens.count }
        let readings = whole.flatMap { entity in if case .names(let readings) = entity.value { readings } else { [NameReading]() } }
        let people = readings.filter { $0.id.kind == .person }
        let named = people.filter { $0.cases.contains(.nominative) }
        let ids = Set((named.isEmpty ? people : named).map(\.id.number)).sorted()
        return try ids.compactMap { try store.person($0) }.filter(\.isActive)
    }

    func introduction(in line: String, at now: Moment) throws -> String? {
        try names.checked { assistant.introduction(in: line, ReadingContext(now: now, names: names)) }
    }

    func found(head name: String, clock: Clock) throws -> Person? {
        try core.found(head: name, at: clock.now, clockWasSet: clock.isSet)
    }

    func text(of answer: Answer) -> String { voice.text(of: answer) }

    func fit(columns: Int?) {
        guard columns != style.width else { return }
        style.fit(columns: columns)
        voice = rules.renderer(style: style)
    }

    func json(of answer: Answer, text: String, id: String, to: String?, channel: String?) -> String {
        json.line(answer, text: text, id: id, to: to, channel: channel)
    }

    func words(of setting: SettingValue, in language: LanguageCode) -> (unit: String, meaning: String) {
        voice.words(of: setting, in: language)
    }

    func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String]) -> String { voice.phrase(key, language, values) }

    func typingHelp(for session: SpeakerSession) -> (any TypingHelp)? {
        LineHelp(session: session, assistant: assistant, store: store, names: names, rules: rules)
    }
}
