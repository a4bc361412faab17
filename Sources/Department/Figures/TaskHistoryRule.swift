import Dates

/// Which state a journal entry adds to the history of a task, and which earlier ones it erases.
///
/// An undo on the day of the change erases the change; an undo on a later day is a change of its own. A correction takes the place of
/// what it corrects. A store applies the rule to each task that an entry changes.
package struct TaskHistoryRule: Equatable, Sendable {
    /// The line of another journal entry, as far as the rule depends on it.
    package struct Line: Equatable, Sendable {
        package let day: Day
        package let verb: JournalEntry.Verb
        package let reverts: Int?

        package init(day: Day, verb: JournalEntry.Verb, reverts: Int?) {
            (self.day, self.verb, self.reverts) = (day, verb, reverts)
        }
    }

    /// A state that is kept in a task's history, and the entry that ended it.
    package struct KeptState: Equatable, Sendable {
        package let sequence: Int
        /// Nil if the task did not exist.
        package let state: TaskState?

        package init(sequence: Int, state: TaskState?) { (self.sequence, self.state) = (sequence, state) }
    }

    /// What happens to the kept history of one task.
    package enum Effect: Equatable, Sendable {
        case none
        /// Adds the state that ended with the entry; nil if the task did not exist until now.
        case keep(TaskState?)
        /// Erases this many of the newest kept states.
        case forgetLast(Int)
        case forgetAll
    }

    private let verb: JournalEntry.Verb
    private let day: Day
    /// The entry that a kept state is noted under: for a redo, the entry that is done again.
    package let sequence: Int
    /// The entries that this one erases.
    package let erased: Set<Int>

    /// `line` finds the journal line with a sequence number; it is asked only for an undo or a correction.
    package init<Failure: Error>(_ entry: JournalEntry, line: (Int) throws(Failure) -> Line?) throws(Failure) {
        (verb, day) = (entry.verb, entry.at.day)
        sequence = entry.verb == .redo ? entry.reverts ?? entry.sequence : entry.sequence
        var erased: Set<Int> = []
        var target = entry.verb == .undo || entry.verb == .correct ? entry.reverts : nil
        // Erasing a correction also erases what it had corrected.
        while let sequence = target, !erased.contains(sequence), let line = try line(sequence), line.day == entry.at.day {
            erased.insert(sequence)
            target = line.verb == .correct ? line.reverts : nil
        }
        self.erased = erased
    }

    /// What the change of a task does to its history.
    ///
    /// `kept`: its kept states, oldest first; `addedBy`: the entry that added the task. Both are read only where the rule needs them.
    package func effect<Failure: Error>(
        before: TaskItem?, after: TaskItem?, kept: () throws(Failure) -> [KeptState], addedBy: () throws(Failure) -> Int?
    ) throws(Failure) -> Effect {
        guard let task = before ?? after, !task.isHistory else { return .none }
        switch (before, after) {
        case (let before?, let after?):
            let kept = erased.isEmpty ? [] : try kept()
            if let last = kept.last, erased.contains(last.sequence) {
                guard verb == .undo || last.state == TaskState(after) else { return .none }
                return .forgetLast(kept.reversed().prefix { erased.contains($0.sequence) }.count)
            }
            // A task that is corrected on the day it was added counts as added in its corrected form.
            if verb == .correct, kept.isEmpty, before.created.day == day, let adding = try addedBy(), erased.contains(adding) {
                return .none
            }
            return TaskState(before) == TaskState(after) ? .none : .keep(TaskState(before))
        // Nothing remains of a task that was added and removed on one day.
        case (let before?, nil): return before.created.day == day ? .forgetAll : .keep(TaskState(before))
        // A task that comes back on a later day did not exist in between.
        case (nil, let after?): return after.created.day < day ? .keep(nil) : .none
        case (nil, nil): return .none
        }
    }
}
