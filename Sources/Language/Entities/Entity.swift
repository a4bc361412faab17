import Dates

/// The cases of Russian grammar, as a set: a form may stand for several («Ромашке» is dative and prepositional).
package struct CaseSet: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let nominative = CaseSet(rawValue: 1)
    package static let genitive = CaseSet(rawValue: 2)
    package static let dative = CaseSet(rawValue: 4)
    package static let accusative = CaseSet(rawValue: 8)
    package static let instrumental = CaseSet(rawValue: 16)
    package static let prepositional = CaseSet(rawValue: 32)
    /// English, invariable words, Latin spellings: nothing is known of the case.
    package static let any = CaseSet(rawValue: 63)
}

/// A part of the utterance that means something by itself: a time, a sum, a name, a number of a task.
///
/// «завтра в 10» → a time expression over three tokens; "$300" → an amount. All readings are kept, also overlapping ones.
package struct Entity: Sendable {
    /// Half-open range of token places.
    package let from: Int
    package let to: Int
    package let value: Value
    /// 0 is certain; higher where a reading is strained.
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
        case length(Length)
        /// A step with its direction said: «на час позже», "one day earlier".
        case shift(Length)
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

/// A sum: `value` is a plain decimal ("12500.50"); `currency` ISO 4217, nil where none was said or it is the rouble.
package struct Amount: Hashable, Sendable {
    package let value: String
    package let currency: String?
    /// Whether a currency, a multiplier or the like shows that it is money, and no bare number.
    package let isMarked: Bool

    /// Below a hundred: rather an hour, a number in a list, a house.
    var isSmall: Bool { value.prefix { $0 != "." }.count < 3 }

    package init(value: String, currency: String? = nil, isMarked: Bool) {
        self.value = value
        self.currency = currency
        self.isMarked = isMarked
    }
}

/// Who a name may mean, and in which cases it was said.
package struct NameReading: Hashable, Sendable {
    package let id: NameID
    /// As the directory has it.
    package let name: String
    package let cases: CaseSet
    /// 0 for a surname or full name, higher for a first name, a diminutive, a part of a company's name.
    package let rank: Int

    package init(id: NameID, name: String, cases: CaseSet, rank: Int) {
        self.id = id
        self.name = name
        self.cases = cases
        self.rank = rank
    }
}

/// A person or client of the directory.
package struct NameID: Hashable, Sendable {
    package enum Kind: Int, Sendable { case person, client }

    package let kind: Kind
    package let number: Int

    package init(kind: Kind, number: Int) {
        self.kind = kind
        self.number = number
    }
}
