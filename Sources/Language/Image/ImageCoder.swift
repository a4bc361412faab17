/// Goes through an image in one direction: reading, it ignores the values it is given; writing, it returns them.
///
/// An image is numbers and texts one after another as valid UTF-8, so that it can stand in a Swift source as a literal. A number is a
/// run of characters `0`…`o`, five bits each, lowest first, with bit 5 where more follow; a text is its length in bytes and its bytes.
///
/// It is one type for both directions: descriptions that are generic over two cost three times the instructions of a start, for they
/// stay unspecialised.
package struct ImageCoder {
    private(set) var bytes: [UInt8]
    /// Where in the image it is, in bytes.
    package private(set) var offset = 0
    private let isReading: Bool

    /// Writes a new image.
    init() { (bytes, isReading) = ([], false) }

    init(reading bytes: [UInt8]) { (self.bytes, isReading) = (bytes, true) }

    /// Any number, also negative (zigzag).
    package mutating func code(_ number: Int?) throws(BadImage) -> Int {
        guard !isReading else { return try readNumber() }
        guard let number else { throw BadImage(offset: bytes.count) }
        var rest = UInt(bitPattern: (number << 1) ^ (number >> (Int.bitWidth - 1)))
        while rest >= 32 {
            bytes.append(0x30 + UInt8(rest & 31) + 32)
            rest >>= 5
        }
        bytes.append(0x30 + UInt8(rest))
        return number
    }

    /// UTF-8. Reading shares the bytes of the image and does not look at them.
    package mutating func code(_ text: ArraySlice<UInt8>?) throws(BadImage) -> ArraySlice<UInt8> {
        let count = try code(count: text?.count)
        guard isReading else {
            guard let text else { throw BadImage(offset: bytes.count) }
            bytes.append(contentsOf: text)
            return text
        }
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    /// How many values follow. Reading never returns more than there are bytes left, so that a damaged image can't ask for all memory.
    package mutating func code(count: Int?) throws(BadImage) -> Int {
        let count = try code(count)
        if isReading { try check(count >= 0 && count <= bytes.count - offset) }
        return count
    }

    private mutating func readNumber() throws(BadImage) -> Int {
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
}

extension ImageCoder {
    package mutating func code<Value: ImageCodable>(_ value: Value?) throws(BadImage) -> Value {
        try Value(coding: value, with: &self)
    }

    /// A field that may be nil; with `code` a nil can't be written.
    package mutating func code<Value: ImageCodable>(optional value: Value?) throws(BadImage) -> Value? {
        let isThere: Bool = try code(value != nil)
        guard isThere else { return nil }
        let there: Value = try code(value)
        return there
    }

    /// Throws if the image has another version.
    package mutating func code(version: Int) throws(BadImage) { try check(try code(version) == version) }

    /// Throws unless the condition, which holds in every valid image, is true.
    package func check(_ isSound: Bool) throws(BadImage) {
        if !isSound { throw BadImage(offset: offset) }
    }
}
