import Dates
import Department
import Dialogue
import Language

/// The assistant with its department, as the ways in see it; `AppContainer` puts the real one together.
protocol AssistantService: AnyObject {
    var store: any Store { get }
    func answer(_ request: Request) throws -> Answer
    /// What a line means, executing nothing, as `planerka parse` prints it: one line of JSON, or lines of text.
    func reading(of line: String, at now: Moment, form: ParseForm) throws -> String
    /// Whom a name, in any form, may stand for among the people of the department.
    func people(named name: String) throws -> [Person]
    /// Enters the first person of an empty department, its head; nil where somebody is there already.
    func found(head name: String, clock: Clock) throws -> Person?
    /// Whether a line is «ещё», and nothing else.
    func asksForMore(_ line: String, at now: Moment) throws -> Bool
    /// What waits for a person up to now, to be told now or never; nil where nothing does.
    func news(for person: Person, at now: Timestamp, clockWasSet: Bool, in language: LanguageCode) throws -> Answer?
    /// The news of an answer as lines of the jsonl pipe; `shaped`: their words as the network takes them.
    func notifications(of answer: Answer, to account: String, shaped: (String) -> String) -> [String]
    func text(of answer: Answer) -> String
    /// One object of contract §6; `text` is what of the answer's words is told, `id` is JSON already.
    func json(of answer: Answer, text: String, id: String, to: String?, channel: String?) -> String
    /// The assistant's own words, by their name in `Intents/replies`.
    func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String]) -> String
    /// What helps to type the lines of this dialog.
    func typingHelp(for session: SpeakerSession) -> (any TypingHelp)?
    /// The screen has so many columns from now on.
    func fit(columns: Int?)
}

extension AssistantService {
    func fit(columns: Int?) {}
}
