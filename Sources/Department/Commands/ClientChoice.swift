import Dates

/// A client of the directory, or the name of a new one.
package enum ClientChoice: Hashable, Sendable {
    case known(Client.ID)
    case new(name: String)
}
