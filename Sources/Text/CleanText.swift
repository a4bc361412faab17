/// Text as it is kept: one line, without characters that upset a terminal.
///
/// "  call\tback\n" → "call back".
package enum CleanText {
    /// Control characters and direction overrides become spaces, runs of spaces become one; nil if nothing is left.
    package static func of(_ text: String?) -> String? {
        guard let text else { return nil }
        guard mayNeedCleaning(text) else { return text.isEmpty ? nil : text }
        var kept = String.UnicodeScalarView()
        var isSpacePending = false
        for scalar in text.unicodeScalars {
            guard !isBlank(scalar) else {
                isSpacePending = !kept.isEmpty
                continue
            }
            if isSpacePending { kept.append(" ") }
            isSpacePending = false
            kept.append(scalar)
        }
        return kept.isEmpty ? nil : String(kept)
    }

    /// A quick look at the bytes: most text of a large file is clean already.
    private static func mayNeedCleaning(_ text: String) -> Bool {
        var isAfterSpace = true
        for byte in text.utf8 {
            switch byte {
            case 0x20 where !isAfterSpace: isAfterSpace = true
            case 0...0x20, 0x7F, 0xC2, 0xE2, 0xEF: return true
            default: isAfterSpace = false
            }
        }
        return isAfterSpace
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x7F...0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
