import Department

/// Counts lines that are pasted at once. Each is a command with its own reply, and all are one change for undo; a summary follows the
/// last one.
struct PastedLines {
    private var count = 0
    private var failed: [Int] = []
    private var isChange = false
    private var mark: Int?

    /// The mark of the block that the next line belongs to; nil for a line that stands alone.
    mutating func block(isMoreToCome: Bool) -> Int? {
        if isMoreToCome, mark == nil { mark = LineMark.new() }
        return mark
    }

    /// The key of the summary with its values; nil until the last of several lines was answered.
    mutating func summary(after isOk: Bool, changing: Bool, isMoreToCome: Bool) -> (key: String, values: [String: String])? {
        count += 1
        isChange = isChange || changing
        if !isOk { failed.append(count) }
        guard !isMoreToCome else { return nil }
        defer { self = PastedLines() }
        guard count > 1 else { return nil }
        let places = failed.prefix(10).map(String.init).joined(separator: ", ") + (failed.count > 10 ? ", …" : "")
        let done = String(count - failed.count), failures = failed.isEmpty ? "" : String(failed.count)
        let values = ["count": String(count), "done": done, "failed": failures, "lines": places]
        return (isChange ? "paste.undo" : "paste.summary", values)
    }
}
