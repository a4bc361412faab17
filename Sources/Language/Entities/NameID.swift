import Dates

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
