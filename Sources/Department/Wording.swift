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

    package init(_ stems: [String]) {
        self.stems = stems.map { stem in
            var bytes: [UInt8] = []
            Self.fold(stem) { bytes.append($0) }
            return bytes
        }
    }

    /// Whether each stem begins a word of one of the texts.
    package func matches(_ texts: [String]) -> Bool {
        guard !stems.isEmpty else { return true }
        var found = 0
        for text in texts where found.nonzeroBitCount < stems.count { found |= matched(in: text) }
        return found.nonzeroBitCount == stems.count
    }

    /// The stems found in a text, as bits.
    private func matched(in text: String) -> Int {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        Self.fold(text) { bytes.append($0) }
        var bits = 0, isStart = true
        for place in bytes.indices {
            defer { isStart = !Self.isWordByte(bytes[place]) }
            guard isStart, Self.isWordByte(bytes[place]) else { continue }
            for (index, stem) in stems.enumerated() where bytes[place...].starts(with: stem) { bits |= 1 << index }
        }
        return bits
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Folds ASCII and Russian letters byte by byte, since a search reads every title of the department.
    private static func fold(_ text: String, _ emit: (UInt8) -> Void) {
        for scalar in text.unicodeScalars {
            let value = scalar.value
            switch value {
            case 0x41...0x5A: emit(UInt8(value + 0x20))
            case 0..<0x80: emit(UInt8(value))
            case 0x410...0x42F: UTF8.encode(Unicode.Scalar(value + 0x20) ?? scalar)?.forEach(emit)
            case 0x401, 0x451: UTF8.encode("\u{435}")?.forEach(emit)
            case 0xAB, 0xBB, 0xA0, 0x2010...0x201F: emit(0x20)
            default: UTF8.encode(scalar)?.forEach(emit)
            }
        }
    }
}
