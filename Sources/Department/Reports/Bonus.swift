import Dates

/// Points to money by the department's rule: «премии всем за октябрь», "Kim's bonus". Sums in hundredths of a rouble.
package struct Bonus: Equatable, Sendable {
    /// A share of revenue, in hundredths of a percent.
    package let revenue: Int
    package let percent: Int
    /// By the band of the KPI, in hundredths.
    package let factor: Int
    package let rewards: Int
    package let fines: Int

    package init(revenue: Int, kpi: Int?, rewards: Int, fines: Int, policy: Policy) {
        self.revenue = revenue
        percent = policy.bonusPercent
        let band = kpi.map { kpi in policy.bands.firstIndex { kpi >= $0 * 10 } ?? policy.bands.count }
        factor = band.map { policy.bonusFactors[$0] } ?? 100
        self.rewards = rewards
        self.fines = fines
    }

    package var base: Int { (2 * revenue * percent + 10_000) / 20_000 }

    /// Rounded once, at the end; never below nothing.
    package var total: Int {
        let exact = revenue * percent * factor + (rewards - fines) * 1_000_000
        return max(0, (2 * exact + 1_000_000) / 2_000_000)
    }

    func row(of person: Person.ID, evidence: [TaskItem.ID]) -> Report.Row {
        Report.Row(
            [
                .init("person", .person(person)), .init("base", .money(base)),
                .init("factor", factor % 10 == 0 ? .tenths(factor / 10) : .thousandths(factor * 10)), .init("rewards", .money(rewards)),
                .init("fines", .money(fines)), .init("bonus", .money(total)),
            ], evidence: evidence)
    }
}

extension Transaction {
    func showBonus(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let month = today.startOfMonth - 1
        let days = period(query, default: month.startOfMonth...month)
        guard policy.stage > 1 else { return Report(name: "bonus", days: days, notes: [.init("notSwitchedOn")]) }
        let sold = try reviewed.people.map { try reviewed.figures.sales(of: $0.id, days) }
        let behind = try reviewed.behind(sold, [.payment], days)
        let rows = try zip(reviewed.people, sold).map { person, sales in
            let kpi = try reviewed.figures.kpi(person.id, on: reviewed.figures.days(of: person, in: days)).tenths
            let (rewards, fines) = (try sum(of: .reward, person.id, days), try sum(of: .fine, person.id, days))
            return Bonus(revenue: sales.revenue, kpi: kpi, rewards: rewards, fines: fines, policy: policy)
                .row(of: person.id, evidence: behind[person.id] ?? [])
        }
        var report = Report(name: "bonus", days: days, tables: [.init("people", rows.sorted(by: "bonus", \.number))])
        if sold.contains(where: { $0.foreign > 0 }) { report.notes = [.init("roubles")] }
        return report
    }

    /// Money given or taken in the period; a withdrawn fine is none.
    private func sum(of thing: ManagementEntry.Thing, _ person: Person.ID, _ days: ClosedRange<Day>) throws -> Int {
        var query = ManagementQuery(thing)
        (query.person, query.enteredFrom, query.enteredTo) = (person, days.lowerBound, days.upperBound)
        return try store.management(query).filter { thing != .fine || !$0.isSettled }.compactMap(\.money).filter { !$0.isForeign }
            .reduce(0) { $0 + $1.cents }
    }
}
