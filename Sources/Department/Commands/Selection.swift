import Dates

/// Which tasks a command is about.
package enum Selection: Equatable, Sendable {
    /// Named one by one: «2», «#482», «её».
    case ids([TaskItem.ID])
    /// A list as a whole: «их все», "all of them". More than three are confirmed first (Contract, “How it behaves” 5).
    case listed([TaskItem.ID])
    /// Described, not named: one open task is looked for (a closed one for `reopenTasks`); if several fit, it is asked which.
    case matching(TaskFilter)
    /// All that fit the description: «все просроченные», "all overdue". More than three are confirmed first.
    case all(TaskFilter)
}
