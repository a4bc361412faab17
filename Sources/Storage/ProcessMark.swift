import Foundation

/// The name of a process for other processes: its number and when it began, since numbers are given again.
enum ProcessMark {
    static let own = of(getpid()) ?? "\(getpid())"

    /// Whether the process of this mark still runs.
    static func isAlive(_ mark: String) -> Bool {
        if mark == own { return true }
        guard let number = mark.split(separator: ".").first.flatMap({ pid_t($0) }) else { return false }
        return of(number) == mark
    }

    /// Nil if there is no such process any more.
    private static func of(_ process: pid_t) -> String? {
        let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let bytes = [UInt8](unsafeUninitializedCapacity: 1024) { buffer, filled in
            filled = max(0, read(file, buffer.baseAddress, buffer.count))
        }
        // Behind the name, which may hold anything: the state, and 19 fields further the beginning (proc(5)).
        let fields = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 19, !["Z", "X"].contains(fields[0]) else { return nil }
        return "\(process).\(fields[19])"
    }
}
