/// Text as it is kept: one line, without what would upset a terminal.
package enum Wording {
    /// Control characters and direction overrides become spaces, spaces are joined; nil where nothing is left.
    package static func cleaned(_ text: String?) -> String? {
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

/// By what two spellings of a name are the same: «ООО "Ромашка"», «ооо Ромашка» → `ооо ромашка`.
///
/// Lower case, ё as е, words without signs, in alphabetical order («Сергей Иванов» is «Иванов Сергей»).
package enum NameKey {
    package static func of(_ name: String) -> String {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in name.lowercased().unicodeScalars {
            if isLetterOrDigit(scalar) {
                word.append(scalar == "\u{451}" ? "\u{435}" : scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words.sorted().joined(separator: " ")
    }

    /// The tables of Unicode are asked only beyond ASCII and Russian.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0x430...0x44F, 0x451: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}

/// Looks for words by their beginnings, whatever the case and ё: «ромашк» finds «Ромашке», «ромашкой».
package struct WordSearch: Sendable {
    private let stems: [[UInt8]]

    package init(_ stems: [String]) { self.stems = stems.map(Self.folded) }

    /// Whether each stem begins a word of one of the texts.
    package func matches(_ texts: [String]) -> Bool {
        var found = 0
        for text in texts where found.nonzeroBitCount < stems.count { found |= matched(in: Self.folded(text)) }
        return found.nonzeroBitCount == stems.count
    }

    /// The stems found in a text, as bits.
    private func matched(in bytes: [UInt8]) -> Int {
        var bits = 0
        var isInWord = false
        for place in bytes.indices {
            let wasInWord = isInWord
            isInWord = Self.isWordByte(bytes[place])
            guard isInWord, !wasInWord else { continue }
            for (index, stem) in stems.enumerated() where bytes[place...].starts(with: stem) { bits |= 1 << index }
        }
        return bits
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Lower case, ё as е, signs of Russian typography as spaces: in place, byte by byte, since a search reads every title of the
    /// department. Each letter keeps its length in UTF-8.
    private static func folded(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        for place in bytes.indices {
            let next = place + 1 < bytes.count ? bytes[place + 1] : 0
            switch (bytes[place], next) {
            case (0x41...0x5A, _): bytes[place] += 0x20
            case (0xD0, 0x90...0x9F): bytes[place + 1] += 0x20
            case (0xD0, 0xA0...0xAF): (bytes[place], bytes[place + 1]) = (0xD1, next - 0x20)
            case (0xD0, 0x81), (0xD1, 0x91): (bytes[place], bytes[place + 1]) = (0xD0, 0xB5)
            case (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xBB): (bytes[place], bytes[place + 1]) = (0x20, 0x20)
            case (0xE2, 0x80) where place + 2 < bytes.count && (0x90...0x9F).contains(bytes[place + 2]):
                (bytes[place], bytes[place + 1], bytes[place + 2]) = (0x20, 0x20, 0x20)
            default: break
            }
        }
        return bytes
    }
}
