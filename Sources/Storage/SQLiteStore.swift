import Department
import Dialogue
import GRDB
import Language

/// The department in one SQLite file, or in memory for a demonstration and tests.
///
/// One connection, one writer. Other processes may read and write the same file; the next call sees what they wrote.
package final class SQLiteStore: DialogueStore {
    /// The forms of a name, for finding it in an utterance. With it the store writes them together with each person or client that is
    /// entered, renamed or removed.
    package typealias Spelling = (_ owner: NameID, _ name: String, _ aliases: [String]) -> [NameForm]

    /// ":memory:" if there is no file.
    package let path: String
    package var spelling: Spelling?
    let queue: DatabaseQueue
    /// The connection while `transaction` runs.
    private var shared: Database?

    init(queue: DatabaseQueue, path: String) {
        self.queue = queue
        self.path = path
    }

    func reading<Value>(_ read: (Database) throws -> Value) throws(StoreFailure) -> Value {
        try StoreFailure.translating(path: path) {
            if let shared { return try read(shared) }
            return try queue.inDatabase(read)
        }
    }

    /// Inside `transaction` a savepoint, else a transaction of its own.
    func writing<Value>(_ write: (Database) throws -> Value) throws(StoreFailure) -> Value {
        try StoreFailure.translating(path: path) {
            if let shared { return try shared.transaction(isNested: true) { try write(shared) }.get() }
            return try queue.inDatabase { db in try db.transaction(isNested: false) { try write(db) }.get() }
        }
    }

    package func transaction<Value, Failure>(_ body: () throws(Failure) -> Value) throws(StoreFailure) -> Result<Value, Failure> {
        try StoreFailure.translating(path: path) {
            if let shared { return try shared.transaction(isNested: true, body) }
            return try queue.inDatabase { db in
                shared = db
                defer { shared = nil }
                return try db.transaction(isNested: false, body)
            }
        }
    }
}

extension Database {
    /// Commits what the body writes, or rolls it back if the body throws.
    ///
    /// A transaction waits for other writers at its beginning, not at its first write, where what it has read may be stale already.
    fileprivate func transaction<Value, Failure>(
        isNested: Bool, _ body: () throws(Failure) -> Value
    ) throws -> Result<Value, Failure> {
        var result: Result<Value, Failure>?
        func run() -> TransactionCompletion {
            let outcome = Result(catching: body)
            result = outcome
            if case .success = outcome { return .commit }
            return .rollback
        }
        if isNested { try inSavepoint(run) } else { try inTransaction(.immediate, run) }
        guard let result else { throw StoreFailure.other("the transaction was rolled back") }
        return result
    }
}
