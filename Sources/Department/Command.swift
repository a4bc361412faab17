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
    case desk(DeskCommand)
    case directory(DirectoryCommand)
    case document(DocumentQuery)
    case undo
    case redo
    /// Takes back the last add or move of the speaker and puts another in its place, as one change: «нет, на пятницу».
    case correct([Command])
}

/// A task as it was asked for; what wasn't said is nil and gets its default in the core.
package struct NewTask: Equatable, Sendable {
    package var title: String?
    package var kind: Kind?
    /// Nil is the speaker.
    package var assignee: Person.ID?
    package var client: ClientChoice?
    package var participant: Person.ID?
    package var due: When?
    package var duration: Int?
    package var recurrence: Recurrence?
    package var remind: Int?
    package var money: Money?
    package var priority: TaskItem.Priority?

    package init() {}
}

/// A client of the directory, or a name that is not in it yet.
package enum ClientChoice: Hashable, Sendable {
    case known(Client.ID)
    case new(name: String)
}

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

/// A filter of tasks; nil lets all pass.
package struct TaskFilter: Equatable, Sendable {
    package enum Status: String, Sendable { case open, overdue, done, cancelled, any }

    package var assignee: Person.ID?
    /// Everybody's, where no assignee is named.
    package var isWholeTeam = false
    package var when: When?
    package var status: Status?
    package var kind: Kind?
    package var client: ClientChoice?
    package var participant: Person.ID?
    package var author: Person.ID?
    package var priority: TaskItem.Priority?
    /// Words of the title, in any form; each is a stem of `Language` that a word must begin with.
    package var words: [String] = []

    package init() {}
}

/// Where a task is moved: contract §7.21.
package enum NewTime: Equatable, Sendable {
    case to(When)
    case by(Length)
}

/// What is to change in a task; nil stays.
package struct TaskEdit: Equatable, Sendable {
    package var title: String?
    package var kind: Kind?
    package var client: ClientChoice?
    package var participant: Person.ID?
    package var money: Money?
    package var priority: TaskItem.Priority?
    package var duration: Int?
    package var remind: Int?
    package var recurrence: Recurrence?
    /// «больше не повторяй»: the task stays, its rule goes.
    package var stopsRepeating = false

    package init() {}
}

/// What is said of a task as it is closed.
package struct Closing: Equatable, Sendable {
    package var result: String?
    package var money: Money?
    package var client: ClientChoice?
    /// Required fields that the speaker passes by: «пропустить», "skip". Each is a gap, and counts.
    package var waived: Set<RequiredField>
    /// What was said of one task alone, as it was asked for; number 0 is a task that isn't entered yet.
    package var own: [TaskItem.ID: Closing]

    package init(
        result: String? = nil, money: Money? = nil, client: ClientChoice? = nil, waived: Set<RequiredField> = [],
        own: [TaskItem.ID: Closing] = [:]
    ) {
        self.result = result
        self.money = money
        self.client = client
        self.waived = waived
        self.own = own
    }

    /// What holds for one task: its own before what was said of all.
    func of(_ task: TaskItem.ID) -> Closing {
        guard let own = own[task] else { return self }
        return Closing(
            result: own.result ?? result, money: own.money ?? money, client: own.client ?? client, waived: waived.union(own.waived))
    }
}
