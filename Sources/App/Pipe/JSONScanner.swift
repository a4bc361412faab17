/// Reads the members of one JSON object (RFC 8259), strictly, in one pass.
///
/// Values that nobody asks for are checked and skipped; what was read before a mistake is kept, so that a refusal can name the `id`.
/// Nesting is limited, and never deeper than the limit on the stack.
struct JSONScanner {
    enum Value: Equatable {
        case string(String)
        case number(String)
        case bool(Bool)
        case null
        case object
        case array
    }

    /// A member's value, and the text of it as it stood.
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

    private let bytes: ArraySlice<UInt8>
    private var place: Int
    private(set) var members: [Member] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        place = self.bytes.startIndex
    }

    /// Fills `members`; the whole text must be one object.
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

    private var peek: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

    private mutating func expect(_ scalar: Unicode.Scalar) throws(Mistake) {
        guard peek == UInt8(ascii: scalar) else { throw .syntax }
        place += 1
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 32 || byte == 9 || byte == 10 || byte == 13 { place += 1 }
    }
}

extension JSONScanner {
    /// A string; its place is at the opening quotation mark.
    private mutating func string() throws(Mistake) -> String {
        try expect("\"")
        let start = place
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { place += 1 }
        if peek == UInt8(ascii: "\"") {
            place += 1
            return try decoded(bytes[start..<place - 1])
        }
        var text = Array(bytes[start..<place])
        while let byte = peek {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return try decoded(text[...])
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw .syntax
            default: text.append(byte)
            }
        }
        throw .syntax
    }

    private func decoded(_ bytes: ArraySlice<UInt8>) throws(Mistake) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .encoding }
        return text
    }

    private mutating func escape(into text: inout [UInt8]) throws(Mistake) {
        guard let byte = peek else { throw .syntax }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"): text += Array(String(Character(try codePoint())).utf8)
        default: throw .syntax
        }
    }

    private mutating func codePoint() throws(Mistake) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, bytes[place...].starts(with: Array("\\u".utf8)) else { throw .loneSurrogate }
        place += 2
        let second = try codeUnit()
        guard (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) else {
            throw .loneSurrogate
        }
        return scalar
    }

    private mutating func codeUnit() throws(Mistake) -> UInt32 {
        let digits = bytes[place...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw .syntax }
        place += 4
        return unit
    }
}
