import Dates
import Text

/// «похвали Иванова: отличная работа», "tell off Kim for empty records"; without a person the whole team hears it.
struct GiveFeedback: Operation {
    let person: Person.ID?
    let mood: Mood?
    let text: String?

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        let text = CleanText.of(text)
        guard mood != nil || text != nil else { throw EarlyReply.refusal(.invalidValue(field: "text")) }
        let hearers = try person.map { [try transaction.colleague($0).id] } ?? transaction.managers().map(\.id)
        let entry = transaction.managementEntry(.feedback(mood: mood, text: text, isRead: false), of: person)
        return .noted(try transaction.enter(entry, as: .giveFeedback, telling: hearers))
    }
}
