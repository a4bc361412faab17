import Glibc

/// The lines typed in this and earlier sessions, in a file of plain UTF-8.
///
/// Several sessions may append to it at once, under a lock. A line that begins with a space is not kept, so that a secret can be typed.
struct History {
    static let longest = 5_000

    let path: String

    /// `$XDG_STATE_HOME/planerka/history`; nil if there is no home folder.
    init?(environment: (String) -> String?) {
        guard let folder = Folders.state(environment) else { return nil }
        path = folder + "/history"
    }

    init(path: String) { self.path = path }

    /// Oldest first, each line once. Rewrites the file if it has grown too long.
    func load() -> [String] {
        guard let text = try? Descriptor.contents(of: path) else { return [] }
        let lines = text.split(separator: 10).map { LineText.clean($0) }
        let kept = History.last(of: lines)
        if lines.count > History.longest + 500 { rewrite() }
        return kept
    }

    /// The newest `longest` lines; of equal lines the last one stays.
    static func last(of lines: [String], longest: Int = History.longest) -> [String] {
        var seen: Set<String> = []
        var kept: [String] = []
        for line in lines.reversed() where kept.count < longest && isKept(line) && seen.insert(line).inserted { kept.append(line) }
        return kept.reversed()
    }

    static func isKept(_ line: String) -> Bool { !line.isEmpty && !line.hasPrefix(" ") && line.utf8.count <= 4096 }

    /// Errors are ignored: a lost line of history must not disturb the session.
    func append(_ line: String) {
        guard History.isKept(line) else { return }
        Folders.make(Folders.parent(of: path))
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        flock(descriptor, LOCK_EX)
        try? Output(descriptor: descriptor).write(line + "\n")
    }

    /// In place, under the lock that `append` takes. A new file in its place would lose what others append to the old one.
    private func rewrite() {
        let descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0, let text = try? Descriptor.contents(of: path) else { return }
        let kept = History.last(of: text.split(separator: 10).map { LineText.clean($0) })
        guard ftruncate(descriptor, 0) == 0 else { return }
        try? Output(descriptor: descriptor).write(kept.map { $0 + "\n" }.joined())
    }
}
