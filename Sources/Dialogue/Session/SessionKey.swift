import Department

/// Whose conversation it is, and where: a person talks to the assistant in several channels at once.
package struct SessionKey: Hashable, Sendable {
    package let person: Person.ID
    package let channel: String

    package init(person: Person.ID, channel: String) {
        self.person = person
        self.channel = channel
    }
}
