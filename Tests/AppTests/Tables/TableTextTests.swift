import Testing

@testable import App

@Suite("Files of tables") struct TableTextTests {
    @Test("UTF-8, with a mark or without, and Windows-1251") func read() throws {
        #expect(try TableText(Array("\u{FEFF}имя".utf8), path: "x").text == "имя")
        let old = try TableText([0xC8, 0xE2, 0xE0, 0xED, 0xB8, 0x2C, 0xB9], path: "x")
        #expect(old.text == "Иванё,№" && old.wasWindows1251)
    }

    @Test(
        "UTF-16, and what is no text", arguments: [[0xFF, 0xFE, 0x18, 0x04], [0xFE, 0xFF, 0x04, 0x18], [0x80, 0x81, 0x9F, 0xFE, 0x90]])
    func refused(bytes: [UInt8]) {
        let failure = #expect(throws: Failure.self) { try TableText(bytes, path: "x") }
        #expect(failure?.status == .badData)
    }
}
