/// Someone the department sells to.
package struct Client: Hashable, Sendable {
    package typealias ID = Int

    package var id: ID
    package var name: String
    package var aliases: [String]
    package var contact: String?
    package var phone: String?
    /// The manager who leads the client.
    package var manager: Person.ID?
    package var isActive: Bool

    package init(
        id: ID, name: String, aliases: [String] = [], contact: String? = nil, phone: String? = nil, manager: Person.ID? = nil,
        isActive: Bool = true
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.contact = contact
        self.phone = phone
        self.manager = manager
        self.isActive = isActive
    }
}
