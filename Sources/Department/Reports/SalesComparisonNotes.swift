import Dates

// What a comparison of periods or of two people is answered with.
extension SalesFacts {
    /// Which of two people is ahead; how the figure asked about compares with the period before, and how many days have passed, where that
    /// is no period of like length.
    func answer(on today: Day) -> [Report.Note] { [ahead, sumAhead, change, sumBefore, unequal(on: today)].compactMap(\.self) }

    /// What the documents that were counted and compared come to.
    private var sumBefore: Report.Note? {
        guard let before = total.before, let measure, let sum = measure.sum(in: total.now), let former = measure.sum(in: before) else {
            return nil
        }
        return .init("documents.before", ["value": .money(sum), "before": .money(former)])
    }

    private var sumAhead: Report.Note? {
        guard let pair, let measure else { return nil }
        let sums = pair.map { (person: $0.person, sum: measure.sum(in: $0.sales) ?? 0) }.sorted { $0.sum > $1.sum }
        guard sums[0].sum > 0 else { return nil }
        return .init(
            "documents.ahead",
            [
                "person": .person(sums[0].person), "value": .money(sums[0].sum), "other": .person(sums[1].person),
                "second": .money(sums[1].sum),
            ])
    }

    /// Two people who were named, who is ahead first.
    private var pair: [(person: Person.ID, sales: SalesFigures)]? {
        guard !scope.isTeam, scope.people.count == 2, skipped == 0, by == nil || by == .person, rows.count == 2 else { return nil }
        let people = rows.compactMap { row in if case .person(let id) = row.key { (id, row.sales.now) } else { nil } }
        return people.count == 2 ? people : nil
    }

    private var change: Report.Note? {
        guard let before = total.before, let daysBefore else { return nil }
        let measure = measure ?? .metric(.revenue)
        let now = measure.known(in: total.now) ?? 0, former = measure.known(in: before) ?? 0
        let key = now == former ? "same" : former == 0 ? "fromNothing" : now > former ? "more" : "less"
        return .init(
            "change.\(key)",
            [
                "metric": .word(measure.name), "before": measure.figure(former), "days": .days(daysBefore),
                "difference": measure.figure(abs(now - former)), "change": Figure.change(from: former, to: now).magnitude,
            ])
    }

    /// Of two people who were named.
    private var ahead: Report.Note? {
        guard let pair else { return nil }
        let measure = measure ?? .metric(.revenue)
        let sums = pair.map { measure.known(in: $0.sales) ?? 0 }
        let values: [String: Figure] = ["metric": .word(measure.name), "value": measure.figure(sums[0])]
        guard sums[0] != sums[1] else { return .init("ahead.nobody", values) }
        let more: [String: Figure] = [
            "person": .person(pair[0].person), "other": .person(pair[1].person), "difference": measure.figure(sums[0] - sums[1]),
            "second": measure.figure(sums[1]), "change": Figure.change(from: sums[1], to: sums[0]),
        ]
        return .init("ahead.more", values.merging(more) { $1 })
    }

    private func unequal(on today: Day) -> Report.Note? {
        guard let daysBefore else { return nil }
        let passed = max(0, min(days.upperBound, today) - days.lowerBound + 1)
        guard abs(passed - daysBefore.count) > SalesFacts.likeMonths else { return nil }
        return .init("unequal", ["passed": .count(passed), "before": .count(daysBefore.count)])
    }

    /// Months differ by so many days, and are compared all the same.
    private static let likeMonths = 3
}
