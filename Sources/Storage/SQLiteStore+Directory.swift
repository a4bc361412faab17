import Dates
import Department
import GRDB

extension SQLiteStore {
    package func directoryRevision() throws(StoreFailure) -> Int {
        try reading { db in try Int.fetchOne(try db.cachedStatement(sql: "SELECT revision FROM directory")) ?? 0 }
    }

    package func people() throws(StoreFailure) -> [Person] {
        try reading { db in try Person.all(db, "WHERE person.is_active = 1 ORDER BY person.id", []) }
    }
    package func person(_ id: Person.ID) throws(StoreFailure) -> Person? { try reading { db in try Person.stored(id, db) } }

    package func person(account: String) throws(StoreFailure) -> Person? {
        try reading { db in
            try Person.all(
                db, "JOIN account ON account.person_id = person.id WHERE account.account = ? AND person.is_active = 1", [account]
            ).first
        }
    }

    package func person(nameKey: String) throws(StoreFailure) -> Person? {
        try reading { db in try Person.all(db, "WHERE person.name_key = ? AND person.is_active = 1", [nameKey]).first }
    }

    package func clients(manager: Person.ID?) throws(StoreFailure) -> [Client] {
        try reading { db in
            guard let manager else { return try Client.all(db, "WHERE is_active = 1 ORDER BY id", []) }
            return try Client.all(db, "WHERE is_active = 1 AND manager_id = ? ORDER BY id", [manager])
        }
    }

    package func clients(_ ids: Set<Client.ID>) throws(StoreFailure) -> [Client] {
        try reading { db in
            try db.inChunks(ids.sorted()) { places, arguments in try Client.all(db, "WHERE id IN (\(places))", arguments) }
        }
    }

    package func client(nameKey: String) throws(StoreFailure) -> Client? {
        try reading { db in try Client.all(db, "WHERE name_key = ? AND is_active = 1", [nameKey]).first }
    }
}
