import Dates

package struct SessionKey: Hashable, Sendable {
    package let person: Person.ID
    package let channel: String

    package init(person: Person.ID, channel: String) {
        self.person = person
        self.channel = channel
    }
}
