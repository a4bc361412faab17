/// Where the forms of known names are looked up: the store, or memory. Asked once for each word of an utterance.
package protocol NameSource: AnyObject {
    /// Forms that are written like this, folded as `Token.key` is («иванову»); quickest in the order of their owners.
    func forms(key: String) -> [NameForm]
    /// Forms whose Latin spelling is this, folded by `LatinKey` ("ivanovu" and "Ivanovu" and "иванову" alike).
    func forms(latin: String) -> [NameForm]
    /// Forms that begin alike and are about as long: where a slip of the keyboard is looked for.
    func forms(near key: String) -> [NameForm]
    /// As the directory has it.
    func name(of id: NameID) -> String
}

/// Where the neighbours of a mistyped name are looked for: most slips leave the first letters alone.
package enum NameNeighbourhood {
    /// So many first letters agree.
    package static let prefix = 2
    /// The lengths differ by so many letters at most.
    package static let reach = 1
}

/// One form of one word of a name: «Иванову» is the dative of the surname of person 3.
package struct NameForm: Hashable, Sendable {
    package let owner: NameID
    package let key: String
    package let latin: String
    /// Everything else, packed, so that a store can keep it as a number.
    package let code: Int

    package init(owner: NameID, key: String, latin: String, code: Int) {
        self.owner = owner
        self.key = key
        self.latin = latin
        self.code = code
    }
}
