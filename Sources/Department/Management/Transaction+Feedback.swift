import Dates
import Text

extension Transaction {
    /// «похвали Иванова: отличная работа», "tell off Kim for empty records"; without a person the whole team hears it.
    mutating func giveFeedback(to person: Person.ID?, _ mood: Mood?, text: String?) throws -> Reply {
        try checkRunsDesk()
        let text = CleanText.of(text)
        guard mood != nil || text != nil else { throw CommandOutcome.refusal(.invalidValue(field: "text")) }
        let hearers = try person.map { [try colleague($0).id] } ?? managers().map(\.id)
        let entry = ManagementEntry(.feedback(mood: mood, text: text, isRead: false), person: person, author: actor.person.id, at: now)
        return .noted(try enter(entry, as: .giveFeedback, telling: hearers))
    }
}
