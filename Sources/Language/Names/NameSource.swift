/// Where the forms of known names are looked up: the store, or memory. Asked once for each word of an utterance.
package protocol NameSource: AnyObject {
    /// Forms that are written like this, folded as `Token.key` is («иванову»); quickest in the order of their owners.
    func forms(key: String) -> [NameForm]
    /// Forms whose Latin spelling is this, folded by `LatinKey` ("ivanovu" and "Ivanovu" and "иванову" alike).
    func forms(latin: String) -> [NameForm]
    /// As the directory has it.
    func name(of id: NameID) -> String
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
