import Dates

/// «кто сегодня на работе», "who is in today": who is at work, and then who is away.
struct ListPresent: Operation {
    let when: When?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let bounds = when?.dayBounds, day = bounds?.from ?? bounds?.to ?? transaction.today
        var report = try transaction.kept(.absence, of: nil, .day(day))
        let absent = try transaction.absentees(on: day)
        let staff = try transaction.store.people().filter { $0.role != .viewer }.map(\.id)
        report.answer = [presence(of: staff.filter { !absent.contains($0) }, of: staff.count, on: day, transaction.calendar)]
        return .report(report)
    }

    private func presence(of present: [Person.ID], of all: Int, on day: Day, _ calendar: WorkCalendar) -> Report.Note {
        guard calendar.isWorking(day) else { return .init("dayOff", ["day": .day(day)]) }
        guard present.count < all else { return .init("everybody", ["day": .day(day), "count": .count(all)]) }
        return .init("present", ["day": .day(day), "people": .list(present.map(Figure.person)), "count": .count(present.count)])
    }
}
