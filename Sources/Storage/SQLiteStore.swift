import Department
import GRDB

/// The department in one SQLite file, or in memory for a demonstration and tests.
///
/// One connection, one writer; other processes may read and write the same file, and what they wrote is seen by the next call.
package final class SQLiteStore: Store {
    /// How a name is spelled, for finding it in an utterance: given, the forms are written in one transaction with each person
    /// or client that is entered, renamed or removed.
    package typealias Spelling = (_ owner: NameOwner, _ name: String, _ aliases: [String]) -> [StoredNameForm]

    package let path: String
    package var spelling: Spelling?
    let queue: DatabaseQueue
    /// The transaction that is open while `together` runs.
    private var shared: Database?

    init(queue: DatabaseQueue, path: String) {
        self.queue = queue
        self.path = path
    }

    func reading<Value>(_ read: (Database) throws -> Value) throws -> Value {
        try naming {
            if let shared { return try read(shared) }
            return try queue.inDatabase(read)
        }
    }

    /// Inside `together` a savepoint of its transaction, else a transaction of its own.
    func writing<Value>(_ write: (Database) throws -> Value) throws -> Value {
        try naming {
            if let shared { return try shared.whole(inside: true) { try write(shared) } }
            return try queue.inDatabase { db in try db.whole(inside: false) { try write(db) } }
        }
    }

    package func together<Value>(_ body: () throws -> Value) throws -> Value {
        guard shared == nil else { return try body() }
        return try naming {
            try queue.inDatabase { db in
                try db.whole(inside: false) {
                    shared = db
                    defer { shared = nil }
                    return try body()
                }
            }
        }
    }

    private func naming<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as DatabaseError { throw StoreFailure(error, path: path) }
    }
}

extension Database {
    /// All that the body writes, or nothing. A transaction waits for other writers at its beginning, not at its first write, where
    /// what it has read could be stale already.
    fileprivate func whole<Value>(inside isNested: Bool, _ body: () throws -> Value) throws -> Value {
        var value: Value?
        if isNested {
            try inSavepoint {
                value = try body()
                return .commit
            }
        } else {
            try inTransaction(.immediate) {
                value = try body()
                return .commit
            }
        }
        guard let value else { throw StoreFailure.other("the transaction was rolled back") }
        return value
    }
}
