import Text

@_spi(_Unicode) import Swift

/// Makes the text of an input line safe to read and to store.
///
/// Invalid UTF-8 becomes U+FFFD; NUL, terminal escapes, invisible and bidirectional characters are dropped; tabs, CR and the other
/// separators become spaces; a heap of combining marks is cut; the result is in the composed form (NFC).
enum LineText {
    static func clean(_ bytes: some Collection<UInt8>) -> String { clean(String(decoding: bytes, as: UTF8.self)) }

    static func clean(_ text: String) -> String {
        var text = text
        guard !text.utf8.withContiguousStorageIfAvailable(isPlain).unwrapped else { return text }
        text.makeContiguousUTF8()
        if text.utf8.withContiguousStorageIfAvailable(isPlain).unwrapped { return text }
        var kept = String.UnicodeScalarView()
        var marks = 0
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            if scalar == "\u{1B}" {
                Escape.skip(&scalars)
                continue
            }
            if isSeparator(scalar) { kept.append(" "); continue }
            if Invisible.contains(scalar) && !Invisible.joinsEmoji(scalar, after: kept.last) { continue }
            marks = isMark(scalar) ? marks + 1 : 0
            if marks <= 4 { kept.append(scalar) }
        }
        return String(String.UnicodeScalarView(String(kept)._nfc))
    }

    /// The same of a message of several lines.
    static func lines(_ text: String) -> String {
        guard text.contains(where: \.isNewline) else { return clean(text) }
        return text.split(whereSeparator: \.isNewline).map { clean(String($0)) }.joined(separator: "\n")
    }

    /// Whether there is only printable ASCII and Cyrillic, as in most lines: then nothing has to be cleaned.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.allSatisfy { (0x20...0x7E).contains($0) || (0x80...0xBF).contains($0) || (0xD0...0xD1).contains($0) }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x1C...0x1F, 0x85, 0xA0, 0x2007, 0x2028, 0x2029, 0x202F, 0x3000: true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        // Marks that are put in order count too: putting a heap of them in order would take long.
        case .spacingMark: return scalar.properties.canonicalCombiningClass != .notReordered
        default: return false
        }
    }
}

extension Bool? {
    /// False for text without contiguous storage: it is not known to be plain.
    fileprivate var unwrapped: Bool { self ?? false }
}
