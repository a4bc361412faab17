import Dates

/// Commands about people and clients.
package enum DirectoryCommand: Equatable, Sendable {
    /// Their open tasks and clients go to the heir.
    case removePerson(Person.ID, heir: Person.ID?)
    case renamePerson(Person.ID, name: String)
    case setRole(Person.ID, Role)
    case linkAccount(String, Person.ID)
    /// `question`: what is told first of the client.
    case showClient(Client.ID, ClientQuestion? = nil)
    case assignClient(Client.ID, to: Person.ID)
    case editClient(Client.ID, name: String?, phone: String?)
    case removeClient(Client.ID)
    /// The next step of the sale with a client, or after a task.
    case suggestNext(Client.ID?, Selection?)
    /// `before`: the next page, with the entries before that number.
    case showJournal(Selection?, person: Person.ID?, when: When?, before: Int?)
}
