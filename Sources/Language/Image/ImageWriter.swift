/// Writes numbers and texts one after another as valid UTF-8, so that an image can stand in a Swift source as a literal.
///
/// A number is a run of characters `0`…`o`, five bits each, lowest first, with bit 5 where more follow; a text is its
/// length in bytes and its bytes.
package struct ImageWriter: ImageCoder {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package var offset: Int { bytes.count }

    package mutating func write(_ value: some ImageCodable) throws(BadImage) { _ = try code(value) }

    /// Any number, also negative (zigzag).
    package mutating func code(_ number: Int?) throws(BadImage) -> Int {
        guard let number else { throw BadImage(offset: offset) }
        var rest = UInt(bitPattern: (number << 1) ^ (number >> (Int.bitWidth - 1)))
        while rest >= 32 {
            bytes.append(0x30 + UInt8(rest & 31) + 32)
            rest >>= 5
        }
        bytes.append(0x30 + UInt8(rest))
        return number
    }

    package mutating func code(_ text: ArraySlice<UInt8>?) throws(BadImage) -> ArraySlice<UInt8> {
        guard let text else { throw BadImage(offset: offset) }
        _ = try code(text.count)
        bytes.append(contentsOf: text)
        return text
    }

    package mutating func code(count: Int?) throws(BadImage) -> Int { try code(count) }
}
