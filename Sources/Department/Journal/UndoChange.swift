import Dates

/// Takes back the actor's last change that is in effect: «отмени», "undo".
struct UndoChange: Operation {
    func perform(in transaction: inout Transaction) throws -> Reply {
        let effective = EffectiveChanges(transaction)
        guard let entry = try effective.last() else { throw EarlyReply.refusal(.nothingToUndo) }
        try transaction.checkToday(entry)
        return try transaction.revert(entry, with: try effective.changes(of: entry).reversed().map(\.inverse), isRedo: false)
    }
}
