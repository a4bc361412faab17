import Dates

/// A part of the utterance with a meaning of its own: a time, a sum, a name, the number of a task.
///
/// «завтра в 10» → a time expression over three tokens; "$300" → an amount. All readings are kept, also overlapping ones.
package struct Entity: Sendable {
    /// Half-open range of tokens.
    package let from: Int
    package let to: Int
    package let value: Value
    /// 0 is certain; higher for a strained reading.
    package let cost: Int

    package init(from: Int, to: Int, value: Value, cost: Int = 0) {
        self.from = from
        self.to = to
        self.value = value
        self.cost = cost
    }

    package enum Value: Sendable {
        case time(TimeExpression)
        /// A length: «на полтора часа», "45 minutes".
        case duration(Duration)
        /// A length with a direction: «на час позже», "one day earlier".
        case shift(Duration)
        case recurrence(Recurrence, start: TimeExpression?)
        case amount(Amount)
        case percent(String)
        /// References to tasks: «#482», «вторую», «1 и 3», «её», «все».
        case tasks([String])
        case names([NameReading])
        /// A value of a closed list, by the list's name: `kind` → `call`, with the forms it was said in.
        case listed(list: String, value: String, form: String, cases: CaseSet)
        case phone(String)
        case account(String)
    }
}

/// A sum: `value` is a plain decimal ("12500.50"); `currency` is ISO 4217, nil if it is the rouble or was not said.
package struct Amount: Hashable, Sendable {
    package let value: String
    package let currency: String?
    /// Whether a currency, a multiplier or the like marks it as money; a bare number is not marked.
    package let isMarked: Bool

    /// Below a hundred: more likely an hour, a number in a list, a house.
    var isSmall: Bool { value.prefix { $0 != "." }.count < 3 }

    package init(value: String, currency: String? = nil, isMarked: Bool) {
        self.value = value
        self.currency = currency
        self.isMarked = isMarked
    }
}
