import Dates

/// Whom a name may mean, and in which cases it was said.
package struct NameReading: Hashable, Sendable {
    package let id: NameID
    /// The name as the directory has it.
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
