import Dates
import Text

/// «предложение: общий разбор по пятницам», "idea: buy better headsets".
struct AddIdea: Operation {
    let text: String

    func perform(in transaction: inout Transaction) throws -> Reply {
        guard let text = CleanText.of(text) else { throw EarlyReply.refusal(.invalidValue(field: "text")) }
        return .noted(try transaction.enter(transaction.managementEntry(.idea(text), of: nil), as: .addIdea))
    }
}
