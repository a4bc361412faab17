/// What the department proposes to do next; «да», "yes" does it.
package enum Proposal: Equatable, Sendable {
    /// Mark the check that the walk through the team has come to; nil is the check of the whole team.
    case markCheck(Person.ID?)
    /// Pass the drafted sentence on to this person. The draft is a note of the report `status`.
    case giveFeedback(Person.ID, Mood?, draft: Report.Note)
    /// Enter the next step of a sale as a task.
    case takeStep(NextStep)
}
