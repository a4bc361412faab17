import Dates

extension DayPlan {
    /// The open tasks of a person up to a day, in three blocks: Contract, “How it behaves” 2.
    ///
    /// «мой день», "my day": on a Monday `undone` looks back to Friday.
    init(of person: Person.ID, on day: Day, open: VisibleTasks, calendar: WorkCalendar, isFirstOpening: Bool) {
        let lastWorkingDay = calendar.workingDay(before: day)
        self.init(
            person: person, day: day, today: open.filter { $0.due.day == day },
            undone: open.filter { (lastWorkingDay..<day).contains($0.due.day) }, overdue: open.filter { $0.due.day < lastWorkingDay },
            isFirstOpening: isFirstOpening)
    }
}
