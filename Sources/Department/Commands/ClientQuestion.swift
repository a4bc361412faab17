/// What a question about a client wants to be told first; the card beneath shows the rest.
package enum ClientQuestion: String, Sendable {
    /// «кто ведёт Ромашку»
    case manager
    /// «телефон Ромашки»
    case phone
}
