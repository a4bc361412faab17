import Glibc
import Language

/// A folder of rule files on the disk, as texts by their paths in it.
struct RuleFolder {
    let path: String
    private(set) var texts: [String: String] = [:]
    /// Files and folders inside it that are left out: unreadable, too large, no files at all.
    private(set) var findings: [Finding] = []
    /// Bytes that may still be read.
    private var room = RuleLimit.folderBytes

    private static let deepest = 8

    /// Throws if there is no such folder, or it can't be read; a file inside that can't be read is left out, with a finding.
    init(path: String) throws(Failure) {
        self.init(named: path)
        guard access(self.path, F_OK) == 0 else { throw .noSuchFile(self.path) }
        guard isReadable else { throw .unreadable(self.path) }
        read("", depth: 0)
    }

    /// The folder that is read at every start: whatever is wrong with it is a finding, and never a failure.
    init(everyStart path: String) {
        self.init(named: path)
        if isReadable { read("", depth: 0) } else { leaveOut("", "can't be read") }
    }

    private init(named path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    private var isReadable: Bool {
        guard let stream = opendir(path) else { return false }
        closedir(stream)
        return true
    }

    private mutating func leaveOut(_ inside: String, _ what: String) {
        findings.append(Finding(file: inside.isEmpty ? path : path + "/" + inside, line: 1, column: 1, what: what))
    }

    private mutating func read(_ folder: String, depth: Int) {
        guard depth < RuleFolder.deepest else { return leaveOut(folder, "is nested more than \(RuleFolder.deepest) folders deep") }
        guard let stream = opendir(folder.isEmpty ? path : path + "/" + folder) else { return leaveOut(folder, "can't be read") }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let inside = folder.isEmpty ? name : folder + "/" + name
            var link = stat()
            guard lstat(path + "/" + inside, &link) == 0 else { continue }
            if link.st_mode & S_IFMT == S_IFDIR {
                read(inside, depth: depth + 1)
            } else if name.hasSuffix(".yaml") {
                readFile(inside)
            }
        }
    }

    /// Looks at kind and size before it opens a file: a pipe would wait for ever, and a device has no end.
    private mutating func readFile(_ inside: String) {
        var status = stat()
        guard stat(path + "/" + inside, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return leaveOut(inside, "can't be read: it is no file")
        }
        guard status.st_size <= RuleLimit.fileBytes else {
            findings.append(Finding(tooLarge: path + "/" + inside, bytes: Int(status.st_size)))
            return
        }
        guard status.st_size <= room else {
            return leaveOut(inside, "a folder of rules has at most \(RuleLimit.folderBytes) bytes; this file is beyond that")
        }
        do throws(Failure) {
            let bytes = try Descriptor.contents(of: path + "/" + inside)
            room -= bytes.count
            texts[inside] = String(decoding: bytes, as: UTF8.self)
        } catch {
            leaveOut(inside, "can't be read")
        }
    }
}
