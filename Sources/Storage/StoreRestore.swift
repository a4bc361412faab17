import Department
import Foundation
import GRDB

/// A copy on its way to become the store.
///
/// It is made whole beside the store first, checked and brought to the current version. Then one rename puts it into the place of the
/// store, so whenever the program is killed, either the old store or the new one stands there whole.
package struct StoreRestore {
    /// What the check of the copy found; `put` is for a copy without faults.
    package let check: StoreCheck
    private let path: String
    private let file: UnfinishedFile

    /// Copies the file, with what its log holds, and checks the copy. The store and the file stay as they are.
    ///
    /// Throws `StoreFailure.sameFile` if the file is the store, `.notADatabase`, `.newerVersion` or `.damaged` if it can't be a store,
    /// `.busy` if somebody writes to it, `.notWritable` or `.diskFull` if no copy can be made.
    package init(of copy: String, to path: String) throws(StoreFailure) {
        if let store = OpenFile(path: path), OpenFile(path: copy)?.isSame(as: store) == true { throw .sameFile(path: copy) }
        let path = OpenFile.realPath(of: path)
        self.path = path
        try SQLiteStore.makeFolder(of: path)
        file = try UnfinishedFile(of: path)
        try FileCopy.store(copy, to: file.path)
        let made = file.path
        check = try StoreFailure.translating(path: copy, file: made) {
            let queue = try DatabaseQueue(path: made)
            try queue.inDatabase { db in
                guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Int(Schema.applicationID) else {
                    throw StoreFailure.notADatabase(path: copy)
                }
                _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
                try SQLiteStore.prepare(db, isFile: true, path: copy)
            }
            let check = try SQLiteStore(queue: queue, path: copy).check()
            // The last one to close the copy writes its log into it.
            try queue.close()
            return check
        }
    }

    /// Makes the copy the store, and keeps what was the store beside it, under its name with this time.
    ///
    /// - Returns: the path of what was the store; nil if there was none.
    /// - Throws: `StoreFailure.inUse` if another process has the store open, `.notADatabase` if it is another program's, `.notWritable` or
    ///   `.diskFull`, or what SQLite reports; then the store is as it was.
    package func put(keepingAs time: String) throws(StoreFailure) -> String? {
        guard access(path, F_OK) == 0 else {
            let kept = KeptStore(of: path, time: time)
            try kept.moveLeftOvers()
            try file.replace(path)
            return nil
        }
        for _ in 1...3 {
            let isWhole = try settled()
            let lock = try StoreLock(path: path)
            // Somebody may have written between the two.
            if isWhole, lock.hasLog { continue }
            return try withExtendedLifetime(lock) { () throws(StoreFailure) in
                let kept = KeptStore(of: path, time: time)
                let name = try kept.keep()
                try kept.moveLeftOvers()
                try file.replace(path)
                return name
            }
        }
        throw .inUse(path: path)
    }

    /// Writes what the log of the store holds into its file. False if the store is damaged: then both are kept as they are.
    private func settled() throws(StoreFailure) -> Bool {
        _ = try StoreLock(path: path)
        do {
            let isOurs = try StoreFailure.translating(path: path) {
                let queue = try DatabaseQueue(path: path, configuration: SQLiteStore.configuration())
                defer { try? queue.close() }
                return try queue.inDatabase { db in
                    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id")
                    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
                    guard owner == Int(Schema.applicationID) || isEmpty else { return false }
                    try db.checkpoint(.truncate)
                    return true
                }
            }
            if isOurs { return true }
        } catch .damaged, .notADatabase {
            return false
        }
        throw .notADatabase(path: path)
    }
}
