import Department
import Foundation

/// A store that no other process has open, for as long as this value lives.
///
/// Every connection to a store with a write-ahead log holds SQLite's shared lock of the file from its first read to its end. This takes
/// all of SQLite's locks, whatever the file holds, so it can't be had while another process has the store open, and none gets it open
/// meanwhile. The kernel takes it back when the process ends. This process itself must have no connection to the store.
final class StoreLock {
    private let path: String
    private let file: Int32

    /// F_OFD_SETLK, which Swift doesn't import: a lock of the open file, not of the whole process.
    private static let setLock: Int32 = 37
    /// SQLite's bytes: pending, reserved and the shared range (https://www.sqlite.org/lockingv3.html).
    private static let bytes: (first: off_t, count: off_t) = (0x4000_0000, 512)

    /// Throws `StoreFailure.inUse` if another process has the store open, `.notWritable` if the file can't be locked.
    init(path: String) throws(StoreFailure) {
        self.path = path
        file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw .notWritable(path: path) }
        var lock = flock()
        (lock.l_type, lock.l_whence) = (Int16(F_WRLCK), Int16(SEEK_SET))
        (lock.l_start, lock.l_len) = StoreLock.bytes
        guard fcntl(file, StoreLock.setLock, &lock) == 0 else {
            throw errno == EAGAIN || errno == EACCES ? .inUse(path: path) : .notWritable(path: path)
        }
    }

    deinit { if file >= 0 { close(file) } }

    /// Whether the log, or the journal of a transaction that was cut short, holds anything that is not in the file.
    var hasLog: Bool {
        ["-wal", "-journal"].contains { ending in
            var found = stat()
            return stat(path + ending, &found) == 0 && found.st_size > 0
        }
    }
}
