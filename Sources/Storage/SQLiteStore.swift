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
    /// Whether `queue` is a copy in memory of a file that may only be read. What the dialogue remembers goes into the copy.
    let isReadOnly: Bool
    /// Nil in memory.
    private let file: OpenFile?
    private lazy var writers = isReadOnly ? nil : file.map { WriterQueue(path: $0.realPath + "-queue") }
    /// The connection while `transaction` runs.
    private var shared: Database?

    init(queue: DatabaseQueue, path: String, file: OpenFile? = nil, isReadOnly: Bool = false) {
        self.queue = queue
        self.path = path
        self.file = file
        self.isReadOnly = isReadOnly
    }

    func reading<Value>(_ read: (Database) throws -> Value) throws(StoreFailure) -> Value {
        try StoreFailure.translating(path: path) {
            if let shared { return try read(shared) }
            try file?.checkPath()
            return try queue.inDatabase(read)
        }
    }

    /// Inside `transaction` a savepoint, else a transaction of its own.
    func writing<Value>(_ write: (Database) throws -> Value) throws(StoreFailure) -> Value {
        try StoreFailure.translating(path: path) {
            if let shared { return try shared.savepoint { try write(shared) }.get() }
            return try inTurn { try queue.inDatabase { db in try db.transaction(in: file) { try write(db) }.get() } }
        }
    }

    /// As `writing`, for one statement: it succeeds as a whole or not at all, so it needs no savepoint.
    func writingAtOnce(_ write: (Database) throws -> Void) throws(StoreFailure) {
        guard let shared else { return try writing(write) }
        try StoreFailure.translating(path: path) { try write(shared) }
    }

    package func transaction<Value, Failure>(_ body: () throws(Failure) -> Value) throws(StoreFailure) -> Result<Value, Failure> {
        try StoreFailure.translating(path: path) {
            if let shared { return try shared.savepoint(body) }
            return try inTurn {
                try queue.inDatabase { db in
                    shared = db
                    defer { shared = nil }
                    return try db.transaction(in: file, body)
                }
            }
        }
    }

    /// Runs `work` when the other writers' turns are over.
    private func inTurn<Value>(_ work: () throws -> Value) rethrows -> Value {
        writers?.enter()
        defer { writers?.leave() }
        return try work()
    }
}

extension Database {
    /// Commits what the body writes, or rolls it back if the body throws, or if the file is no longer in its place.
    ///
    /// A transaction waits for other writers at its beginning, not at its first write, where what it has read may be stale already.
    fileprivate func transaction<Value, Failure>(
        in file: OpenFile?, _ body: () throws(Failure) -> Value
    ) throws -> Result<Value, Failure> {
        var result: Result<Value, Failure>?
        try inTransaction(.immediate) {
            try file?.checkPath()
            try file?.checkCompanions()
            let outcome = Result(catching: body)
            result = outcome
            guard case .success = outcome else { return .rollback }
            try file?.checkPath()
            return .commit
        }
        return try result.orRolledBack()
    }

    fileprivate func savepoint<Value, Failure>(_ body: () throws(Failure) -> Value) throws -> Result<Value, Failure> {
        var result: Result<Value, Failure>?
        try inSavepoint {
            let outcome = Result(catching: body)
            result = outcome
            if case .success = outcome { return .commit }
            return .rollback
        }
        return try result.orRolledBack()
    }
}

extension Optional {
    fileprivate func orRolledBack() throws -> Wrapped {
        guard let self else { throw StoreFailure.other("the transaction was rolled back") }
        return self
    }
}
