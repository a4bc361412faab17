import Department
import Foundation
import GRDB

extension SQLiteStore {
    /// Copies the store to a new file, consistent and readable by the user only, while others may go on writing.
    ///
    /// The copy gets its name when it is complete. Throws `StoreFailure.exists` if the name is taken, `.notWritable` or
    /// `.diskFull` if it can't be made, or what SQLite reports.
    package func backUp(to path: String) throws(StoreFailure) {
        guard access(path, F_OK) != 0 else { throw .exists(path: path) }
        let unfinished = "\(path).\(getpid()).unfinished"
        let file = Foundation.open(unfinished, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .notMade(path, because: errno) }
        close(file)
        defer { for ending in ["", "-wal", "-shm", "-journal"] { unlink(unfinished + ending) } }
        try StoreFailure.translating(path: path) {
            let copy = try DatabaseQueue(path: unfinished)
            try queue.backup(to: copy)
            try copy.close()
        }
        try SQLiteStore.name(unfinished, path)
    }

    /// Gives a file its name, never over another file, as a rename would. A disk without hard links (a USB stick) is renamed after a look.
    private static func name(_ file: String, _ path: String) throws(StoreFailure) {
        if link(file, path) == 0 { return }
        switch errno {
        case EEXIST: throw .exists(path: path)
        case EPERM, ENOSYS, EOPNOTSUPP:
            guard access(path, F_OK) != 0 else { throw .exists(path: path) }
            guard rename(file, path) == 0 else { throw .notMade(path, because: errno) }
        case let problem: throw .notMade(path, because: problem)
        }
    }
}

extension StoreFailure {
    fileprivate static func notMade(_ path: String, because problem: Int32) -> StoreFailure {
        problem == ENOSPC ? .diskFull(path: path) : .notWritable(path: path)
    }
}
