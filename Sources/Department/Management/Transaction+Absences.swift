import Dates

// Who is away.
extension Transaction {
    /// The people who are away on a day, as the head has entered or agreed to.
    func absentees(on day: Day) throws -> Set<Person.ID> {
        var query = ManagementQuery(.absence)
        query.days = day...day
        query.isSettled = true
        return Set(try store.management(query).compactMap(\.person))
    }

    /// Absences that share a day with these.
    func absences(of person: Person.ID?, in days: ClosedRange<Day>, isSettled: Bool? = nil) throws -> [ManagementEntry] {
        var query = ManagementQuery(.absence)
        query.person = person
        query.days = days
        query.isSettled = isSettled
        return try store.management(query)
    }

    /// «до среды» is from today on, «со среды» has no end; if nothing is said, today.
    func absentDays(_ when: When?) -> ClosedRange<Day> {
        switch when?.dayBounds {
        case (let from?, let to?)?: from...max(from, to)
        case (let from?, nil)?: from...ManagementEntry.openEnd
        case (nil, let to?)?: min(today, to)...to
        case (nil, nil)?, nil: today...today
        }
    }
}

extension ManagementEntry {
    /// The day by which absences are sorted.
    var firstDay: Day { days?.lowerBound ?? ManagementEntry.openEnd }
}
