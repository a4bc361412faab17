import Dates

/// What somebody wants done, in the terms of the department.
package enum Command: Equatable, Sendable {
    case addTask(NewTask)
    case listTasks(TaskFilter, TaskQuestion? = nil)
    case showTasks(Selection)
    case completeTasks(Selection, Closing)
    /// Enters a task and closes it in one change, if no open task was found.
    case recordDone(NewTask, Closing)
    case reopenTasks(Selection)
    case cancelTasks(Selection, reason: String?)
    case moveTasks(Selection, to: NewTime, reason: String?)
    case assignTasks(Selection, to: Person.ID)
    case editTasks(Selection, TaskEdit)
    case noteTasks(Selection, text: String)
    /// Reminds of one of the actor's own tasks, that many minutes before it. `title`: its words as said.
    case remindOfTasks(Selection, minutes: Int, title: String?)
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
    /// Takes back the actor's last line, whole.
    case undo
    /// The last lines, that many: «отмени последние 3», "undo the last two".
    case undoLines(Int)
    /// The last part of the last line alone: «отмени последнее», "undo the last one".
    case undoPart
    case redo
    /// Replaces one of the actor's changes, as one change with it: «нет, на пятницу», "no, Friday". `of`: its journal entry; nil is the
    /// last change.
    case correct([Command], of: Int? = nil)
}
