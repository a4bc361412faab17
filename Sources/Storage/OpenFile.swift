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
    /// Of the write-ahead log and its index; nil where the store has none.
    private let companions: [FileMark?]
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
        companions = OpenFile.companions(of: realPath, marksContents)
    }

    /// Whether both are the same store. Its log is made while it is opened.
    func isSame(as other: OpenFile) -> Bool { store == other.store }

    /// Whether the path still leads to the same file: a call of the system, 1 µs.
    ///
    /// Throws `StoreFailure.gone`, `.replaced` or `.changed`.
    func checkPath() throws(StoreFailure) {
        guard let now = FileMark(path: path, marksContents) else { throw .gone(path: path) }
        guard now == store else { throw marksContents ? .changed(path: path) : .replaced(path: path) }
        if marksContents { try checkCompanions() }
    }

    /// Whether the log and its index are still those of the open file, without which what is written to it is lost.
    ///
    /// Throws `StoreFailure.replaced` or `.changed`.
    func checkCompanions() throws(StoreFailure) {
        let now = OpenFile.companions(of: realPath, marksContents)
        guard !marksContents else {
            guard now == companions else { throw .changed(path: path) }
            return
        }
        guard zip(companions, now).allSatisfy({ $0 == nil || $0 == $1 }) else { throw .replaced(path: path) }
    }

    private static let endings = ["-wal", "-shm"]

    /// Reading the store changes what the index holds, so only the log's contents count.
    private static func companions(of path: String, _ marksContents: Bool) -> [FileMark?] {
        [FileMark(path: path + endings[0], marksContents), marksContents ? nil : FileMark(path: path + endings[1], false)]
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
