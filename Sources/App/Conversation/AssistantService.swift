import Dates
import Department
import Dialogue
import Language

/// The assistant with its department, as the terminal, the pipes and one-shot calls see it. `AppContainer` makes the real one.
protocol AssistantService: AnyObject {
    var store: any Store { get }
    /// Reads the line that `answer` is going to be asked for, before the store is locked for it. It changes nothing.
    func readAhead(_ request: Request) throws
    func answer(_ request: Request) throws -> Answer
    /// What a line means to that speaker, without executing it, as `planerka parse` prints it: one line of JSON, or lines of text.
    /// Without a speaker only what holds for everybody counts.
    func reading(of line: String, by speaker: Person.ID?, at now: Moment, form: ParseForm) throws -> String
    /// The people of the department whom a name, in any case form, may mean.
    func people(named name: String) throws -> [Person]
    /// The name in a line by which somebody introduces themselves; nil if the line is a command instead of a name.
    func introduction(in line: String, at now: Moment) throws -> String?
    /// Enters the head of an empty department; nil if the department already has people.
    func found(head name: String, clock: Clock) throws -> Person?
    /// Whether a line is only «ещё», "more".
    func asksForMore(_ line: String, by speaker: Person.ID, at now: Moment) throws -> Bool
    /// What waits for a person up to now, an answer for each wanted notice. They are marked as being told, so that nobody else tells them;
    /// `finishTelling` or `cancelTelling` must follow, as after each `answer` for its `notices`.
    func notifications(
        to person: Person, at now: Timestamp, in language: LanguageCode, _ wanted: (Notice) -> Bool
    ) throws -> [Answer]
    /// The same once more, without those that no longer hold.
    func notificationsAgain(_ notices: [Notice.ID], to person: Person, at now: Timestamp, in language: LanguageCode) throws -> [Answer]
    /// Removes notices that were told.
    func finishTelling(_ notices: [Notice.ID], at now: Timestamp, clockWasSet: Bool) throws
    /// Lets notices wait again.
    func cancelTelling(_ notices: [Notice.ID]) throws
    /// A notification as a line of the jsonl pipe; `shaped` fits its words to the network's limits.
    func line(of notification: Answer, to account: String, channel: String?, shaped: (String) -> String) -> String
    func text(of answer: Answer) -> String
    /// One line of the jsonl pipe (Contract, “`pipe --format jsonl`”). `text` is the shown part of the answer's words; `id` is JSON.
    func json(of answer: Answer, text: String, id: String, to: String?, channel: String?) -> String
    /// A phrase by its key in `Intents/replies`.
    func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String]) -> String
    /// Help for typing the lines of this session; nil if there is none.
    func typingHelp(for session: SpeakerSession) -> (any TypingHelp)?
    /// Sets the width of the screen for further texts; nil means unlimited.
    func fit(columns: Int?)
}

extension AssistantService {
    func readAhead(_ request: Request) throws {}
    func introduction(in line: String, at now: Moment) throws -> String? { line }
    func fit(columns: Int?) {}
}
