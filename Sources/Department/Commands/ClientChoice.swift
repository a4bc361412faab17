import Dates

/// A client of the directory, or a name that is not in it yet.
package enum ClientChoice: Hashable, Sendable {
    case known(Client.ID)
    case new(name: String)
}
