import Text

/// People, clients and taught phrases. Each call throws `StoreFailure` if the store can't be read.
package protocol DirectoryStore: AnyObject {
    /// Grows with every change of people, clients, phrases or settings, by any process: caches compare it.
    func directoryRevision() throws(StoreFailure) -> Int

    /// The active people, by id.
    func people() throws(StoreFailure) -> [Person]
    /// The person, active or removed; nil if there is none.
    func person(_ id: Person.ID) throws(StoreFailure) -> Person?
    /// The active person who has this account, `network:id`.
    func person(account: String) throws(StoreFailure) -> Person?
    /// The active person whose name has this key (`NameKey`).
    func person(nameKey: String) throws(StoreFailure) -> Person?

    /// The active clients that this person leads, or all if nil, by id.
    func clients(manager: Person.ID?) throws(StoreFailure) -> [Client]
    /// The clients that exist, active or removed, in no particular order.
    func clients(_ ids: Set<Client.ID>) throws(StoreFailure) -> [Client]
    /// The active client whose name has this key (`NameKey`).
    func client(nameKey: String) throws(StoreFailure) -> Client?

    /// All taught phrases, by id.
    func phrases() throws(StoreFailure) -> [TaughtPhrase]
}
