/// Reads what `ImageWriter` wrote, in the same order.
package struct ImageReader: ImageCoder {
    private let bytes: [UInt8]
    package private(set) var offset = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// From the literal that the build made.
    package init(_ literal: StaticString) { bytes = Array(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)) }

    package var isAtEnd: Bool { offset == bytes.count }

    package mutating func value<Value: ImageCodable>(_ type: Value.Type = Value.self) throws(BadImage) -> Value {
        try code(nil)
    }

    package mutating func code(_ unused: Int?) throws(BadImage) -> Int {
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

    package mutating func code(_ unused: ArraySlice<UInt8>?) throws(BadImage) -> ArraySlice<UInt8> {
        let count = try code(count: nil)
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    package mutating func code(count unused: Int?) throws(BadImage) -> Int {
        let count = try code(nil as Int?)
        try check(count >= 0 && count <= bytes.count - offset)
        return count
    }
}
