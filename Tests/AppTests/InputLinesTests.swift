import Testing

@testable import App

@Suite("Lines of bytes") struct LineReaderTests {
    /// The lines of a text that comes in pieces of some size.
    private func lines(_ text: String, pieces: Int, limit: Int = 10) throws -> [String] {
        var rest = Array(text.utf8)[...]
        var reader = InputLines(limit: limit) {
            defer { rest = rest.dropFirst(pieces) }
            return Array(rest.prefix(pieces))
        }
        var found: [String] = []
        while let line = try reader.next() {
            switch line {
            case .bytes(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
            case .tooLong(let start): found.append("long " + String(decoding: start, as: UTF8.self))
            }
        }
        return found
    }

    @Test(
        "whatever the pieces are",
        arguments: [
            ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\na\n", ["", "", "a"]), ("a\r\nb\r\n", ["a", "b"]),
            ("a\rb\n", ["a\rb"]), ("0123456789\nx\n", ["0123456789", "x"]), ("0123456789\r\nx", ["0123456789", "x"]),
            ("0123456789a\nx\n", ["long 0123456789", "x"]), ("0123456789abcdefghijklmnop", ["long 0123456789"]), ("я\u{0}ж\n", ["я\u{0}ж"]),
        ])
    func lines(text: String, expected: [String]) throws {
        for pieces in [1, 2, 3, 7, 1000] { #expect(try lines(text, pieces: pieces) == expected) }
    }

    @Test("a line without an end is not kept") func endless() throws {
        var pieces = 1_000
        var reader = InputLines {
            pieces -= 1
            return pieces < 0 ? [] : [UInt8](repeating: 0x61, count: 65_536)
        }
        guard case .tooLong(let start) = try reader.next() else {
            Issue.record("not too long")
            return
        }
        #expect(start.count == InputLines.limit)
        #expect(try reader.next() == nil)
    }
}

@Suite("The text of a line") struct LineTextTests {
    @Test(
        "made safe",
        arguments: [
            ("задачи на завтра", "задачи на завтра"),
            ("a\tb\rc\u{2028}d\u{85}e\u{A0}f", "a b c d e f"),
            ("a\u{0}b\u{7}c\u{7F}d", "abcd"),
            ("\u{FEFF}зада\u{200B}чи\u{AD}", "задачи"),
            ("\u{1B}[2Jпривет\u{1B}[31;1m!", "привет!"),
            ("\u{1B}]52;c;aGk=\u{7}ok\u{1B}]8;;http://x\u{1B}\\link", "oklink"),
            ("\u{202E}abc\u{2066}", "abc"),
            ("и\u{306}е\u{308}", "йё"),
            ("👩‍👩‍👧 и 🇷🇺", "👩‍👩‍👧 и 🇷🇺"),
            ("«Ромашка» — №5", "«Ромашка» — №5"),
            ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "a\u{300}\u{301}\u{302}\u{303}"),
        ])
    func clean(text: String, expected: String) {
        let cleaned = LineText.clean(Array(text.utf8))
        #expect(cleaned == expected)
        #expect(cleaned.unicodeScalars.count <= expected.unicodeScalars.count)
    }

    @Test("broken bytes are shown as such") func broken() {
        #expect(LineText.clean([0xD0, 0x97, 0xFF, 0x21]) == "З\u{FFFD}!")
        #expect(LineText.clean([0xD0]) == "\u{FFFD}")
    }
}

@Suite("What leaves the process") struct ShownTests {
    @Test("no controls, nothing invisible") func text() {
        #expect(TerminalText.text("a\u{1B}[31mb\rc\u{7}\td\n") == "abc\td\n")
        #expect(TerminalText.text("«Ро\u{202E}машка»\u{200F}") == "«Ромашка»")
        #expect(TerminalText.text("\u{1B}[1;31mкрасный\u{1B}[0m \u{1B}[2J", keepsColor: true) == "\u{1B}[1;31mкрасный\u{1B}[0m ")
    }

    @Test(
        "a reply of the pipe has no empty line but its last", arguments: [("a\n\n\nb\n", "a\nb\n\n"), ("", "\n"), ("a\n \nb", "a\nb\n\n")])
    func block(text: String, expected: String) { #expect(TerminalText.block(text) == expected) }
}
