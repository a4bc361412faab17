extension Production {
    func number(_ arguments: Arguments) -> Meaning? {
        guard let first = arguments.number(0), let second = arguments.number(1) else { return nil }
        return switch self {
        case .sum: sum(first, second)
        case .product: first.times(second.units).map { .number($0) }
        case .fraction: fraction(first, second)
        case .group: group(first, second)
        case .halves: halves(first, second)
        default: nil
        }
    }

    /// «сто» + «пятьдесят»: the second must be smaller than the last place of the first.
    private func sum(_ first: Quantity, _ second: Quantity) -> Meaning? {
        Quantity.sum(first, second).map { .number($0) }
    }

    /// «полтора»: a whole number and some halves.
    private func halves(_ whole: Quantity, _ halves: Quantity) -> Meaning? {
        guard let tenths = whole.times(10)?.units, let more = halves.times(5)?.units else { return nil }
        return .number(Quantity(tenths + more, scale: 1))
    }

    private func fraction(_ whole: Quantity, _ digits: Quantity) -> Meaning? {
        guard (1...4).contains(digits.digits), whole.scale == 0, whole.units < 1_000_000_000_000 else { return nil }
        return .number(Quantity(whole.units * Quantity.power(digits.digits) + digits.units, scale: digits.digits))
    }

    /// «1 200 000»: up to three digits, then groups of three.
    private func group(_ high: Quantity, _ low: Quantity) -> Meaning? {
        guard low.digits == 3, high.digits <= 3, high.units > 0, high.units < 1_000_000_000_000 else { return nil }
        return .number(Quantity(high.units * 1000 + low.units))
    }
}
