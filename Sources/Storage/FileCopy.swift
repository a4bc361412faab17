import Department
import Foundation

/// Copies of files, byte by byte.
enum FileCopy {
    /// Copies a store that nobody is writing to, with what its write-ahead log holds, to another name.
    ///
    /// Throws `StoreFailure.busy` if somebody does write to it, `.unreadable`, `.diskFull` or `.notWritable`.
    static func store(_ path: String, to copy: String) throws(StoreFailure) {
        for _ in 1...3 {
            let before = OpenFile(path: path, marksContents: true)
            try file(path, to: copy)
            if access(path + "-wal", F_OK) == 0 { try file(path + "-wal", to: copy + "-wal") }
            if before == OpenFile(path: path, marksContents: true) { return }
            unlink(copy + "-wal")
        }
        throw .busy(path: path)
    }

    /// The copy is durable, and the user's alone.
    static func file(_ path: String, to copy: String) throws(StoreFailure) {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .unreadable(path: path) }
        defer { close(source) }
        let target = open(copy, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw .notMade(copy, because: errno) }
        defer { close(target) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(source, &bytes, bytes.count)
            guard count > 0 else {
                guard count == 0 else { throw .unreadable(path: path) }
                break
            }
            var written = 0
            while written < count {
                let more = bytes.withUnsafeBytes { write(target, $0.baseAddress?.advanced(by: written), count - written) }
                guard more > 0 else { throw .notMade(copy, because: errno) }
                written += more
            }
        }
        guard fsync(target) == 0 else { throw .notMade(copy, because: errno) }
    }

    /// Makes the names of a folder durable. A file system that can't do that has none to lose.
    static func synchronise(folderOf path: String) {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }
}

extension StoreFailure {
    static func notMade(_ path: String, because problem: Int32) -> StoreFailure {
        switch problem {
        case ENOSPC, EDQUOT: .diskFull(path: path)
        case EEXIST: .exists(path: path)
        default: .notWritable(path: path)
        }
    }
}
