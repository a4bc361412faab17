import Dates

/// What must be known before anything is done; nothing has changed yet.
package enum Question: Equatable, Sendable {
    /// Several tasks fit the description.
    case whichTask(of: [TaskItem])
    /// More than three tasks that were not named one by one (Contract, “How it behaves” 5).
    case confirm(tasks: [TaskItem])
    /// A new task, or a move, to a past day (Contract, “How it behaves” 9).
    case pastDay(Day)
    /// A change to be taken back is not of today: taken back all the same? The oldest of this many lines.
    case confirmUndo(JournalEntry, lines: Int)
    /// What was taken back on an earlier day: done again all the same?
    case confirmRedo(JournalEntry)
    /// No such open task: record it as done, entered and closed in one change? (Contract, “How it behaves” 6)
    case recordAsDone(NewTask, Closing)
    /// No such open task of the actor's own to remind of: enter it, with the reminder?
    case enterReminded(NewTask)
    /// The regulation wants this field before the task is closed.
    case missingField(RequiredField, of: TaskItem)
    /// No client was named, and no task that has one.
    case whichClient
    /// Remove a person who has this many open tasks?
    case removePerson(Person, tasks: Int)
    /// Take an account from one person and give it to another?
    case moveAccount(String, from: Person, to: Person)
    /// Who takes over the open tasks of a person who goes.
    case handOver(Person, tasks: Int)
}
