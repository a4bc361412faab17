import Department
import Text

extension InMemoryStore {
    package func directoryRevision() throws(StoreFailure) -> Int { try reading().directoryRevision }

    package func people() throws(StoreFailure) -> [Person] { try reading().people.all.filter(\.isActive) }
    package func person(_ id: Person.ID) throws(StoreFailure) -> Person? { try reading().people[id] }
    package func person(account: String) throws(StoreFailure) -> Person? { try people().first { $0.accounts.contains(account) } }
    package func person(nameKey: String) throws(StoreFailure) -> Person? { try people().first { NameKey.of($0.name) == nameKey } }

    package func clients(manager: Person.ID?) throws(StoreFailure) -> [Client] {
        try reading().clients.all.filter { $0.isActive && (manager == nil || $0.manager == manager) }
    }

    package func clients(_ ids: Set<Client.ID>) throws(StoreFailure) -> [Client] {
        try reading().clients.all.filter { ids.contains($0.id) }
    }

    package func client(nameKey: String) throws(StoreFailure) -> Client? {
        try clients(manager: nil).first { NameKey.of($0.name) == nameKey }
    }

    package func phrases() throws(StoreFailure) -> [TaughtPhrase] { try reading().phrases.all }
}
