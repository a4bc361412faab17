import Glibc

/// The program's folders, by the XDG base directory specification. Nil if neither the variable nor HOME is an absolute path.
enum Folders {
    static func data(_ environment: (String) -> String?) -> String? { folder("XDG_DATA_HOME", "/.local/share", environment) }
    static func state(_ environment: (String) -> String?) -> String? { folder("XDG_STATE_HOME", "/.local/state", environment) }
    static func cache(_ environment: (String) -> String?) -> String? { folder("XDG_CACHE_HOME", "/.cache", environment) }
    static func configuration(_ environment: (String) -> String?) -> String? { folder("XDG_CONFIG_HOME", "/.config", environment) }

    /// Makes a folder and its parents, for this user alone. What exists is left alone; errors are ignored.
    static func make(_ path: String) {
        guard !path.isEmpty, access(path, F_OK) != 0 else { return }
        make(parent(of: path))
        mkdir(path, 0o700)
    }

    static func parent(of path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }

    private static func folder(_ variable: String, _ standard: String, _ environment: (String) -> String?) -> String? {
        if let path = environment(variable), path.hasPrefix("/") { return path + "/planerka" }
        guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
        return home + standard + "/planerka"
    }
}
