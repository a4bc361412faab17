import Department
import Foundation

/// What was the store before another took its place: kept beside it, «planerka-2026-11-30T2310.sqlite», with what its log held.
struct KeptStore {
    private let store: String
    /// A name that is free.
    let path: String

    init(of store: String, time: String) {
        self.store = store
        let url = URL(fileURLWithPath: store)
        let ending = url.pathExtension.isEmpty ? "" : "." + url.pathExtension
        let name = url.deletingPathExtension().lastPathComponent + "-" + time
        let folder = url.deletingLastPathComponent()
        var path = "", number = 1
        repeat {
            path = folder.appendingPathComponent(number == 1 ? name + ending : "\(name)-\(number)\(ending)").path
            number += 1
        } while access(path, F_OK) == 0 || access(path + "-wal", F_OK) == 0
        self.path = path
    }

    /// Gives the store its second name, or copies it where the disk knows no hard links. The store stays in its place.
    func keep() throws(StoreFailure) -> String {
        if link(store, path) != 0 {
            guard [EPERM, ENOSYS, EOPNOTSUPP, EMLINK].contains(errno) else { throw .notMade(path, because: errno) }
            try FileCopy.file(store, to: path)
        }
        FileCopy.synchronise(folderOf: path)
        return path
    }

    /// Takes away the log and the journal, which SQLite would read into whatever file stands at the path.
    func moveLeftOvers() throws(StoreFailure) {
        unlink(store + "-shm")
        for ending in ["-wal", "-journal"] where access(store + ending, F_OK) == 0 {
            var found = stat()
            let isEmpty = stat(store + ending, &found) == 0 && found.st_size == 0
            guard (isEmpty ? unlink(store + ending) : rename(store + ending, path + ending)) == 0 else {
                throw .notMade(store + ending, because: errno)
            }
        }
        FileCopy.synchronise(folderOf: store)
    }
}
