import Dates

/// What the department answers: one of a few shapes with its data; the words are put to it in Rendering.
package enum Reply: Equatable, Sendable {
    case list(TaskList)
    case cards([TaskCard])
    case plan(DayPlan)
    case outcome(DayOutcome)
    case changed(TaskChange)
    case people([Person])
    case clients([Client])
    case entered(Entered)
    case phrases([TaughtPhrase])
    /// A phrase of the department's own was taught, given another meaning, or forgotten.
    case taught(before: TaughtPhrase?, after: TaughtPhrase?)
    /// An undo or redo: what was taken back or done again, and the tasks as they are now.
    case reverted(Reverted)
    case report(Report)
    case document(Document)
    case client(ClientCard)
    /// The next step of a sale; nil where it is at its end.
    case step(NextStep?, with: Client)
    case directory(DirectoryChange)
    /// Lines of the journal, newest first; `further` is whether there are older ones.
    case journal([JournalEntry], hasMore: Bool)
    case settings([SettingValue])
    /// A line of the desk was entered, changed or taken away.
    case noted(ManagementChange)
    case question(Question)
    case refused(Refusal)
}

/// A list of tasks in the order of contract §8.1, whole; paging is the dialogue's.
package struct TaskList: Equatable, Sendable {
    package var tasks: [TaskItem]
    package var filter: TaskFilter
    /// For a search: the words looked for.
    package var words: [String]

    package init(tasks: [TaskItem], filter: TaskFilter, words: [String] = []) {
        self.tasks = tasks
        self.filter = filter
        self.words = words
    }
}

/// One task with all that is known of it.
package struct TaskCard: Equatable, Sendable {
    package var task: TaskItem
    /// Moves with their reasons and the like, oldest first.
    package var history: [JournalEntry]

    package init(task: TaskItem, history: [JournalEntry]) {
        self.task = task
        self.history = history
    }
}

/// The morning: three blocks (contract §8.2).
package struct DayPlan: Equatable, Sendable {
    package var person: Person.ID
    package var day: Day
    package var today: [TaskItem]
    package var undone: [TaskItem]
    package var overdue: [TaskItem]
    /// Whether this is the person's own first look at this working day.
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

/// The day's end: what was done, what is left, and where that may be moved.
package struct DayOutcome: Equatable, Sendable {
    package var person: Person.ID
    package var day: Day
    package var done: [TaskItem]
    package var left: [TaskItem]
    /// Planned for the next working day so far.
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

/// What a command changed in tasks, for the echo.
package struct TaskChange: Equatable, Sendable {
    package enum Verb: String, Sendable { case added, completed, reopened, cancelled, moved, assigned, edited, noted, corrected }

    package var verb: Verb
    package var before: [TaskItem]
    package var after: [TaskItem]
    /// A repeating task that was closed brought these.
    package var next: [TaskItem]
    /// What the sale goes on with, on offer.
    package var step: NextStep?
    /// Other hours of the same people that these run into.
    package var overlaps: [TaskItem] = []
    /// Clients that were entered along with it.
    package var newClients: [Client]
    package var reason: String?
    /// The day was not said: today, or the next working day after hours (contract §5, end).
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

/// People and clients that were entered in the directory.
package struct Entered: Equatable, Sendable {
    package var people: [Person]
    package var clients: [Client]

    package init(people: [Person] = [], clients: [Client] = []) {
        self.people = people
        self.clients = clients
    }
}

/// What a command changed at the head's desk, for the echo.
package struct ManagementChange: Equatable, Sendable {
    package var verb: JournalEntry.Verb
    package var before: ManagementEntry?
    package var after: ManagementEntry?
    package var settings: [StoredSetting]
    /// What follows from it, said by their keys under `desk`: what is left of an account, who is next.
    package var notes: [Report.Note]
    /// What may be done next.
    package var proposal: Proposal?

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

package struct Reverted: Equatable, Sendable {
    package var isRedo: Bool
    /// The entry taken back or done again.
    package var entry: JournalEntry
    package var tasks: [TaskItem]
    /// Tasks that are gone with it: an add taken back.
    package var removed: [TaskItem]

    package init(isRedo: Bool, entry: JournalEntry, tasks: [TaskItem], removed: [TaskItem] = []) {
        self.isRedo = isRedo
        self.entry = entry
        self.tasks = tasks
        self.removed = removed
    }
}

/// What changed in the directory, for the echo.
package struct DirectoryChange: Equatable, Sendable {
    package var verb: JournalEntry.Verb
    package var people: [Person] = []
    package var clients: [Client] = []
    /// What a client was called before.
    package var formerName: String?
    /// Open tasks that were handed over along with it.
    package var tasks: [TaskItem] = []
    package var heir: Person.ID?
    package var account: String?
}
