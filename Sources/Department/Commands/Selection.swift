import Dates

/// Which tasks a command is about.
package enum Selection: Equatable, Sendable {
    /// Named one by one: «2», «#482», «её».
    case ids([TaskItem.ID])
    /// A list as a whole: «их все». More than three of them are asked about first (contract §8.5).
    case listed([TaskItem.ID])
    /// Described, not named: the core finds the open ones (the closed ones for `reopen`) and asks where there are several.
    case matching(TaskFilter)
    /// All that fit the description: «все просроченные». More than three are asked about first.
    case all(TaskFilter)
}
