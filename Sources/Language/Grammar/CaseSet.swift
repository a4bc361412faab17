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
