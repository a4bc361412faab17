import Dates

/// Who entered tasks of their own on which of their working days.
struct EntryLog {
    let managers: [Person]
    let figures: FigureReader
    private let entries: [Person.ID: [Timestamp]]

    init(of managers: [Person], on days: ClosedRange<Day>, _ figures: FigureReader) throws {
        self.managers = managers
        self.figures = figures
        let own = try figures.store.entries(by: managers.map(\.id), on: days).filter { $0.author == $0.assignee }
        entries = Dictionary(grouping: own, by: \.author).mapValues { $0.map(\.at) }
    }

    func lines(on days: ClosedRange<Day>) throws -> [Adoption.Line] {
        let working = try figures.workingDays()
        return managers.map { person in
            .init(person: person.id, days: working.days(of: person, in: days), entries: entries[person.id] ?? [])
        }
    }

    func ahead(on days: ClosedRange<Day>) throws -> Share {
        let working = try figures.workingDays()
        return try managers.reduce(Share()) { sum, person in
            let worked = Set(working.days(of: person, in: days))
            return try figures.snapshots(person.id, days).filter { worked.contains($0.day) }.reduce(sum) { $0 + $1.ahead }
        }
    }

    func active(on days: ClosedRange<Day>) throws -> Int {
        try lines(on: days).count { $0.isActive(on: figures.policy.activeDays) }
    }

    /// Whether a manager entered nothing on their last `count` working days; false if they had fewer.
    func isSilent(_ id: Person.ID, for count: Int) throws -> Bool {
        guard let person = managers.first(where: { $0.id == id }) else { return false }
        let last = try figures.workingDays().lastDays(of: person, count)
        guard last.count == count, let first = last.first else { return false }
        return !(entries[id] ?? []).contains { $0.day >= first }
    }
}
