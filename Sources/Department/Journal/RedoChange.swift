import Dates

/// Does again what one undo took back last, unless something was changed since: «верни», "redo".
struct RedoChange: Operation {
    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.store.transaction { try redo(in: &transaction) }.get()
    }

    private func redo(in transaction: inout Transaction) throws -> Reply {
        let parts = try LineHistory(transaction).takenBack()
        guard let first = parts.first else { throw EarlyReply.refusal(.nothingToRedo) }
        guard first.at.day >= transaction.today || transaction.isConfirmed else {
            throw EarlyReply.question(.confirmRedo(try LineHistory(transaction).whole(first.entry)))
        }
        return try transaction.revert(parts, isRedo: true)
    }
}
