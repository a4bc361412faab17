import Dates

// A list of up to two weeks, told by days.
extension Transaction {
    /// The most days that are told one by one.
    private static let mostDays = 14

    /// Nil for a single day, for a longer time, and for closed tasks.
    func days(of list: TaskList) throws -> TaskDays? {
        let filter = list.filter
        guard case .days(let from, let to)? = filter.when, (1..<Self.mostDays).contains(to - from) else { return nil }
        guard filter.status == .open || filter.status == .any else { return nil }
        let absences = WorkingDays(
            policy: policy, now: actor.now, absences: try absences(of: filter.assignee, in: from...to, isSettled: true))
        if filter.assignee == nil, !filter.isNarrow, rights.visibleTo == nil {
            return .table(try table(of: list.tasks, on: from...to, absences))
        }
        let byDay = Dictionary(grouping: list.tasks, by: \.due.day), isWhole = filter.assignee != nil && !filter.isNarrow
        return .days(
            (from...to).compactMap { day in
                let isAbsent = filter.assignee.map { absences.isAbsent($0, on: day) } ?? false
                let isComing = day >= today && calendar.isWorking(day)
                guard byDay[day] != nil || isWhole && isComing else { return nil }
                let capacity = isWhole && isComing && !isAbsent ? policy.workingMinutes : nil
                return summary(of: byDay[day] ?? [], on: day, capacity: capacity, isAbsent: isAbsent)
            })
    }

    /// The managers, and whoever else has tasks.
    private func table(of tasks: [TaskItem], on days: ClosedRange<Day>, _ absences: WorkingDays) throws -> TeamTable {
        let byPerson = Dictionary(grouping: tasks, by: \.assignee), busy = Set(tasks.map(\.due.day))
        let shown = days.filter { calendar.isWorking($0) || busy.contains($0) }
        let people = try store.people().filter { $0.role == .manager || byPerson[$0.id] != nil }
        let rows = people.map { person in
            let byDay = Dictionary(grouping: byPerson[person.id] ?? [], by: \.due.day)
            let cells = shown.map { day in
                summary(of: byDay[day] ?? [], on: day, capacity: nil, isAbsent: absences.isAbsent(person.id, on: day))
            }
            return TeamTable.Row(person: person.id, cells: cells)
        }
        let open = tasks.filter { $0.status == .open && $0.money?.isForeign == false && $0.kind.map(TaskKind.documents.contains) ?? false }
        let largest = open.sorted { ($1.money?.cents ?? 0, $0.id) < ($0.money?.cents ?? 0, $1.id) }.prefix(TeamTable.mostLargest)
        return TeamTable(
            days: shown, rows: rows, workingMinutes: policy.workingMinutes,
            overdue: days.upperBound < today ? nil : try overdue(), largest: Array(largest))
    }

    private func overdue() throws -> MoneySummary? {
        var filter = TaskFilter()
        (filter.isWholeTeam, filter.status) = (true, .overdue)
        let late = try query(for: filter).map { try store.tasks($0) } ?? []
        return late.isEmpty ? nil : MoneySummary(of: late)
    }

    private func summary(of tasks: [TaskItem], on day: Day, capacity: Int?, isAbsent: Bool) -> DaySummary {
        let minutes = tasks.reduce(0) { $0 + policy.minutes(of: $1) }
        return DaySummary(day: day, tasks: tasks.count, minutes: minutes, capacity: capacity, isAbsent: isAbsent)
    }
}
