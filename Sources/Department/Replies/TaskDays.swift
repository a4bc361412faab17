import Dates

/// How a list of several days is told.
package enum TaskDays: Equatable, Sendable {
    /// Day by day: those that have tasks, and the working days to come.
    case days([DaySummary])
    /// The team: a row for each person, a column for each day.
    case table(TeamTable)
}

/// One day of a list.
package struct DaySummary: Equatable, Sendable {
    package let day: Day
    package let tasks: Int
    /// Of its tasks, each by its own duration or the default of its kind.
    package let minutes: Int
    /// Working minutes of the person, where the list holds all of their day; else nil.
    package let capacity: Int?
    package let isAbsent: Bool

    package init(day: Day, tasks: Int, minutes: Int, capacity: Int? = nil, isAbsent: Bool = false) {
        self.day = day
        self.tasks = tasks
        self.minutes = minutes
        self.capacity = capacity
        self.isAbsent = isAbsent
    }
}

/// The team's days: the open tasks of each person on each day, and the share of their working hours.
package struct TeamTable: Equatable, Sendable {
    package let days: [Day]
    package let rows: [Row]
    package let workingMinutes: Int
    /// What is overdue in the department, where the days are not past; nil if nothing is.
    package let overdue: MoneySummary?
    /// The tasks of these days with the largest sums in roubles, at most `mostLargest`.
    package let largest: [TaskItem]

    package static let mostLargest = 3

    package struct Row: Equatable, Sendable {
        package let person: Person.ID
        /// One for each of the days.
        package let cells: [DaySummary]
    }
}
