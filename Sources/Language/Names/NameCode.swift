/// The content of `NameForm.code`: which word of which name this is, and its grammatical forms.
///
/// «Трём» of «Три медведя» → variant 0, place 0 of 2, dative, role `company`; «Петровой» of Петрова Ольга → surname, feminine, four cases.
package struct NameCode: Hashable, Sendable {
    /// The role of a word in a name. A person has at most one surname, first name and patronymic.
    package enum Role: Int, Sendable { case surname, given, diminutive, patronymic, company, alias }

    /// Numbers and genders, as a set: «Ивановым» is singular and plural.
    package struct Number: OptionSet, Hashable, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        package static let masculine = Number(rawValue: 1)
        package static let feminine = Number(rawValue: 2)
        package static let plural = Number(rawValue: 4)
    }

    package private(set) var packed: Int

    package init(_ packed: Int) { self.packed = packed }

    package init(role: Role, cases: CaseSet) {
        packed = role.rawValue | cases.rawValue << 3 | 1 << 23
    }

    package var role: Role { Role(rawValue: self[0, 7]) ?? .alias }
    package var cases: CaseSet {
        get { CaseSet(rawValue: self[3, 63]) }
        set { self[3, 63] = newValue.rawValue }
    }
    package var number: Number {
        get { Number(rawValue: self[9, 7]) }
        set { self[9, 7] = newValue.rawValue }
    }
    /// 0 for a surname, company or alias; 1 for a first name or diminutive; more for looser matches.
    package var rank: Int {
        get { self[12, 3] }
        set { self[12, 3] = min(newValue, 3) }
    }
    /// 0 is the name itself; aliases follow.
    package var variant: Int {
        get { self[14, 31] }
        set { self[14, 31] = newValue }
    }
    /// The index of the word in the variant, and the number of words.
    package var place: Int {
        get { self[19, 15] }
        set { self[19, 15] = newValue }
    }
    package var count: Int {
        get { self[23, 15] }
        set { self[23, 15] = newValue }
    }
    /// Initials of first name and patronymic (`Initial.code`), 0 if unknown; compared with «О.В.» beside the surname.
    package var firstInitial: Int {
        get { self[27, 63] }
        set { self[27, 63] = newValue }
    }
    package var secondInitial: Int {
        get { self[33, 63] }
        set { self[33, 63] = newValue }
    }

    /// The bit of the part of a person's name that the word fills; 0 for companies and aliases.
    var slot: Int {
        switch role {
        case .surname: 1
        case .given, .diminutive: 2
        case .patronymic: 4
        case .company, .alias: 0
        }
    }

    /// Whether both are the same word of the same variant in any form.
    func isSameWord(as other: NameCode) -> Bool { (packed ^ other.packed) & Self.identity == 0 }

    private static let identity = 7 | 31 << 14 | 15 << 19 | 15 << 23

    private subscript(shift: Int, mask: Int) -> Int {
        get { packed >> shift & mask }
        set { packed = packed & ~(mask << shift) | (newValue & mask) << shift }
    }
}
