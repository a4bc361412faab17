import Glibc

/// Makes a new file in the current folder, readable by this user alone: `report.html`, or `report-2.html` if that exists …
enum NewFile {
    /// The path of the file; nil if it can't be written whole, and then no file is left.
    static func write(_ text: String, name: String) -> String? {
        for number in 1...999 {
            let name = number == 1 ? name : numbered(name, number)
            let file = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
            if file < 0, errno == EEXIST { continue }
            guard file >= 0 else { return nil }
            do {
                try Output(descriptor: file).write(text)
                guard close(file) == 0 else { throw Failure.notWritten(name) }
                return folder.map { "\($0)/\(name)" } ?? name
            } catch {
                close(file)
                unlink(name)
                return nil
            }
        }
        return nil
    }

    private static func numbered(_ name: String, _ number: Int) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(number)" }
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }

    private static var folder: String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }
}
