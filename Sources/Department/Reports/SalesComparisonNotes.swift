import Dates

// What a comparison of periods or of two people is answered with.
extension SalesFacts {
    /// Which of two people is ahead; how the figure asked about compares with the period before, and how many days have passed, where that
    /// is no period of like length.
    func answer(on today: Day) -> [Report.Note] { [ahead, change, unequal(on: today)].compactMap(\.self) }

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
        guard !scope.isTeam, scope.people.count == 2, skipped == 0, by == nil || by == .person, rows.count == 2 else { return nil }
        let measure = measure ?? .metric(.revenue)
        let sums = rows.map { measure.known(in: $0.sales.now) ?? 0 }
        let values: [String: Figure] = ["metric": .word(measure.name), "value": measure.figure(sums[0])]
        guard sums[0] != sums[1] else { return .init("ahead.nobody", values) }
        guard case .person(let first) = rows[0].key, case .person(let second) = rows[1].key else { return nil }
        let more: [String: Figure] = [
            "person": .person(first), "other": .person(second), "difference": measure.figure(sums[0] - sums[1]),
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
