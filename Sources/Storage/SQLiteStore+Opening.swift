import Department
import Foundation
import GRDB

extension SQLiteStore {
    /// Opens the file and migrates it to the current version; a missing file is created with its folder, readable by the user only.
    /// What may only be read is opened as a copy in memory, in which nothing of the department can be changed.
    ///
    /// Throws `StoreFailure.notADatabase` for another program's file, `.newerVersion` for a later program's, `.leftOver` if the file is
    /// gone without its log, `.notWritable` or `.diskFull` if it can't be made, or what SQLite reports.
    package static func open(path: String) throws(StoreFailure) -> SQLiteStore {
        let isReadable = access(path, R_OK) == 0 && OpenFile.isFile(path)
        if isReadable, access(path, W_OK) != 0 { return try readOnly(path: path) }
        try makeFile(path)
        do {
            return try opened(path: path)
        } catch .notWritable where isReadable {
            // SQLite needs to write into the folder too.
            return try readOnly(path: path)
        }
    }

    /// Somebody may replace the file while it is being opened: then the one that stands there now is opened.
    private static func opened(path: String) throws(StoreFailure) -> SQLiteStore {
        for _ in 1...3 {
            let before = OpenFile(path: path)
            let queue = try StoreFailure.translating(path: path) {
                let queue = try DatabaseQueue(path: path, configuration: configuration())
                try queue.inDatabase { db in try prepare(db, isFile: true, path: path) }
                return queue
            }
            if let before, let file = OpenFile(path: path), file.isSame(as: before) {
                return SQLiteStore(queue: queue, path: path, file: file)
            }
        }
        throw .replaced(path: path)
    }

    /// A store in memory alone, without a file. Throws `StoreFailure` if SQLite can't make it.
    package static func inMemory() throws(StoreFailure) -> SQLiteStore {
        try StoreFailure.translating(path: ":memory:") {
            let queue = try DatabaseQueue(configuration: configuration())
            try queue.inDatabase { db in try prepare(db, isFile: false, path: ":memory:") }
            return SQLiteStore(queue: queue, path: ":memory:")
        }
    }

    static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        return configuration
    }

    /// SQLite gives its -wal and -shm files the mode of the database itself.
    private static func makeFile(_ path: String) throws(StoreFailure) {
        guard access(path, F_OK) != 0 else { return }
        for ending in ["-wal", "-shm"] where access(path + ending, F_OK) == 0 { throw .leftOver(path: path) }
        try makeFolder(of: path)
        let file = Foundation.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .notMade(path, because: errno) }
        close(file)
    }

    static func makeFolder(of path: String) throws(StoreFailure) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFailure.notWritable(path: folder.path)
        }
    }

    /// Checks that the file is ours and not of a later version, and migrates an older one. For a current file it only reads two numbers.
    static func prepare(_ db: Database, isFile: Bool, path: String) throws {
        var version = try checkedVersion(db, path)
        if version < Schema.version {
            if isFile { _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") }
            try db.inTransaction(.immediate) {
                // Another process may have migrated it meanwhile.
                version = try checkedVersion(db, path)
                let hadHistories = try db.tableExists("task_past")
                for step in Schema.steps[version...] { try db.execute(sql: step) }
                if !hadHistories { try rebuildTaskHistories(db) }
                try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
                return .commit
            }
        }
        try db.execute(sql: "PRAGMA synchronous = FULL")
    }

    private static func checkedVersion(_ db: Database, _ path: String) throws -> Int {
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
