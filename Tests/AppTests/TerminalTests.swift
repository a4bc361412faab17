import Department
import Testing

@testable import App

@Suite("History") struct HistoryTests {
    @Test("the last of equal lines stays, the newest many of them") func last() {
        #expect(History.last(of: ["a", "b", "a", "", " secret", "c"]) == ["b", "a", "c"])
        #expect(History.last(of: ["a", "b", "c"], longest: 2) == ["b", "c"])
        #expect(History.last(of: []) == [])
    }

    @Test("a line with a space before it isn't kept", arguments: [(" пароль", false), ("", false), ("задачи", true)])
    func kept(line: String, isKept: Bool) { #expect(History.isKept(line) == isKept) }
}

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

@Suite("The talk") struct TalkTests {
    @Test(
        "as the directory has names",
        arguments: [
            ("Орлова Марина", "Марина", "Орлова Марина"), ("марина орлова", "Марина", "Орлова Марина"), ("Марина", "Марина", "Марина"),
            ("Anna Taylor", "Anna", "Taylor Anna"),
        ])
    func surnameFirst(said: String, given: String, entered: String) { #expect(FirstMinute.surnameFirst(said, given: given) == entered) }

    @Test(
        "names", arguments: [("Петрова-Водкина Анна", true), ("O'Neil Kim", true), ("12", false), ("задачи на 5", false), ("...", false)])
    func names(text: String, isName: Bool) { #expect(FirstMinute.isName(text) == isName) }
}

@Suite("Who speaks") struct SpeakerTests {
    @Test("named, else the last one here, else the only head") func order() throws {
        let conversation = FakeAssistantService()
        let ivan = Person(id: 2, name: "Иванов Сергей", role: .manager, entered: FakeAssistantService.olga.entered)
        try conversation.memory.add([ivan])
        let speaker = Speaker(conversation: conversation)
        #expect(try speaker.find(named: nil).id == 1)
        #expect(try speaker.find(named: "Иванов").id == 2)
        #expect(try speaker.find(named: nil).id == 2)
        #expect(throws: Failure.unknownSpeaker("Никто", among: try conversation.memory.people())) { try speaker.find(named: "Никто") }
        #expect(throws: Failure.self) { try speaker.find(named: "ов") }
    }

    @Test("an empty department says what to do") func empty() {
        #expect(throws: Failure.emptyStore) { try Speaker(conversation: FakeAssistantService(people: [])).find(named: nil) }
        #expect(throws: Failure.emptyStore) { try Speaker(conversation: FakeAssistantService(people: [])).find(named: "Ольга") }
    }
}

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
