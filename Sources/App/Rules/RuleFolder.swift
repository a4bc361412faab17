import Glibc
import Language

/// A folder of rule files on the disk, as texts by their paths in it.
struct RuleFolder {
    let path: String
    private(set) var texts: [String: String] = [:]

    /// Throws where there is no such folder, or a file of it can't be read.
    init(path: String) throws(Failure) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        guard access(path, F_OK) == 0 else { throw .noSuchFile(path) }
        try read("", depth: 0)
    }

    private mutating func read(_ folder: String, depth: Int) throws(Failure) {
        let place = folder.isEmpty ? path : path + "/" + folder
        guard depth < 8, let stream = opendir(place) else { throw .unreadable(place) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let inside = folder.isEmpty ? name : folder + "/" + name
            if name.hasSuffix(".yaml") {
                texts[inside] = String(decoding: try Descriptor.contents(of: path + "/" + inside), as: UTF8.self)
            } else if entry.pointee.d_type == UInt8(DT_DIR) {
                try read(inside, depth: depth + 1)
            }
        }
    }
}
