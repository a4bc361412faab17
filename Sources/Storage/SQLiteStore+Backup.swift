import Department
import Foundation
import GRDB

extension SQLiteStore {
    /// A consistent copy in a new file of the user's alone, made while others may go on writing.
    ///
    /// It has its name only once it is whole. Throws `.exists` where there is something of that name: a copy overwrites nothing.
    package func backUp(to path: String) throws {
        guard access(path, F_OK) != 0 else { throw StoreFailure.exists(path: path) }
        let unfinished = "\(path).\(getpid()).unfinished"
        let file = Foundation.open(unfinished, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreFailure.notMade(path, because: errno) }
        close(file)
        defer { for ending in ["", "-wal", "-shm", "-journal"] { unlink(unfinished + ending) } }
        do {
            let copy = try DatabaseQueue(path: unfinished)
            try queue.backup(to: copy)
            try copy.close()
        } catch let error as DatabaseError {
            throw StoreFailure(error, path: path)
        }
        try SQLiteStore.give(unfinished, itsName: path)
    }

    /// Never over another file, as a rename would do; where the disk knows no second names (a USB stick), after a look.
    private static func give(_ file: String, itsName path: String) throws {
        if link(file, path) == 0 { return }
        switch errno {
        case EEXIST: throw StoreFailure.exists(path: path)
        case EPERM, ENOSYS, EOPNOTSUPP:
            guard access(path, F_OK) != 0 else { throw StoreFailure.exists(path: path) }
            guard rename(file, path) == 0 else { throw StoreFailure.notMade(path, because: errno) }
        case let problem: throw StoreFailure.notMade(path, because: problem)
        }
    }
}

extension StoreFailure {
    fileprivate static func notMade(_ path: String, because problem: Int32) -> StoreFailure {
        problem == ENOSPC ? .diskFull(path: path) : .notWritable(path: path)
    }
}
