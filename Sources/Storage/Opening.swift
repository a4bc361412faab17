import Department
import Foundation
import GRDB

extension SQLiteStore {
    /// Opens the file, made with its folder where there is none; both are the user's alone.
    ///
    /// Throws `StoreFailure`: no database, a newer version, not writable …
    package static func open(path: String) throws -> SQLiteStore {
        try prepareFile(path)
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration())
            let store = SQLiteStore(queue: queue, path: path)
            try queue.inDatabase { db in try store.prepare(db, isFile: true) }
            return store
        } catch let error as DatabaseError {
            throw StoreFailure(error, path: path)
        }
    }

    /// A store that is gone with the process.
    package static func inMemory() throws -> SQLiteStore {
        do {
            let queue = try DatabaseQueue(configuration: configuration())
            let store = SQLiteStore(queue: queue, path: ":memory:")
            try queue.inDatabase { db in try store.prepare(db, isFile: false) }
            return store
        } catch let error as DatabaseError {
            throw StoreFailure(error, path: ":memory:")
        }
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        return configuration
    }

    /// SQLite gives its -wal and -shm files the mode of the database itself.
    private static func prepareFile(_ path: String) throws {
        guard access(path, F_OK) != 0 else { return }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFailure.notWritable(path: folder.path)
        }
        let file = Foundation.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw errno == ENOSPC ? StoreFailure.diskFull(path: path) : StoreFailure.notWritable(path: path) }
        close(file)
    }

    /// Checks whose file it is and which version, and brings it up to date; on a current one it only reads two numbers.
    private func prepare(_ db: Database, isFile: Bool) throws {
        var version = try checkedVersion(db)
        if version < Schema.version {
            if isFile { _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") }
            try db.inTransaction(.immediate) {
                // Another process may have been faster.
                version = try checkedVersion(db)
                let hadTrails = try db.tableExists("task_past")
                for step in Schema.steps[version...] { try db.execute(sql: step) }
                if !hadTrails { try SQLiteStore.rebuildTaskHistories(db) }
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

extension StoreFailure {
    /// What an error of SQLite means for the department.
    init(_ error: DatabaseError, path: String) {
        self =
            switch error.resultCode {
            case .SQLITE_NOTADB: .notADatabase(path: path)
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .notWritable(path: path)
            case .SQLITE_FULL: .diskFull(path: path)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            case .SQLITE_CORRUPT: .damaged(path: path)
            // Somebody else took the name, or removed what this refers to.
            case .SQLITE_CONSTRAINT
            where [.SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_FOREIGNKEY, .SQLITE_CONSTRAINT_PRIMARYKEY].contains(
                error.extendedResultCode):
                .conflict
            default: .other(error.message ?? error.resultCode.description)
            }
    }
}
