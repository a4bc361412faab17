import Department
import Foundation

/// The file of an open store, and whether its path still leads to it.
///
/// SQLite goes on with the file that it opened, wherever that is now. What it wrote after the file was moved or removed would be
/// lost to everybody who looks for it at its path.
struct OpenFile: Equatable {
    let path: String
    /// Where links lead to: SQLite puts its log there.
    let realPath: String
    private let store: FileMark
    /// Nil where the store has no write-ahead log.
    private let log: FileMark?
    private let marksContents: Bool

    /// The files as they stand now; nil if there is none at the path.
    ///
    /// - Parameter marksContents: whether a change of what is in them counts too: for what was read from them once.
    init?(path: String, marksContents: Bool = false) {
        guard let store = FileMark(path: path, marksContents) else { return nil }
        self.path = path
        realPath = OpenFile.realPath(of: path)
        self.store = store
        self.marksContents = marksContents
        log = FileMark(path: realPath + "-wal", marksContents)
    }

    /// Whether both are the same store. Its log is made while it is opened.
    func isSame(as other: OpenFile) -> Bool { store == other.store }

    /// Whether the path still leads to the same file. That takes two calls of the system, some 2 µs.
    ///
    /// Throws `StoreFailure.gone`, `.replaced` or `.changed`.
    func check() throws(StoreFailure) {
        guard let now = FileMark(path: path, marksContents) else { throw .gone(path: path) }
        let log = FileMark(path: realPath + "-wal", marksContents)
        guard !marksContents else {
            guard now == store, log == self.log else { throw .changed(path: path) }
            return
        }
        guard now == store else { throw .replaced(path: path) }
        guard self.log == nil || log == self.log else { throw .gone(path: realPath + "-wal") }
    }

    /// Whether a file has this path: no folder, no device.
    static func isFile(_ path: String) -> Bool {
        var found = stat()
        return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFREG
    }

    /// The path without links; itself if there is nothing.
    static func realPath(of path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}

/// What tells one file from another.
private struct FileMark: Equatable {
    private let device: UInt
    private let number: UInt
    private var size = 0
    private var changed = [0, 0]

    /// Nil if there is no such file.
    init?(path: String, _ marksContents: Bool) {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        (device, number) = (UInt(found.st_dev), UInt(found.st_ino))
        if marksContents { (size, changed) = (Int(found.st_size), [found.st_mtim.tv_sec, found.st_mtim.tv_nsec]) }
    }
}
