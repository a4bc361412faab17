import Dates
import Text

extension Transaction {
    /// «предложение: общий разбор по пятницам», "idea: buy better headsets".
    mutating func addIdea(_ text: String) throws -> Reply {
        guard let text = CleanText.of(text) else { throw CommandOutcome.refusal(.invalidValue(field: "text")) }
        return .noted(try enter(ManagementEntry(.idea(text), author: actor.person.id, at: now), as: .addIdea))
    }
}
