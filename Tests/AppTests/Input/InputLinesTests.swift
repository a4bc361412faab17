import Testing

@testable import App

@Suite("Lines of bytes") struct InputLinesTests {
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
