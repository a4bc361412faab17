import Dates

/// What a question about tasks is answered with before the list: «Да: звонок Веге, вт 17.11, Чёрных Павел».
package struct DirectAnswer: Equatable, Sendable {
    package var question: TaskQuestion
    /// How many tasks fit the question.
    package var count: Int
    /// The next open task of the kind asked about; an overdue one if no other is open.
    package var next: TaskItem?
    /// The last one done, whenever that was.
    package var last: TaskItem?
    /// Whose they are, who has most first.
    package var people: [PersonCount] = []
    /// How many of them are overdue.
    package var overdue = 0
    /// How often they were moved.
    package var moves = 0
    /// The task with the largest sum in roubles; where it is asked what can't wait, of those overdue.
    package var dearest: TaskItem?
    /// What can't wait in the whole department, where a head asked about their own.
    package var team: Urgent?
    /// The speaker sees only a part of the tasks that were asked about.
    package var isPartial = false

    package struct PersonCount: Equatable, Sendable {
        package let person: Person.ID
        package let count: Int
    }

    package struct Urgent: Equatable, Sendable {
        package let overdue: Int
        /// Marked as urgent, and not overdue.
        package let marked: Int
    }

    package init(_ question: TaskQuestion, count: Int) {
        self.question = question
        self.count = count
    }

    /// The tasks that it names.
    package var tasks: [TaskItem] { [next, last, dearest].compactMap(\.self) }
}
