import Department
import Language

extension Interpreter {
    /// Closes tasks with all that was said of them, at once or in answers to questions.
    func completion(_ match: Match) throws(Refusal) -> Interpretation {
        var closing = Closing(result: match[text: .result], money: try match.money())
        for supply in supplied { try add(supply, of: match, to: &closing) }
        let whole = closing
        return selected(by: match) { .completeTasks($0, whole) }
    }

    /// One result may stand for all tasks that are closed at once; a client or a sum belongs to its task.
    private func add(_ supply: Supply, of match: Match, to closing: inout Closing) throws(Refusal) {
        let answer = Match(intent: match.intent, slots: supply.slots)
        guard supply.field != .result else {
            closing.result = answer[text: .result]
            if supply.isWaived { closing.waived.insert(.result) }
            return
        }
        var own = closing.own[supply.task] ?? Closing()
        if supply.isWaived { own.waived.insert(supply.field) }
        own.client = answer.client ?? own.client
        own.money = try answer.money() ?? own.money
        closing.own[supply.task] = own
    }
}
