import Dates
import Department
import Dialogue
import Language
import StoreSupport
import Testing

@testable import App

/// An assistant that says back what it hears, on a store in memory.
final class FakeAssistantService: AssistantService {
    let memory = InMemoryStore()
    var store: any Store { memory }
    private(set) var heard: [Request] = []

    init(people: [Person] = [FakeAssistantService.olga]) {
        do { try memory.add(people) } catch { Issue.record(error) }
    }

    static let olga = Person(id: 1, name: "Петрова Ольга", role: .head, accounts: ["telegram:1"], entered: Timestamp(seconds: 0))

    /// «добавь …» changes something, «нельзя» is refused for want of rights.
    func answer(_ request: Request) throws -> Answer {
        heard.append(request)
        let change = TaskChange(verb: .added, before: [], after: [])
        let content: AnsweredCommand.Content =
            request.text.hasPrefix("добавь") ? .reply(.changed(change), page: nil) : .remark(.commonAnswer(key: "echo"), ["text": request.text])
        return Answer(
            language: .ru, now: request.now.moment,
            parts: [AnsweredCommand(intent: IntentID(rawValue: "test"), slots: [], content: content)],
            error: request.text == "нельзя" ? .notAllowed : nil)
    }

    func reading(of line: String, at now: Moment, form: ParseForm) throws -> String { "{\"text\": \"\(line)\"}" }
    func people(named name: String) throws -> [Person] { try memory.people().filter { $0.name.contains(name) } }
    func found(head name: String, clock: Clock) throws -> Person? { nil }
    func news(for person: Person, at now: Timestamp, clockWasSet: Bool, in language: LanguageCode) throws -> Answer? {
        let due = try memory.notices(of: person.id, until: now)
        guard !due.isEmpty else { return nil }
        try memory.remove(notices: due.map(\.id))
        var answer = Answer(language: language, speaker: person, now: now.moment)
        answer.news = due.compactMap { if case .said(let text) = $0.content { .said(text) } else { nil } }
        return answer
    }
    func notifications(of answer: Answer, to account: String, shaped: (String) -> String) -> [String] {
        answer.news.compactMap { if case .said(let text) = $0 { "{\"event\":\"\(text)\",\"to\":\"\(account)\"}" } else { nil } }
    }
    func text(of answer: Answer) -> String { "\(heard.count): \(heard.last?.text ?? "")\n\nдальше" }
    func asksForMore(_ line: String, at now: Moment) throws -> Bool { line == "ещё" }
    func json(of answer: Answer, text: String, id: String, to: String?, channel: String?) -> String {
        "{\"id\":\(id),\"ok\":\(answer.isOk),\"n\":\(heard.count)}"
    }
    func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String]) -> String {
        ([key] + values.values.filter { !$0.isEmpty }).joined(separator: " ")
    }
    func typingHelp(for session: SpeakerSession) -> (any TypingHelp)? { nil }
}
