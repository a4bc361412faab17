/// What can be written into the flat image of the rules and read back at start.
package protocol ImageCodable {
    func write(to writer: inout ImageWriter)
    init(from reader: inout ImageReader) throws
}

/// The image is no image of ours: cut short, or made by another version.
package struct BadImage: Error, Equatable, Sendable {
    package let offset: Int

    package init(offset: Int) { self.offset = offset }
}

/// Writes numbers and texts one after another as valid UTF-8, so that an image can stand in a Swift source as a literal.
///
/// A number is a run of characters `0`…`o`, five bits each, lowest first, with bit 5 where more follow; a text is its
/// length in bytes and its bytes.
package struct ImageWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Any number, also negative (zigzag).
    package mutating func write(_ number: Int) {
        var rest = UInt(bitPattern: (number << 1) ^ (number >> (Int.bitWidth - 1)))
        while rest >= 32 {
            bytes.append(0x30 + UInt8(rest & 31) + 32)
            rest >>= 5
        }
        bytes.append(0x30 + UInt8(rest))
    }

    package mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    package mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

    package mutating func write(_ numbers: [Int]) {
        write(numbers.count)
        for number in numbers { write(number) }
    }

    package mutating func write(_ texts: [String]) {
        write(texts.count)
        for text in texts { write(text) }
    }

    package mutating func write(_ value: some ImageCodable) { value.write(to: &self) }

    package mutating func write<Value: ImageCodable>(_ values: [Value]) {
        write(values.count)
        for value in values { value.write(to: &self) }
    }

    package mutating func write(_ optional: String?) {
        write(optional != nil)
        if let optional { write(optional) }
    }
}

/// Reads what `ImageWriter` wrote, in the same order.
package struct ImageReader {
    private let bytes: [UInt8]
    private var offset = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// From the literal that the build made.
    package init(_ literal: StaticString) { bytes = Array(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)) }

    package var isAtEnd: Bool { offset == bytes.count }

    package mutating func int() throws(BadImage) -> Int {
        var number: UInt = 0, shift: UInt = 0
        while offset < bytes.count, shift < 65 {
            let digit = bytes[offset] &- 0x30
            offset += 1
            guard digit < 64 else { break }
            number |= UInt(digit & 31) << shift
            if digit < 32 { return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1) }
            shift += 5
        }
        throw BadImage(offset: offset)
    }

    package mutating func string() throws(BadImage) -> String {
        String(decoding: try block(), as: UTF8.self)
    }

    /// The bytes of a text, shared and not looked at.
    mutating func block() throws(BadImage) -> ArraySlice<UInt8> {
        let count = try int()
        guard count >= 0, offset + count <= bytes.count else { throw BadImage(offset: offset) }
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    package mutating func bool() throws(BadImage) -> Bool { try int() != 0 }

    /// How many values follow; never more than there are bytes left, so that a broken image can't ask for all memory.
    package mutating func count() throws(BadImage) -> Int {
        let count = try int()
        guard count >= 0, count <= bytes.count - offset else { throw BadImage(offset: offset) }
        return count
    }

    package mutating func ints() throws -> [Int] { try (0..<count()).map { _ in try int() } }
    package mutating func strings() throws -> [String] { try (0..<count()).map { _ in try string() } }
    package mutating func optionalString() throws(BadImage) -> String? { try bool() ? try string() : nil }
    package mutating func value<Value: ImageCodable>(_ type: Value.Type = Value.self) throws -> Value { try Value(from: &self) }
    package mutating func values<Value: ImageCodable>(_ type: Value.Type = Value.self) throws -> [Value] {
        try (0..<count()).map { _ in try Value(from: &self) }
    }
}
