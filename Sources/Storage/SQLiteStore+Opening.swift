import Department
import Foundation
import GRDB

extension SQLiteStore {
    /// Opens the file and migrates it to the current version; a missing file is created with its folder, readable by the user only.
    ///
    /// Throws `StoreFailure.notADatabase` for another program's file, `.newerVersion` for a later program's, `.notWritable` or
    /// `.diskFull` if it can't be made, or what SQLite reports.
    package static func open(path: String) throws(StoreFailure) -> SQLiteStore {
        try makeFile(path)
        return try opened(path: path, isFile: true) { try DatabaseQueue(path: path, configuration: configuration()) }
    }

    /// A store in memory alone, without a file. Throws `StoreFailure` if SQLite can't make it.
    package static func inMemory() throws(StoreFailure) -> SQLiteStore {
        try opened(path: ":memory:", isFile: false) { try DatabaseQueue(configuration: configuration()) }
    }

    private static func opened(path: String, isFile: Bool, _ queue: () throws -> DatabaseQueue) throws(StoreFailure) -> SQLiteStore {
        try StoreFailure.translating(path: path) {
            let store = SQLiteStore(queue: try queue(), path: path)
            try store.queue.inDatabase { db in try store.prepare(db, isFile: isFile) }
            return store
        }
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        return configuration
    }

    /// SQLite gives its -wal and -shm files the mode of the database itself.
    private static func makeFile(_ path: String) throws(StoreFailure) {
        guard access(path, F_OK) != 0 else { return }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFailure.notWritable(path: folder.path)
        }
        let file = Foundation.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw errno == ENOSPC ? .diskFull(path: path) : .notWritable(path: path) }
        close(file)
    }

    /// Checks that the file is ours and not of a later version, and migrates an older one. For a current file it only reads two numbers.
    private func prepare(_ db: Database, isFile: Bool) throws {
        var version = try checkedVersion(db)
        if version < Schema.version {
            if isFile { _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") }
            try db.inTransaction(.immediate) {
                // Another process may have migrated it meanwhile.
                version = try checkedVersion(db)
                let hadHistories = try db.tableExists("task_past")
                for step in Schema.steps[version...] { try db.execute(sql: step) }
                if !hadHistories { try SQLiteStore.rebuildTaskHistories(db) }
                try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
                return .commit
            }
        }
        try db.execute(sql: "PRAGMA synchronous = FULL")
    }

    private func checkedVersion(_ db: Database) throws -> Int {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        if owner != Int(Schema.applicationID) {
            let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
            guard owner == 0, version == 0, isEmpty else { throw StoreFailure.notADatabase(path: path) }
        }
        guard version <= Schema.version else { throw StoreFailure.newerVersion(path: path, found: version, known: Schema.version) }
        return version
    }
}
