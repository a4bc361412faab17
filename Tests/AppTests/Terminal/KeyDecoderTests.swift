import Testing

@testable import App

@Suite("Keys") struct KeyDecoderTests {
    /// What is typed, by pieces of bytes.
    private func typed(_ bytes: [UInt8], pieces: Int) -> String {
        var decoder = KeyDecoder()
        var text = String.UnicodeScalarView()
        var rest = bytes[...]
        while !rest.isEmpty {
            decoder.take(Array(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
            while let scalar = decoder.next() { text.append(scalar) }
        }
        return String(text)
    }

    @Test(
        "whatever the pieces are",
        arguments: [
            ("звонок\n", "звонок\n"), ("\u{1B}[A", "\u{1B}[A"), ("👩‍👧", "👩‍👧"),
            ("\u{1B}[200~раз\r\nдва\rтри\u{7}\t\u{1B}[31m\u{1B}[201~!\r", "раз\nдва\nтри [31m!\r"),
            ("\u{1B}[201~", "\u{1B}[201~"),
        ])
    func typed(text: String, expected: String) {
        for pieces in [1, 2, 3, 100] { #expect(typed(Array(text.utf8), pieces: pieces) == expected) }
    }

    @Test("a broken byte is one sign, and the rest is kept") func broken() {
        #expect(typed([0xFF, 0x61, 0xD0, 0x62], pieces: 1) == "\u{FFFD}a\u{FFFD}b")
        #expect(typed([0xD0], pieces: 1) == "")
    }
}
