/// A list of numbers, four digits of six bits each, as printable ASCII: read where it stands, without decoding it first.
///
/// A text that holds one can be kept in a file, or in a literal of the program, and used as it is.
package struct PackedNumbers: Sendable {
    /// The largest number that can be kept.
    package static let largest = 1 << 24 - 1
    private static let width = 4

    /// Printable ASCII; what stands behind the last whole number is ignored.
    package private(set) var digits: ArraySlice<UInt8>

    package init() { digits = [] }

    package init(digits: ArraySlice<UInt8>) { self.digits = digits }

    package init(repeating number: Int, count: Int) {
        digits = []
        digits.reserveCapacity(count * PackedNumbers.width)
        for _ in 0..<count { append(number) }
    }

    package var count: Int { digits.count / PackedNumbers.width }

    /// 0...`largest`; digits that are damaged give some number of that range.
    package subscript(place: Int) -> Int {
        get {
            let start = digits.startIndex + place * PackedNumbers.width
            var number = 0
            for offset in 0..<PackedNumbers.width { number |= Int((digits[start + offset] &- 0x30) & 63) << (6 * offset) }
            return number
        }
        set {
            let start = digits.startIndex + place * PackedNumbers.width
            for offset in 0..<PackedNumbers.width { digits[start + offset] = PackedNumbers.digit(offset, of: newValue) }
        }
    }

    package mutating func append(_ number: Int) {
        for offset in 0..<PackedNumbers.width { digits.append(PackedNumbers.digit(offset, of: number)) }
    }

    private static func digit(_ offset: Int, of number: Int) -> UInt8 { 0x30 + UInt8(number >> (6 * offset) & 63) }
}
