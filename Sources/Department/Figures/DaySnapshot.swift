import Dates

/// The figures of a person's day that are final at its end. They are kept, so that no report counts them from histories again.
package struct DaySnapshot: Equatable, Sendable {
    package var person: Person.ID
    package var day: Day
    /// The minute of the day at which the person first opened the day's plan.
    package var opened: Int?
    /// `Due(p, d)` done on time.
    package var onTime: Share
    /// What stood planned for the next working day.
    package var plannedTasks: Int
    package var plannedMinutes: Int
    /// The tasks that were due and not done on time.
    package var missed: [TaskItem.ID]

    package init(
        person: Person.ID, day: Day, opened: Int?, onTime: Share, plannedTasks: Int, plannedMinutes: Int, missed: [TaskItem.ID]
    ) {
        self.person = person
        self.day = day
        self.opened = opened
        self.onTime = onTime
        self.plannedTasks = plannedTasks
        self.plannedMinutes = plannedMinutes
        self.missed = missed
    }

    package init(person: Person.ID, day: Day, opened: Int?, due: DueDay, planned: PlannedDay) {
        self.init(
            person: person, day: day, opened: opened, onTime: due.share, plannedTasks: planned.tasks.count,
            plannedMinutes: planned.minutes, missed: due.missed)
    }
}
