import Dates

/// What «кого мне сегодня проверить», "who is due for a check" is answered from.
struct ControlFacts: Sendable {
    let days: ClosedRange<Day>
    /// Nil where control was never started.
    var plan: ControlPlan?
    /// Checks that were due up to today and not made, oldest first.
    var open: [ControlCheck] = []
    /// Checks planned for later days; on days with a sample nobody is drawn yet.
    var ahead: [ControlCheck] = []
    var dropped: [DroppedTask] = []
    /// The next person to check, if there is one and the speaker may check.
    var walk: WalkFacts?
}

/// A task that somebody cancelled or gave away on the very day it was due.
struct DroppedTask: Equatable, Sendable {
    let person: Person.ID
    let task: TaskItem.ID
    let how: JournalEntry.Verb
    let day: Day
    let reason: String?
}

/// What to talk about with the next person who is checked.
struct WalkFacts: Sendable {
    /// Nil is the team.
    let person: Person.ID?
    /// Open tasks up to the next working day.
    var open = VisibleTasks()
    /// Tasks closed as done since the last working day.
    var done = VisibleTasks()
}

extension ReportReader {
    func walkFacts(_ check: ControlCheck) throws -> WalkFacts {
        guard let person = check.person else { return WalkFacts(person: nil) }
        var closed = TaskQuery(today: today)
        (closed.assignee, closed.status) = (person, .done)
        (closed.closedFrom, closed.closedTo) = (context.calendar.workingDay(before: today), today)
        let open = TaskQuery.open(of: person, to: context.calendar.workingDay(after: today), today: today)
        return WalkFacts(
            person: person, open: try context.rights.checkable(open, besides: policy.controllers, in: store),
            done: try context.rights.checkable(closed, besides: policy.controllers, in: store).only { !$0.isHistory })
    }

    /// Without days, also those of the last working day.
    func droppedTasks(in days: ClosedRange<Day>) throws -> [DroppedTask] {
        let first = days == today...today ? context.calendar.workingDay(before: today) : days.lowerBound
        var query = JournalQuery()
        query.verbs = [.cancel, .assign]
        query.from = Timestamp(Moment(first, .midnight))
        var dropped: [DroppedTask] = []
        for entry in try store.journal(query).reversed() where entry.at.day <= max(days.upperBound, first) {
            for case .task(let before?, let after?) in entry.changes where before.assignee == entry.actor && before.due.day == entry.at.day
            {
                guard let now = try store.task(after.id), now.status == after.status, now.assignee == after.assignee else { continue }
                dropped.append(
                    DroppedTask(person: before.assignee, task: before.id, how: entry.verb, day: entry.at.day, reason: entry.note))
            }
        }
        return dropped
    }
}
