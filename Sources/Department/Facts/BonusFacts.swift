import Dates

/// What «премии всем за октябрь», "Kim's bonus" is answered from.
struct BonusFacts: Sendable {
    let days: ClosedRange<Day>
    var people: [PersonBonus] = []
}

/// What one person's bonus is counted from. Sums in hundredths of a rouble.
struct PersonBonus: Sendable {
    let sales: PersonSales
    /// In tenths of a percent; nil without data.
    var kpi: Int?
    var rewards = 0
    var fines = 0
}

extension ReportReader {
    func bonusFacts(_ query: ReportQuery) throws -> BonusFacts {
        let scope = try scope(of: query), figures = figures(of: scope)
        let month = today.startOfMonth - 1
        let days = context.period(query.when, default: month.startOfMonth...month)
        guard policy.stage > 1 else { return BonusFacts(days: days) }
        let people = try zip(scope.people, sales(of: scope.people, [.payment], days, figures)).map { person, sales in
            PersonBonus(
                sales: sales, kpi: try figures.kpi(person.id, on: figures.workingDays().days(of: person, in: days)).tenths,
                rewards: try sum(of: .reward, person.id, days), fines: try sum(of: .fine, person.id, days))
        }
        return BonusFacts(days: days, people: people)
    }

    /// Roubles given or taken in the period, withdrawn fines excluded.
    private func sum(of thing: ManagementEntry.Thing, _ person: Person.ID, _ days: ClosedRange<Day>) throws -> Int {
        var query = ManagementQuery(thing)
        (query.person, query.enteredFrom, query.enteredTo) = (person, days.lowerBound, days.upperBound)
        return try store.management(query).filter { thing != .fine || !$0.isSettled }.compactMap(\.money).filter { !$0.isForeign }
            .reduce(0) { $0 + $1.cents }
    }
}
