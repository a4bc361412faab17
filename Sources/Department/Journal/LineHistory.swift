import Dates

/// The lines of one person as undo and redo see them, read from their journal backwards.
///
/// A line is everything that was done under one mark: the commands of a message, a pasted block, a correction with what it corrects.
/// Undo and redo write an entry for each entry they revert and name it in `reverts`. A change takes effect when it is made, and again
/// when it is redone; an older entry without a mark is a line of its own.
struct LineHistory {
    /// One entry that is in effect, or that can be done again.
    struct Part {
        /// The line of the journal, without its changes.
        let entry: JournalEntry
        /// When it took effect, or was taken back.
        let at: Timestamp
    }

    private let journal: OwnJournal

    init(_ transaction: Transaction) { journal = OwnJournal(transaction) }

    /// The lines in effect, the last one first, `count` at most; their parts too stand newest first.
    func lines(_ count: Int) throws -> [[Part]] {
        var lines: [[Part]] = []
        var fates = Fates()
        try journal.walk { entry in
            guard let (sequence, at) = fates.comesIntoEffect(entry),
                let own = try sequence == entry.sequence ? entry : journal.line(sequence)
            else { return true }
            fates.replaced(by: own)
            if let mark = own.line, mark == lines.last?.last?.entry.line {
                lines[lines.count - 1].append(Part(entry: own, at: at))
                return true
            }
            guard lines.count < count else { return false }
            lines.append([Part(entry: own, at: at)])
            return true
        }
        return lines
    }

    /// What one undo took back last, in the order in which it is done again. Empty if a newer change has ended it.
    func takenBack() throws -> [Part] {
        var redone: Set<Int> = []
        var batch: [Part] = []
        var mark: Int?
        try journal.walk { entry in
            guard let target = entry.reverts, entry.verb == .undo || entry.verb == .redo else { return entry.verb.isRecord }
            if entry.verb == .redo {
                redone.insert(target)
                return batch.isEmpty
            }
            if redone.remove(target) != nil { return batch.isEmpty }
            guard batch.isEmpty || mark != nil && entry.line == mark else { return false }
            mark = entry.line
            if let line = try journal.line(target) { batch.append(Part(entry: line, at: entry.at)) }
            return true
        }
        return batch
    }

    /// Whether the entry is in effect: neither taken back nor replaced.
    func isInEffect(_ sequence: Int) throws -> Bool {
        var fates = Fates()
        var isFound = false
        try journal.walk { entry in
            if let (found, _) = fates.comesIntoEffect(entry), let own = try found == entry.sequence ? entry : journal.line(found) {
                fates.replaced(by: own)
                isFound = isFound || found == sequence
            }
            return !isFound && entry.sequence > sequence
        }
        return isFound
    }

    /// The entry with all that it did; a correction together with what it replaced.
    func whole(_ line: JournalEntry) throws -> JournalEntry {
        guard var entry = try journal.entry(line.sequence) else { return line }
        if entry.verb == .correct, let replaced = try entry.reverts.flatMap(journal.entry) {
            entry.changes = Change.merged(try whole(replaced).changes + entry.changes)
        }
        return entry
    }
}

/// What became of the entries of a journal, as its newest lines tell it: fed with entries from the newest back.
struct Fates {
    private var settled: Set<Int> = []

    /// The entry that is in effect through this one, and since when: itself, or the one that it does again. Nil for an undo, a mere
    /// record, and an entry that was taken back, replaced, or reported already.
    mutating func comesIntoEffect(_ entry: JournalEntry) -> (sequence: Int, since: Timestamp)? {
        switch entry.verb {
        case .undo:
            if let target = entry.reverts { settled.insert(target) }
            return nil
        case .redo:
            guard let target = entry.reverts, settled.insert(target).inserted else { return nil }
            return (target, entry.at)
        default:
            guard !entry.verb.isRecord else { return nil }
            guard settled.insert(entry.sequence).inserted else {
                // A correction that was taken back took what it had replaced with it.
                replaced(by: entry)
                return nil
            }
            return (entry.sequence, entry.at)
        }
    }

    /// What a correction replaced is no longer a change of its own.
    mutating func replaced(by entry: JournalEntry) {
        if entry.verb == .correct, let replaced = entry.reverts { settled.insert(replaced) }
    }
}
