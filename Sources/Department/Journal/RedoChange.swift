import Dates

/// Does again what was taken back last: «верни», "redo".
struct RedoChange: Operation {
    func perform(in transaction: inout Transaction) throws -> Reply {
        let effective = EffectiveChanges(transaction)
        guard let entry = try effective.lastTakenBack() else { throw EarlyReply.refusal(.nothingToRedo) }
        try transaction.checkToday(entry)
        return try transaction.revert(entry, with: try effective.changes(of: entry), isRedo: true)
    }
}
