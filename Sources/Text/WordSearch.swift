/// Looks for words by their beginnings, whatever the case and ё: «ромашк» finds «Ромашке», «ромашкой».
package struct WordSearch: Sendable {
    private let stems: [[UInt8]]

    /// Of more than 64 different stems nothing is found.
    package init(_ stems: [String]) {
        var seen: Set<[UInt8]> = []
        self.stems = stems.map(Self.folded).filter { seen.insert($0).inserted }
    }

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
            for (index, stem) in stems.enumerated() where bytes[place] == stem.first && bytes[place...].starts(with: stem) {
                bits |= 1 << index
                if bits.nonzeroBitCount == stems.count { return bits }
            }
        }
        return bits
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Folded, signs of Russian typography as spaces: in place, byte by byte, since a search reads every title of the department.
    /// Each letter keeps its length in UTF-8.
    private static func folded(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        for place in bytes.indices {
            let next = place + 1 < bytes.count ? bytes[place + 1] : 0
            switch (bytes[place], next) {
            case (0x41...0x5A, _): bytes[place] += 0x20
            case (0xD0, _), (0xD1, _):
                if let letter = CaseFolding.folded(bytes[place], next) { (bytes[place], bytes[place + 1]) = letter }
            case (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xBB): (bytes[place], bytes[place + 1]) = (0x20, 0x20)
            case (0xE2, 0x80) where place + 2 < bytes.count && (0x90...0x9F).contains(bytes[place + 2]):
                (bytes[place], bytes[place + 1], bytes[place + 2]) = (0x20, 0x20, 0x20)
            default: break
            }
        }
        return bytes
    }
}
