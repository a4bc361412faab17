import Dates

/// What somebody wants done: closed, in the terms of the department, without words.
package enum Command: Equatable, Sendable {
    case addTask(NewTask)
    case listTasks(TaskFilter)
    case showTasks(Selection)
    case completeTasks(Selection, Closing)
    /// Entered and closed in one change, where no open task was found (contract §8.6).
    case recordDone(NewTask, Closing)
    case reopenTasks(Selection)
    case cancelTasks(Selection, reason: String?)
    case moveTasks(Selection, to: NewTime, reason: String?)
    case assignTasks(Selection, to: Person.ID)
    case editTasks(Selection, TaskEdit)
    case noteTasks(Selection, text: String)
    case findTasks(words: [String])
    case planDay(Person.ID?)
    case closeDay(Person.ID?)
    case listPeople
    case listClients(manager: Person.ID?)
    case addPerson(name: String, role: Role?)
    case addClient(name: String, phone: String?, manager: Person.ID?)
    case listPhrases
    case teachPhrase(String, meaning: String)
    case forgetPhrase(String)
    case report(ReportQuery)
    case management(ManagementCommand)
    case directory(DirectoryCommand)
    case document(DocumentQuery)
    case undo
    case redo
    /// Takes back the last add or move of the speaker and puts another in its place, as one change: «нет, на пятницу».
    case correct([Command])
}
