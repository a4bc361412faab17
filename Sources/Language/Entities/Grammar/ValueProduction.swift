extension Production {
    func value(_ arguments: Arguments) -> Meaning? {
        switch self {
        case .amount: amount(arguments)
        case .amountSum: amountSum(arguments)
        case .percent: arguments.number(0).map { .number($0) }
        case .reference: reference(arguments)
        case .list:
            if case .reference(let code, rest: -1) = arguments[0], case .reference = arguments[1] {
                .reference(code, rest: arguments.piece(1))
            } else {
                nil
            }
        default: nil
        }
    }

    /// number, factor, currency; a currency of 0 was not said.
    private func amount(_ arguments: Arguments) -> Meaning? {
        guard let number = arguments.number(0), number.units >= 0, let value = number.times(arguments.int(1) ?? 1) else { return nil }
        return .amount(value, currency: arguments.int(2) ?? 0)
    }

    /// «1 млн 200 тысяч»: the second fits below the first.
    private func amountSum(_ arguments: Arguments) -> Meaning? {
        guard case .amount(let high, let currency) = arguments[0], let (low, other) = hundreds(arguments),
            let sum = Quantity.sum(high, low), currency == 0 || other == 0 || currency == other
        else { return nil }
        return .amount(sum, currency: max(currency, other))
    }

    /// What may follow thousands: «пятьсот» does, the «2» of «на тысячу 2 звонка» doesn't.
    private func hundreds(_ arguments: Arguments) -> (Quantity, currency: Int)? {
        if case .amount(let number, let currency) = arguments[1] { return (number, currency) }
        return arguments.number(1).flatMap { $0.units >= 100 ? ($0, 0) : nil }
    }

    /// kind, number; of a span its first and its last place.
    private func reference(_ arguments: Arguments) -> Meaning? {
        guard let kind = arguments.int(0).flatMap(TaskReference.init) else { return nil }
        if kind == .span { return span(arguments) }
        guard arguments.has(1) else { return .reference(kind.code(0), rest: -1) }
        guard let number = arguments.int(1), (1...99_999_999).contains(number), kind != .place || number < TaskReference.mostPlaces else {
            return nil
        }
        return .reference(kind.code(number), rest: -1)
    }
}

extension Production {
    private func span(_ arguments: Arguments) -> Meaning? {
        guard let first = arguments.int(1), let last = arguments.int(2), first > 0, first < last, last < TaskReference.mostPlaces,
            last - first < TaskReference.longestSpan
        else { return nil }
        return .reference(TaskReference.span.code(first * TaskReference.mostPlaces + last), rest: -1)
    }
}

extension Quantity {
    /// «миллион» and «двести тысяч»; nil where the second doesn't fit below the places of the first.
    static func sum(_ high: Quantity, _ low: Quantity) -> Quantity? {
        guard let first = high.whole, let second = low.whole, second > 0, first > second, second < 1_000_000_000_000_000 else { return nil }
        var place = 1
        while place <= second { place *= 10 }
        return first % place == 0 ? Quantity(first + second) : nil
    }
}
