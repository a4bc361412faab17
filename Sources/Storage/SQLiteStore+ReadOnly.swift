import Department
import Foundation
import GRDB

extension SQLiteStore {
    /// The copy in memory of a store that may only be read. What waits to be told stays in the file, to be told once.
    static func readOnly(path: String) throws(StoreFailure) -> SQLiteStore {
        let file = OpenFile(path: path, marksContents: true)
        let queue = try StoreFailure.translating(path: path) {
            let queue = try loaded(path)
            try queue.inDatabase { db in
                try prepare(db, isFile: false, path: path)
                try db.execute(sql: "DELETE FROM notice")
            }
            return queue
        }
        return SQLiteStore(queue: queue, path: path, file: file, isReadOnly: true)
    }

    /// A store that others have open is read beside them. Any other is copied first, since reading a store takes files beside it.
    private static func loaded(_ path: String) throws -> DatabaseQueue {
        if access(path + "-shm", R_OK) == 0, let queue = try? memory(from: path, isReadOnly: true) { return queue }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("planerka-\(UUID().uuidString)")
        let copy = folder.appendingPathComponent("planerka.sqlite").path
        try SQLiteStore.makeFolder(of: copy)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileCopy.store(path, to: copy)
        return try memory(from: copy, isReadOnly: false)
    }

    private static func memory(from path: String, isReadOnly: Bool) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        let source = try DatabaseQueue(path: path, configuration: configuration)
        let memory = try DatabaseQueue(configuration: SQLiteStore.configuration())
        try source.backup(to: memory)
        try source.close()
        return memory
    }
}
