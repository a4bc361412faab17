import Dates

/// An operation on tasks: the reply shows the tasks before and after.
protocol TaskOperation: ChangeOperation {}

extension TaskOperation {
    func reply(to written: JournalEntry, in transaction: Transaction) throws -> Reply {
        .changed(TaskChange(written, in: transaction))
    }
}

extension TaskChange {
    /// What an entry of this transaction changed in tasks; `verb` if the reply calls it otherwise than the journal.
    init(_ written: JournalEntry, as verb: Verb? = nil, in transaction: Transaction) {
        self.init(
            verb: verb ?? Verb(written.verb), before: [], after: [], reason: transaction.note, dayWasAssumed: transaction.dayWasAssumed)
        entry = written.sequence > 0 ? written.sequence : nil
        same = transaction.changes.compactMap { if case .task(_, let task?) = $0, $0.isIdle { task } else { nil } }
        // The entry holds, in their order, the changes that are none of these.
        let places = transaction.changes.indices.filter { !transaction.changes[$0].isIdle }
        for (place, change) in zip(places, written.changes) {
            switch change {
            case .task(let before, let after):
                if let before { self.before.append(before) }
                guard let after else { continue }
                if transaction.repeated.contains(place) { next.append(after) } else { self.after.append(after) }
            case .client(nil, let client?): newClients.append(client)
            case .client, .person, .phrase, .management, .setting: continue
            }
        }
    }
}

extension TaskChange.Verb {
    fileprivate init(_ verb: JournalEntry.Verb) {
        self =
            switch verb {
            case .add: .added
            case .complete: .completed
            case .reopen: .reopened
            case .cancel: .cancelled
            case .move: .moved
            case .assign: .assigned
            case .note: .noted
            case .correct: .corrected
            default: .edited
            }
    }
}
