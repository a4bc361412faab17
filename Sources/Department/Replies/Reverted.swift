/// What an undo or redo did.
package struct Reverted: Equatable, Sendable {
    package var isRedo: Bool
    /// The entries that were undone or redone, in that order.
    package var parts: [Part] = []

    /// One entry with what its undo or redo changed.
    package struct Part: Equatable, Sendable {
        package var entry: JournalEntry
        package var changes: [Change]
    }

    package init(isRedo: Bool) { self.isRedo = isRedo }

    package mutating func add(_ entry: JournalEntry, changes: [Change]) { parts.append(Part(entry: entry, changes: changes)) }

    /// The tasks as they are now, without those that are gone.
    package var tasks: [TaskItem] { outcome.compactMap { if case .task(_, let after?) = $0 { after } else { nil } } }

    /// Tasks that an undone add removed, as they were.
    package var removed: [TaskItem] { outcome.compactMap { if case .task(let before?, nil) = $0 { before } else { nil } } }

    /// Each thing once, from its first state to its last.
    private var outcome: [Change] { Change.merged(parts.flatMap(\.changes)) }
}
