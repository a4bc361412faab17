/// Reads the members of one JSON object (RFC 8259), strictly, in one pass.
///
/// It is our own because the pipe needs what Foundation's readers don't give: the `id` echoed byte for byte (`1.0` stays `1.0`), the
/// members read before a mistake, so that a refusal can name the `id`, repeated members reported, and a limit on nesting. Values that
/// nobody asks for are checked and skipped.
struct JSONScanner {
    enum Value: Equatable {
        case string(String)
        case number(String)
        case bool(Bool)
        case null
        case object
        case array
    }

    /// A member's name and value, and the bytes of the value as they came.
    struct Member: Equatable {
        let name: String
        let value: Value
        let raw: ArraySlice<UInt8>
    }

    enum Mistake: Error, Equatable {
        case syntax
        case tooDeep
        case loneSurrogate
        case trailing
        case notAnObject
        case encoding
    }

    static let deepest = 64

    let bytes: ArraySlice<UInt8>
    var place: Int
    private(set) var members: [Member] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        place = self.bytes.startIndex
    }

    /// Fills `members`. Throws `Mistake` unless the whole text is one object; what was read before the mistake stays.
    mutating func readObject() throws(Mistake) {
        skipSpace()
        guard peek == UInt8(ascii: "{") else { throw place < bytes.endIndex ? .notAnObject : .syntax }
        place += 1
        skipSpace()
        if peek == UInt8(ascii: "}") { place += 1 } else { try readMembers() }
        skipSpace()
        guard place == bytes.endIndex else { throw .trailing }
    }

    private mutating func readMembers() throws(Mistake) {
        while true {
            skipSpace()
            let name = try string()
            skipSpace()
            try expect(":")
            skipSpace()
            let start = place
            let value = try value(depth: 1)
            members.append(Member(name: name, value: value, raw: bytes[start..<place]))
            skipSpace()
            if peek == UInt8(ascii: ",") { place += 1; continue }
            return try expect("}")
        }
    }

    private mutating func value(depth: Int) throws(Mistake) -> Value {
        guard depth <= JSONScanner.deepest else { throw .tooDeep }
        switch peek {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"):
            try items(depth: depth, end: "}", named: true)
            return .object
        case UInt8(ascii: "["):
            try items(depth: depth, end: "]", named: false)
            return .array
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func items(depth: Int, end: Unicode.Scalar, named: Bool) throws(Mistake) {
        place += 1
        skipSpace()
        if peek == UInt8(ascii: end) { place += 1; return }
        while true {
            skipSpace()
            if named {
                _ = try string()
                skipSpace()
                try expect(":")
                skipSpace()
            }
            _ = try value(depth: depth + 1)
            skipSpace()
            if peek == UInt8(ascii: ",") { place += 1; continue }
            return try expect(end)
        }
    }

    private mutating func number() throws(Mistake) -> Value {
        let start = place
        if peek == UInt8(ascii: "-") { place += 1 }
        let whole = digits()
        guard whole.count == 1 || (whole.count > 1 && whole.first != UInt8(ascii: "0")) else { throw .syntax }
        if peek == UInt8(ascii: ".") {
            place += 1
            guard !digits().isEmpty else { throw .syntax }
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            place += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { place += 1 }
            guard !digits().isEmpty else { throw .syntax }
        }
        return .number(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func digits() -> ArraySlice<UInt8> {
        let start = place
        while let byte = peek, (0x30...0x39).contains(byte) { place += 1 }
        return bytes[start..<place]
    }

    private mutating func word(_ text: String, _ value: Value) throws(Mistake) -> Value {
        guard bytes[place...].starts(with: text.utf8) else { throw .syntax }
        place += text.utf8.count
        return value
    }

    var peek: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

    mutating func expect(_ scalar: Unicode.Scalar) throws(Mistake) {
        guard peek == UInt8(ascii: scalar) else { throw .syntax }
        place += 1
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 32 || byte == 9 || byte == 10 || byte == 13 { place += 1 }
    }
}
