/// How letters are made alike for comparison: lower case, ё as е.
///
/// «Ёлка», «ЕЛКА» → `елка`; "Call" → `call`.
package enum CaseFolding {
    /// Lower case; «ё» stays. A letter with a lower case of several scalars gives the first: `İ` → `i`.
    @inlinable package static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(scalar.value + 32) ?? scalar
        case 0x401: "ё"
        case 0..<0x80, 0x430...0x44F, 0x451: scalar
        default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        }
    }

    /// Lower case, ё as е.
    @inlinable package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let lowered = lowered(scalar)
        return lowered == "\u{451}" ? "\u{435}" : lowered
    }

    /// The two bytes of a Russian letter in UTF-8, folded; nil for any other pair of bytes. For searches that read much text.
    @inlinable package static func folded(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8)? {
        switch (lead, trail) {
        case (0xD0, 0x90...0x9F): (lead, trail + 0x20)
        case (0xD0, 0xA0...0xAF): (0xD1, trail - 0x20)
        case (0xD0, 0x81), (0xD1, 0x91): (0xD0, 0xB5)
        default: nil
        }
    }
}
