import Dates

/// What the department answers: one of a few shapes with its data; Rendering puts it into words.
package enum Reply: Equatable, Sendable {
    case list(TaskList)
    case cards([TaskCard])
    case plan(DayPlan)
    case outcome(DayOutcome)
    case changed(TaskChange)
    case people([Person])
    case clients([Client])
    case entered(Entered)
    case phrases([HeldPhrase])
    case taught([PhraseChange])
    /// An undo or redo: what was taken back or done again, and the tasks as they are now.
    case reverted(Reverted)
    case report(Report)
    case document(Document)
    case client(ClientCard)
    /// The next step of a sale; nil if there is none to show.
    case step(NextStep?, with: Client)
    case directory(DirectoryChange)
    /// Lines of the journal, newest first; `hasMore` is whether there are older ones.
    case journal([JournalEntry], hasMore: Bool)
    case settings([SettingValue])
    /// A management entry was added, changed or removed, or a setting was changed.
    case noted(ManagementChange)
    case question(Question)
    case refused(Refusal)
}

/// A whole list of tasks, in the order of Contract, “How it behaves” 1; paging is the dialogue's.
package struct TaskList: Equatable, Sendable {
    package var tasks: [TaskItem]
    package var filter: TaskFilter
    /// For a search: the words looked for.
    package var words: [String]
    /// For a question: what it is answered with before the list.
    package var answer: DirectAnswer?
    /// For a list of up to two weeks: its days.
    package var days: TaskDays?
    /// For a head who has none of their own: how many the department has (Contract, “How it behaves” 1).
    package var teamTotal: Int?
    /// Of open and overdue tasks with sums: what they come to.
    package var money: MoneySummary?

    package init(tasks: [TaskItem], filter: TaskFilter, words: [String] = []) {
        self.tasks = tasks
        self.filter = filter
        self.words = words
    }
}

/// One task with its history.
package struct TaskCard: Equatable, Sendable {
    package var task: TaskItem
    /// The journal entries that changed it, oldest first.
    package var history: [JournalEntry]

    package init(task: TaskItem, history: [JournalEntry]) {
        self.task = task
        self.history = history
    }
}

/// The morning, in three blocks: Contract, “How it behaves” 2.
package struct DayPlan: Equatable, Sendable {
    package var person: Person.ID
    package var day: Day
    package var today: [TaskItem]
    package var undone: [TaskItem]
    package var overdue: [TaskItem]
    /// Whether the speaker opens their own working day for the first time.
    package var isFirstOpening: Bool

    package init(person: Person.ID, day: Day, today: [TaskItem], undone: [TaskItem], overdue: [TaskItem], isFirstOpening: Bool) {
        self.person = person
        self.day = day
        self.today = today
        self.undone = undone
        self.overdue = overdue
        self.isFirstOpening = isFirstOpening
    }
}

/// The end of the day: what was done, what is left, and the day it may be moved to.
package struct DayOutcome: Equatable, Sendable {
    package var person: Person.ID
    package var day: Day
    package var done: [TaskItem]
    package var left: [TaskItem]
    /// Open tasks of the next working day.
    package var tomorrow: [TaskItem]
    package var nextWorkingDay: Day

    package init(person: Person.ID, day: Day, done: [TaskItem], left: [TaskItem], tomorrow: [TaskItem], nextWorkingDay: Day) {
        self.person = person
        self.day = day
        self.done = done
        self.left = left
        self.tomorrow = tomorrow
        self.nextWorkingDay = nextWorkingDay
    }
}

/// What a command changed in tasks.
package struct TaskChange: Equatable, Sendable {
    package enum Verb: String, Sendable { case added, completed, reopened, cancelled, moved, assigned, edited, noted, corrected }

    package var verb: Verb
    package var before: [TaskItem]
    package var after: [TaskItem]
    /// Those that are already as they were to become.
    package var same: [TaskItem] = []
    /// The journal entry; nil if nothing was changed.
    package var entry: Int?
    /// The next tasks of repeating ones that were closed.
    package var next: [TaskItem]
    /// The next step of the sale, offered.
    package var step: NextStep?
    /// Other tasks of the same people at the same hours.
    package var overlaps: [TaskItem] = []
    /// Clients that were added with them.
    package var newClients: [Client]
    package var reason: String?
    /// The day was not said: today, or the next working day after hours (Contract, “Intents”, at its end).
    package var dayWasAssumed: Bool

    package init(
        verb: Verb, before: [TaskItem], after: [TaskItem], next: [TaskItem] = [], newClients: [Client] = [], reason: String? = nil,
        dayWasAssumed: Bool = false
    ) {
        self.verb = verb
        self.before = before
        self.after = after
        self.next = next
        self.newClients = newClients
        self.reason = reason
        self.dayWasAssumed = dayWasAssumed
    }
}

/// People and clients that were added to the directory.
package struct Entered: Equatable, Sendable {
    package var people: [Person]
    package var clients: [Client]

    package init(people: [Person] = [], clients: [Client] = []) {
        self.people = people
        self.clients = clients
    }
}

/// What a management command changed.
package struct ManagementChange: Equatable, Sendable {
    package var verb: JournalEntry.Verb
    package var before: ManagementEntry?
    package var after: ManagementEntry?
    package var settings: [StoredSetting]
    /// What follows from it: what is left of an account, who is checked next. Their phrases are under `desk`.
    package var notes: [Report.Note]
    /// What may be done next.
    package var proposal: Proposal?
    /// Whether it was so already, and nothing was changed.
    package var isSame = false

    package init(
        verb: JournalEntry.Verb, before: ManagementEntry? = nil, after: ManagementEntry? = nil, settings: [StoredSetting] = [],
        notes: [Report.Note] = []
    ) {
        self.verb = verb
        self.before = before
        self.after = after
        self.settings = settings
        self.notes = notes
    }
}

/// What a command changed in the directory.
package struct DirectoryChange: Equatable, Sendable {
    package var verb: JournalEntry.Verb
    package var people: [Person] = []
    package var clients: [Client] = []
    /// A renamed client's name before.
    package var formerName: String?
    /// Open tasks that were handed over.
    package var tasks: [TaskItem] = []
    package var heir: Person.ID?
    package var account: String?
    /// Whether it was so already, and nothing was changed.
    package var isSame = false
}
