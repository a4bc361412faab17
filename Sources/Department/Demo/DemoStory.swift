import Dates

/// The life of one task of the demonstration; each step is a journal entry.
struct DemoStory {
    struct Step {
        let at: Timestamp
        let actor: Person.ID
        let verb: JournalEntry.Verb
        /// A reason.
        let note: String?
        let after: TaskItem
    }

    private(set) var steps: [Step]

    /// Entered by its author when it was created.
    init(_ task: TaskItem) { steps = [Step(at: task.created, actor: task.author, verb: .add, note: nil, after: task)] }

    /// Entered and closed at once.
    init(done task: TaskItem) {
        steps = [Step(at: task.created, actor: task.author, verb: .complete, note: nil, after: task)]
    }

    var task: TaskItem { steps[steps.count - 1].after }

    /// Adds a step, at least 90 seconds after the one before.
    mutating func follow(
        _ verb: JournalEntry.Verb, at wanted: Timestamp, note: String? = nil, change: (inout TaskItem, Timestamp) -> Void
    ) {
        var after = task
        let at = max(wanted, Timestamp(seconds: steps[steps.count - 1].at.seconds + 90))
        change(&after, at)
        steps.append(Step(at: at, actor: after.assignee, verb: verb, note: note, after: after))
    }
}
