/// What `NameForm.code` packs: which word of which name this is, and in which forms it stands.
///
/// «Трём» of «Три медведя» → variant 0, place 0 of 2, dative, role `company`; «Петровой» of Петрова Ольга → surname, feminine, four cases.
package struct NameCode: Hashable, Sendable {
    /// What a word is in a name. Of a person each of the places surname, first name, patronymic is filled once.
    package enum Role: Int, Sendable { case surname, given, diminutive, patronymic, company, alias }

    /// Numbers and genders, as a set: «Ивановым» is singular and plural.
    package struct Number: OptionSet, Hashable, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        package static let masculine = Number(rawValue: 1)
        package static let feminine = Number(rawValue: 2)
        package static let plural = Number(rawValue: 4)
    }

    package var role: Role
    package var cases: CaseSet
    package var number: Number = []
    /// 0 surname, company or alias; 1 first name or diminutive; 2 a part that is said for the whole at a pinch.
    package var rank = 0
    /// 0 is the name itself, the aliases follow.
    package var variant = 0
    /// Which word of the variant this is, of how many.
    package var place = 0
    package var count = 1
    /// First letters of first name and patronymic (`Initial.code`), 0 where unknown: what «О.В.» beside the surname is held against.
    package var initials = (0, 0)

    package init(role: Role, cases: CaseSet) {
        self.role = role
        self.cases = cases
    }

    package init(_ packed: Int) {
        role = Role(rawValue: packed & 7) ?? .alias
        cases = CaseSet(rawValue: packed >> 3 & 63)
        number = Number(rawValue: packed >> 9 & 7)
        rank = packed >> 12 & 3
        variant = packed >> 14 & 31
        place = packed >> 19 & 15
        count = packed >> 23 & 15
        initials = (packed >> 27 & 63, packed >> 33 & 63)
    }

    package var packed: Int {
        role.rawValue | cases.rawValue << 3 | number.rawValue << 9 | rank << 12 | variant << 14 | place << 19 | count << 23
            | initials.0 << 27 | initials.1 << 33
    }

    package static func == (left: NameCode, right: NameCode) -> Bool { left.packed == right.packed }
    package func hash(into hasher: inout Hasher) { hasher.combine(packed) }
}
