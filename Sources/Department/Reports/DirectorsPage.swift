import Dates

extension Transaction {
    private static let weeksOfTrend = 4

    /// The director's page: money against plan, use and its trend, what is at risk, three things to do.
    func directorsPage(_ query: DocumentQuery) throws -> Report {
        let asked = ReportQuery(.status, person: query.person, isWholeTeam: query.isWholeTeam, when: query.when)
        let reviewed = try reviewed(asked)
        let days = period(asked, default: today.startOfMonth...today)
        let until = min(days.upperBound, today)
        let targets = try self.targets(of: reviewed, until...until)
        let money = try reviewed.people.map { person in (person, try reviewed.figures.sales(of: person.id, days)) }
        let uses = try reviewed.people.map { person in (person, try use(of: person, days, reviewed.figures)) }
        let weeks = try trend(of: reviewed, upTo: until)
        var report = Report(name: "page", days: days)
        report.lead = lead(money.map(\.1), uses.map(\.1), targets, reviewed)
        report.tables = [
            .init("targets", targets), .init("money", policy.stage > 1 ? money.map(moneyRow) : []),
            .init(
                "use",
                uses.map { person, kpi in
                    Report.Row([.init("person", .person(person.id)), .init("kpi", kpi.figure), .init("verdict", kpi.verdict(policy))])
                }.sorted(by: "kpi", \.number)),
            .init("trend", weeks),
        ]
        let risks = try self.risks(reviewed, targets, uses, days)
        report.notes = [risks.isEmpty ? .init("noRisk") : .init("risks")] + risks.map(\.risk)
        report.notes += [.init("todo")] + todo(risks)
        return report
    }

    private func use(of person: Person, _ days: ClosedRange<Day>, _ figures: FigureReader) throws -> KPI {
        try figures.kpi(person.id, on: figures.days(of: person, in: days))
    }

    private func lead(_ sales: [SalesFigures], _ use: [KPI], _ targets: [Report.Row], _ reviewed: Reviewed) -> [Report.Note] {
        let total = sales.reduce(SalesFigures(), +), kpi = use.reduce(KPI(), +)
        var values: [String: Figure] = ["kpi": kpi.figure, "verdict": kpi.verdict(policy)]
        if policy.stage > 1 { values["money"] = .money(total.revenue) }
        let team = targets.first { $0["metric"] == .word(Metric.revenue.rawValue) && (!reviewed.isTeam || $0["person"] == .person(nil)) }
        if let team { values["percent"] = team["percent"] }
        return [.init("lead", values)]
    }

    private func moneyRow(_ person: Person, _ sales: SalesFigures) -> Report.Row {
        Report.Row([
            .init("person", .person(person.id)), .init("revenue", .money(sales.revenue)), .init("contracts", .count(sales.contracts)),
            .init("contracts_amount", .money(sales.contractsAmount)), .init("invoices", .count(sales.invoices)),
            .init("invoices_amount", .money(sales.invoicesAmount)),
        ])
    }

    /// The use of all together in each of the last weeks, the oldest first.
    private func trend(of reviewed: Reviewed, upTo last: Day) throws -> [Report.Row] {
        try (0..<Self.weeksOfTrend).reversed().compactMap { number in
            let first = last.startOfWeek - 7 * number
            let kpi = try reviewed.people.reduce(KPI()) { sum, person in
                sum + (try use(of: person, first...min(first + 6, last), reviewed.figures))
            }
            return kpi.tenths == nil ? nil : Report.Row([.init("from", .day(first)), .init("kpi", kpi.figure)])
        }
    }
}

/// Something that is at risk, and what to do about it.
private struct Risk {
    let risk: Report.Note
    let deed: Report.Note
    /// The greater, the more pressing.
    let weight: Int

    init(_ key: String, weight: Int, _ values: [String: Figure]) {
        risk = .init("risk.\(key)", values)
        deed = .init("deed.\(key)", values)
        self.weight = weight
    }
}

extension Transaction {
    private static let thingsToDo = 3

    private func risks(
        _ reviewed: Reviewed, _ targets: [Report.Row], _ use: [(Person, KPI)], _ days: ClosedRange<Day>
    ) throws -> [Risk] {
        var risks = try behind(targets)
        var open = TaskQuery(today: today)
        (open.status, open.to, open.assignee) = (.open, today - 1, reviewed.isTeam ? nil : reviewed.people.first?.id)
        let overdue = try store.tasks(open).filter { task in reviewed.people.contains { $0.id == task.assignee } }
        if !overdue.isEmpty {
            let cents = overdue.filter { $0.kind == .payment && $0.money?.isForeign == false }.reduce(0) { $0 + ($1.money?.cents ?? 0) }
            let most = Dictionary(grouping: overdue, by: \.assignee).max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
            risks.append(
                Risk(
                    "overdue", weight: 50 + overdue.count,
                    [
                        "count": .count(overdue.count), "money": cents > 0 ? .money(cents) : .none,
                        "person": .person(most?.key), "most": .count(most?.value.count ?? 0),
                    ]))
        }
        if let (person, kpi) = use.filter({ $0.1.tenths.map { $0 < policy.bands[1] * 10 } ?? false }).min(by: {
            ($0.1.tenths ?? 0) < ($1.1.tenths ?? 0)
        }) {
            let weak = kpi.weak(policy).first.map { Figure.word($0.rawValue) } ?? .none
            risks.append(
                Risk("use", weight: 40, ["person": .person(person.id), "kpi": kpi.figure, "reason": weak, "reasons": weak]))
        }
        if reviewed.isTeam { risks += try team(reviewed.figures) }
        return risks.sorted { $0.weight > $1.weight }
    }

    /// A plan that is further behind than the time that has gone.
    private func behind(_ targets: [Report.Row]) throws -> [Risk] {
        targets.compactMap { row in
            guard case .days(let days) = row["days"], case .tenths(let percent) = row["percent"], today <= days.upperBound else {
                return nil
            }
            let all = days.count { calendar.isWorking($0) }, gone = days.count { calendar.isWorking($0) && policy.isOver($0, at: now) }
            guard all > 0, gone > 0, percent * all < 1000 * gone else { return nil }
            let values: [String: Figure] = [
                "person": row["person"] ?? .none, "metric": row["metric"] ?? .none, "percent": .tenths(percent),
                "time": .share(gone, of: all), "day": row["per_day"] ?? .none, "left": row["left"] ?? .none,
            ]
            return Risk(row["per_day"] == Figure.none ? "targetLost" : "target", weight: 100, values)
        }
    }

    /// What concerns the head: an empty next day, checks that were missed.
    private func team(_ figures: FigureReader) throws -> [Risk] {
        var risks: [Risk] = []
        let next = calendar.workingDay(after: today)
        let idle = try managers().filter { person in
            try figures.works(person.id, on: next) && figures.planned(person.id, today).tasks.count < policy.plannedTasks
        }
        if !idle.isEmpty {
            risks.append(Risk("idle", weight: 30, ["people": .list(idle.map { .person($0.id) }), "day": .day(next)]))
        }
        let missed = try checks(upTo: today).count { $0.finding == nil && $0.day < today }
        if missed > 0 { risks.append(Risk("checks", weight: 35, ["count": .count(missed)])) }
        let unspoken = try self.unspoken()
        if !unspoken.isEmpty { risks.append(Risk("words", weight: 10, ["people": .list(unspoken.map(Figure.person))])) }
        return risks
    }

    /// Three things at most, numbered; where nothing presses, what is worth doing anyway.
    private func todo(_ risks: [Risk]) -> [Report.Note] {
        let deeds = (risks.map(\.deed) + [.init("deed.praise"), .init("deed.plan"), .init("deed.look")]).prefix(Self.thingsToDo)
        return deeds.enumerated().map { place, deed in
            .init(deed.key, deed.values.merging(["number": .count(place + 1)]) { $1 })
        }
    }
}
