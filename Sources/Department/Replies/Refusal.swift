import Dates

/// Why a command was refused. The wording is in `Intents/replies/refusals.yaml`, by case name.
package enum Refusal: Error, Equatable, Sendable {
    case noSuchTask(number: Int)
    case noMatchingTask(TaskFilter)
    case notAllowed(role: Role)
    case notYours(TaskItem.ID)
    case alreadyClosed(TaskItem.ID)
    case notClosed(TaskItem.ID)
    case nothingToUndo
    case nothingToRedo
    /// Only this many lines can be taken back, fewer than were asked for.
    case fewerToUndo(Int)
    /// It was changed since, so it can't be taken back or done again.
    case changedSince(Obstacle)
    /// Something new refers to what would be removed.
    case stillUsed(Change)
    case noSuchPerson
    case noSuchClient
    case noSuchPhrase(String)
    /// A person or client of that name is already there.
    case nameTaken(String)
    /// A name that would be read as a command: «да», «задачи», "cancel".
    case nameIsCommand(String)
    case invalidValue(field: String)
    case noSuchSetting(String)
    /// The setting, with the value that it keeps.
    case invalidSetting(SettingValue)
    /// The department's first stage has no documents and no money.
    case notAtThisStage
    /// The department can't be left without a head.
    case lastHead
    /// There is no such entry in force that could be taken back: no fine, no absence.
    case nothingStands(ManagementEntry.Thing)
    /// The account of hours has only this many minutes left.
    case notEnough(minutes: Int)
}
