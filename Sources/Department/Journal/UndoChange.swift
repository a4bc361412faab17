import Dates

/// Takes back the actor's last lines that are in effect, all of them or nothing: «отмени», "undo the last two".
struct UndoChange: Operation {
    enum Extent {
        /// Whole lines, that many.
        case lines(Int)
        /// The last part of the last line: «отмени последнее», "undo the last one".
        case part
    }

    let extent: Extent

    func perform(in transaction: inout Transaction) throws -> Reply {
        // What is in effect is read in the transaction that takes it back.
        try transaction.store.transaction { try undo(in: &transaction) }.get()
    }

    private func undo(in transaction: inout Transaction) throws -> Reply {
        let parts = try parts(in: transaction)
        if let older = parts.last, older.at.day < transaction.today, !transaction.isConfirmed {
            throw EarlyReply.question(.confirmUndo(try LineHistory(transaction).whole(older.entry), lines: count))
        }
        return try transaction.revert(parts, isRedo: false)
    }

    private var count: Int { if case .lines(let count) = extent { count } else { 1 } }

    private func parts(in transaction: Transaction) throws -> [LineHistory.Part] {
        guard count > 0 else { throw EarlyReply.refusal(.invalidValue(field: "count")) }
        let lines = try LineHistory(transaction).lines(count)
        guard let last = lines.first else { throw EarlyReply.refusal(.nothingToUndo) }
        guard lines.count == count else { throw EarlyReply.refusal(.fewerToUndo(lines.count)) }
        if case .part = extent { return [last[0]] }
        return lines.flatMap(\.self)
    }
}
