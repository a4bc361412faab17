/// Looks up the forms of known names, in the store or in memory. Called once per word of an utterance.
package protocol NameSource: AnyObject {
    /// Forms with this spelling, folded like `Token.key` («иванову»); fastest if sorted by owner.
    func forms(key: String) -> [NameForm]
    /// Forms with this `LatinKey` ("ivanovu", "Ivanovu" and "иванову" alike).
    func forms(latin: String) -> [NameForm]
    /// Forms with the same beginning and about the same length: candidates for typo correction.
    func forms(near key: String) -> [NameForm]
    /// The name as the directory spells it.
    func name(of id: NameID) -> String
}

/// The search area for mistyped names: most typos keep the first letters.
package enum NameNeighbourhood {
    /// The number of first letters that must agree.
    package static let prefix = 2
    /// The largest difference in length, in letters.
    package static let reach = 1
}

/// One form of one word of a name: «Иванову» is the dative of the surname of person 3.
package struct NameForm: Hashable, Sendable {
    package let owner: NameID
    package let key: String
    package let latin: String
    /// A `NameCode`, packed so that a store can keep it as a number.
    package let code: Int

    package init(owner: NameID, key: String, latin: String, code: Int) {
        self.owner = owner
        self.key = key
        self.latin = latin
        self.code = code
    }
}
