import Dates

/// Whom a report is about, with the figures of all whom it compares them with.
struct Reviewed {
    let figures: Figures
    /// A row each.
    let people: [Person]
    /// The whole team was meant, not one person.
    let isTeam: Bool
    /// A manager's own line is told with the mean and the best of the team.
    let isOwn: Bool
}

extension Transaction {
    /// The people of a report: the department's managers for head and viewer, oneself for a manager (contract §8.1, §8.10).
    func reviewed(_ query: ReportQuery) throws -> Reviewed {
        let isManager = actor.person.role == .manager
        if isManager, query.isWholeTeam || query.person.map({ $0 != actor.person.id }) ?? false {
            throw EarlyReply.refusal(.notAllowed(role: .manager))
        }
        guard let one = query.person ?? (isManager ? actor.person.id : nil), !query.isWholeTeam else {
            return Reviewed(figures: figures(of: nil), people: try managers(), isTeam: true, isOwn: false)
        }
        guard let person = try store.person(one) else { throw EarlyReply.refusal(.noSuchPerson) }
        return Reviewed(figures: figures(of: one), people: [person], isTeam: false, isOwn: isManager)
    }

    /// The figures of one person, or of the team.
    func figures(of person: Person.ID?) -> Figures {
        Figures(store: store, policy: policy, words: words, now: now, person: person)
    }

    /// The days that were asked for; an open beginning is the month's, an open end today.
    func period(_ query: ReportQuery, default days: ClosedRange<Day>) -> ClosedRange<Day> {
        let (from, to) = query.when?.dayBounds ?? (nil, nil)
        if let from { return from...max(from, to ?? today) }
        return to.map { $0.startOfMonth...$0 } ?? days
    }

    /// The team's mean and best of a figure, told to a manager beside their own; unnamed, so only where at least three are compared.
    func comparison(_ values: [Int?], _ figure: (Int) -> Figure) -> [Report.Note] {
        let known = values.compactMap(\.self)
        guard known.count > 2, let best = known.max() else { return [] }
        let sum = known.reduce(0, +)
        return [.init("team", ["mean": figure((2 * sum + known.count) / (2 * known.count)), "best": figure(best)])]
    }
}

extension Array where Element == Report.Row {
    /// The smallest first; rows without that figure stand at the end.
    func sorted(by name: String, _ rank: (Figure) -> Int?) -> [Report.Row] {
        let ranks = map { row in row[name].flatMap(rank) }
        return indices.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }.map { self[$0] }
    }
}

extension Figure {
    /// For the order of rows.
    var number: Int? {
        switch self {
        case .count(let value), .tenths(let value), .thousandths(let value), .money(let value), .minutes(let value): value
        default: nil
        }
    }
}
