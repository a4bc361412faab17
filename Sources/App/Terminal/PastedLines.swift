/// Counts lines that are pasted at once. Each is a command with its own reply; a summary follows the last one.
struct PastedLines {
    private var count = 0
    private var failed: [Int] = []

    /// The values of the summary; nil until the last of several lines was answered.
    mutating func summary(after isOk: Bool, isMoreToCome: Bool) -> [String: String]? {
        count += 1
        if !isOk { failed.append(count) }
        guard !isMoreToCome else { return nil }
        defer { self = PastedLines() }
        guard count > 1 else { return nil }
        let places = failed.prefix(10).map(String.init).joined(separator: ", ") + (failed.count > 10 ? ", …" : "")
        let done = String(count - failed.count), failures = failed.isEmpty ? "" : String(failed.count)
        return ["count": String(count), "done": done, "failed": failures, "lines": places]
    }
}
