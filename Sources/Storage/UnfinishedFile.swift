import Department
import Foundation

/// A file in the making, beside the place where it will stand. It is removed unless it gets that name.
///
/// It is locked while it is made, so the next one that is made in the same folder removes those whose makers were killed.
final class UnfinishedFile {
    let path: String
    private let lock: Int32

    private static let ending = ".unfinished"
    private static let companions = ["", "-wal", "-shm", "-journal"]

    /// Throws `StoreFailure.notWritable` or `.diskFull` if it can't be made.
    init(of target: String) throws(StoreFailure) {
        UnfinishedFile.removeAbandoned(beside: target)
        path = "\(target).\(getpid())\(UnfinishedFile.ending)"
        lock = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw .notMade(target, because: errno) }
        flock(lock, LOCK_EX | LOCK_NB)
    }

    /// Closed last: closing any descriptor of a file ends all of SQLite's locks on it in this process.
    deinit {
        guard lock >= 0 else { return }
        for ending in UnfinishedFile.companions { unlink(path + ending) }
        close(lock)
    }

    /// Gives the file its name, never over another file, as a rename would. A disk without hard links (a USB stick) is renamed after a look.
    func finish(as target: String) throws(StoreFailure) {
        fsync(lock)
        defer { FileCopy.synchronise(folderOf: target) }
        if link(path, target) == 0 { return }
        switch errno {
        case EPERM, ENOSYS, EOPNOTSUPP:
            guard access(target, F_OK) != 0 else { throw .exists(path: target) }
            try replace(target)
        case let problem: throw .notMade(target, because: problem)
        }
    }

    /// Gives the file its name, in the place of the file that has it, in one step.
    func replace(_ target: String) throws(StoreFailure) {
        guard fsync(lock) == 0, rename(path, target) == 0 else { throw .notMade(target, because: errno) }
        FileCopy.synchronise(folderOf: target)
    }

    private static func removeAbandoned(beside target: String) {
        let folder = URL(fileURLWithPath: target).deletingLastPathComponent()
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] where isOurs(name) {
            let path = folder.appendingPathComponent(name).path
            let file = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
            guard file >= 0 else { continue }
            if flock(file, LOCK_EX | LOCK_NB) == 0 { for ending in companions { unlink(path + ending) } }
            close(file)
        }
    }

    /// «copy.sqlite.4711.unfinished»
    private static func isOurs(_ name: String) -> Bool {
        guard name.hasSuffix(ending) else { return false }
        let number = name.dropLast(ending.count).split(separator: ".", omittingEmptySubsequences: false).last ?? ""
        return !number.isEmpty && number.allSatisfy(\.isNumber)
    }
}
