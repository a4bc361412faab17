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

    /// «добавь …» changes something, «нельзя» is refused for want of rights. What waits for the speaker is told beside.
    func answer(_ request: Request) throws -> Answer {
        heard.append(request)
        let waiting = try memory.notices(of: request.speaker.id, until: request.now).map(\.id)
        try memory.hold(notices: waiting)
        let change = TaskChange(verb: .added, before: [], after: [])
        let content: AnsweredCommand.Content =
            request.text.hasPrefix("добавь")
            ? .reply(.changed(change), page: nil) : .remark(.commonAnswer(key: "echo"), ["text": request.text])
        var answer = Answer(
            language: .ru, now: request.now.moment,
            parts: [AnsweredCommand(intent: IntentID(rawValue: "test"), slots: [], content: content)],
            error: request.text == "нельзя" ? .notAllowed : nil)
        answer.notices = waiting
        return answer
    }

    func reading(of line: String, by speaker: Person.ID?, at now: Moment, form: ParseForm) throws -> String { "{\"text\": \"\(line)\"}" }
    func people(named name: String) throws -> [Person] { try memory.people().filter { $0.name.contains(name) } }
    func found(head name: String, clock: Clock) throws -> Person? { nil }
    func notifications(
        to person: Person, at now: Timestamp, in language: LanguageCode, _ wanted: (Notice) -> Bool
    ) throws -> [Answer] {
        let due = try memory.notices(of: person.id, until: now).filter(wanted)
        try memory.hold(notices: due.map(\.id))
        return due.map { answer(telling: $0, in: language) }
    }

    func notificationsAgain(_ notices: [Notice.ID], to person: Person, at now: Timestamp, in language: LanguageCode) throws -> [Answer] {
        try memory.notices(notices).map { answer(telling: $0, in: language) }
    }

    private func answer(telling notice: Notice, in language: LanguageCode) -> Answer {
        var answer = Answer(language: language, now: notice.at.moment)
        if case .said(let text) = notice.content { answer.news = [.said(text)] }
        answer.notices = [notice.id]
        return answer
    }

    func finishTelling(_ notices: [Notice.ID], at now: Timestamp, clockWasSet: Bool) throws { try memory.remove(notices: notices) }
    func cancelTelling(_ notices: [Notice.ID]) throws { try memory.release(notices: notices) }

    func line(of notification: Answer, to account: String, channel: String?, shaped: (String) -> String) -> String {
        guard case .said(let text)? = notification.news.first else { return "" }
        return "{\"event\":\"\(text)\",\"to\":\"\(account)\"" + (channel.map { ",\"channel\":\"\($0)\"" } ?? "") + "}"
    }
    func text(of answer: Answer) -> String { "\(heard.count): \(heard.last?.text ?? "")\n\nдальше" }
    func asksForMore(_ line: String, by speaker: Person.ID, at now: Moment) throws -> Bool { line == "ещё" }
    func json(of answer: Answer, text: String, id: String, to: String?, channel: String?) -> String {
        "{\"id\":\(id),\"ok\":\(answer.isOk),\"n\":\(heard.count)}"
    }
    func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String]) -> String {
        ([key] + values.values.filter { !$0.isEmpty }).joined(separator: " ")
    }
    func typingHelp(for session: SpeakerSession) -> (any TypingHelp)? { nil }
}
