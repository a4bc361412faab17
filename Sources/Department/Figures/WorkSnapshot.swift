import Dates

/// The figures of the tasks that a person closed as done on a day. They are kept until `SnapshotInvalidation` says otherwise.
package struct WorkSnapshot: Equatable, Sendable {
    package var person: Person.ID
    package var day: Day
    package var ahead = Share()
    package var filled = Share()
    package var result = Share()
    package var sales = SalesFigures()
    /// Tasks that were entered late, with gaps or with a sham result.
    package var flaws: [TaskItem.ID] = []

    package init(person: Person.ID, day: Day) {
        self.person = person
        self.day = day
    }

    init(person: Person.ID, day: Day, _ work: WorkFigures) {
        self.init(person: person, day: day)
        (ahead, filled, result, sales) = (work.ahead, work.filled, work.result, SalesFigures(of: work.tasks))
        flaws = work.done.filter { !$0.isAhead || !$0.gaps.isEmpty || $0.isSham }.map(\.task.id)
    }
}
