/// The team's mean and best of a figure, shown to a manager beside their own. They are unnamed, so at least three are compared.
func comparison(_ values: [Int?], _ figure: (Int) -> Figure) -> [Report.Note] {
    let known = values.compactMap(\.self)
    guard known.count > 2, let best = known.max() else { return [] }
    let sum = known.reduce(0, +)
    return [.init("team", ["mean": figure((2 * sum + known.count) / (2 * known.count)), "best": figure(best)])]
}

extension Array where Element == Report.Row {
    /// The smallest first; rows without that figure come last.
    func sorted(by name: String, _ rank: (Figure) -> Int?) -> [Report.Row] {
        let ranks = map { row in row[name].flatMap(rank) }
        return indices.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }.map { self[$0] }
    }
}

extension Figure {
    /// The number by which rows are sorted.
    var number: Int? {
        switch self {
        case .count(let value), .tenths(let value), .thousandths(let value), .money(let value), .minutes(let value): value
        default: nil
        }
    }
}
