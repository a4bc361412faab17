import Dates

package enum NameOwner: Hashable, Sendable {
    case person(Person.ID)
    case client(Client.ID)
}

/// One form of one word of a name, as `Language` made it; the department only keeps it.
package struct StoredNameForm: Hashable, Sendable {
    package var owner: NameOwner
    package var key: String
    package var latin: String
    /// What `Language` wrote of it: variant, place, cases, rank.
    package var code: Int

    package init(owner: NameOwner, key: String, latin: String, code: Int) {
        self.owner = owner
        self.key = key
        self.latin = latin
        self.code = code
    }
}
