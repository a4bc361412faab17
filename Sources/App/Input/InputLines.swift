/// Lines of bytes from a descriptor or any other source, in bounded memory.
///
/// A line that is too long is reported once, and its rest is skipped. The last line may lack its newline.
struct InputLines {
    enum Line: Equatable {
        case bytes([UInt8])
        /// The beginning of the line.
        case tooLong([UInt8])
    }

    /// The most bytes of a line (Contract, “`pipe --format jsonl`”, `too_long`).
    static let limit = 65_536

    private let read: () throws -> [UInt8]
    private let limit: Int
    private var buffer: [UInt8] = []
    private var place = 0
    private var isAtEnd = false

    /// `read` returns the next bytes; an empty array is the end.
    init(limit: Int = InputLines.limit, _ read: @escaping () throws -> [UInt8]) {
        self.read = read
        self.limit = limit
    }

    /// The next line without its LF or CRLF; nil at the end. Throws what `read` throws.
    mutating func next() throws -> Line? {
        var line: [UInt8] = []
        var isTooLong = false, hasAny = false
        while try fill() {
            hasAny = true
            let end = buffer[place...].firstIndex(of: 10) ?? buffer.endIndex
            if line.count < limit + 2 { line += buffer[place..<min(end, place + limit + 2 - line.count)] }
            isTooLong = isTooLong || line.count > limit + 1
            place = end + 1
            if end < buffer.endIndex { return finished(line, isTooLong) }
        }
        return hasAny ? finished(line, isTooLong) : nil
    }

    /// Writes the reply to each line as it comes, until the lines end; a nil reply writes nothing.
    /// `between` runs before each line; its argument is `isDry`.
    /// Throws `Failure.outputClosed` if nobody reads the replies any more.
    consuming func answer(
        on output: Output, between: (Bool) throws -> Void = { _ in }, _ reply: (Line) throws -> String?
    ) throws -> ExitStatus {
        while true {
            try between(isDry)
            guard let line = try next() else { return .done }
            if output.isClosed { throw Failure.outputClosed }
            if let reply = try reply(line) { try output.write(reply) }
        }
    }

    /// Whether no whole line is buffered, so that reading the next one may wait for input.
    var isDry: Bool { place >= buffer.count || !buffer[place...].contains(10) }

    private func finished(_ line: [UInt8], _ isTooLong: Bool) -> Line {
        let text = line.last == 13 ? line.dropLast() : line[...]
        return isTooLong || text.count > limit ? .tooLong(Array(text.prefix(limit))) : .bytes(Array(text))
    }

    private mutating func fill() throws -> Bool {
        if place < buffer.count { return true }
        guard !isAtEnd else { return false }
        (buffer, place) = (try read(), 0)
        isAtEnd = buffer.isEmpty
        return !isAtEnd
    }
}
