import Testing

@testable import Language

@Suite("The image of the rules") struct ImageTests {
    private static let image = Result { try BuiltImage.compiled(from: BuiltInRules.folder).image }

    @Test("numbers, texts, flags and lists come back")
    func values() throws {
        let numbers = [0, 1, -1, 15, 16, -16, 31, 32, 1_000_000, -1_000_000, .max, .min]
        let texts = ["", "задача", "a\nb\u{0}c", "👩‍👩‍👧", "0o_"]
        var writer = ImageWriter()
        try writer.write(numbers)
        try writer.write(texts)
        try writer.write(true)
        try writer.write(false)
        try writer.write(-7)
        try writer.write(["b": [1], "a": []])
        try writer.write(3..<5)
        var reader = ImageReader(writer.bytes)
        #expect(try reader.value() == numbers)
        #expect(try reader.value() == texts)
        #expect(try reader.value() as Bool)
        #expect(try !(reader.value() as Bool))
        #expect(try reader.value() == -7)
        #expect(try reader.value() == ["a": [], "b": [1]])
        #expect(try reader.value() == 3..<5)
        #expect(reader.isAtEnd)
        #expect(String(validating: writer.bytes, as: UTF8.self) != nil)
    }

    @Test("a value that may be missing comes back, or comes back missing")
    func optionals() throws {
        var writer = ImageCoder()
        #expect(try writer.code(optional: nil as String?) == nil)
        #expect(try writer.code(optional: "") == "")
        var reader = ImageCoder(reading: writer.bytes)
        #expect(try reader.code(optional: nil as String?) == nil)
        #expect(try reader.code(optional: nil as String?) == "")
    }

    @Test("all rules come back as they were, and read alike")
    func roundTrip() throws {
        let image = try Self.image.get()
        var reader = ImageReader(image), writer = ImageWriter()
        let back = try reader.value(BuiltImage.self)
        #expect(reader.isAtEnd)
        try writer.write(back)
        #expect(writer.bytes == image)
        for text in ["завтра в 10 звонок Ромашке", "готово 2: да", "pflfxb yf pfdnhf", "asdf"] {
            #expect(back.reader.read(text, in: BuiltInRules.context).shown == BuiltInRules.read(text).shown)
        }
    }

    @Test("the texts come back")
    func sources() throws {
        var writer = ImageWriter()
        try writer.write(RuleSources(texts: BuiltInRules.texts))
        var reader = ImageReader(writer.bytes)
        #expect(try reader.value(RuleSources.self).texts == BuiltInRules.texts)
    }

    @Test("an image that was cut short is bad, wherever", arguments: [0, 1, 2, 3, 10, 100, 1_000, 10_000, 50_000, 100_000, 200_000])
    func cut(length: Int) throws {
        let image = try Self.image.get()
        for length in [length, image.count - 1 - length] where image.indices.contains(length) {
            var reader = ImageReader(Array(image.prefix(length)))
            #expect(throws: BadImage.self) { try reader.value(BuiltImage.self) }
        }
    }

    @Test(
        "a foreign one is bad",
        arguments: [
            "", "1", "SQLite format 3", "{\"version\": 1}", "oooooooooooooooooooooooooooo", String(repeating: "0", count: 100),
            "задачи на завтра",
        ])
    func foreign(text: String) {
        var reader = ImageReader(Array(text.utf8))
        #expect(throws: BadImage.self) { try reader.value(BuiltImage.self) }
    }

    @Test("a description that gives no value can't be written")
    func missing() {
        var writer = ImageCoder()
        #expect(throws: BadImage.self) { try writer.code(nil as Int?) }
        #expect(throws: BadImage.self) { try writer.code(nil as String?) as String }
        #expect(writer.bytes.isEmpty)
    }

    @Test("one with bytes changed is read or is bad, and never crashes")
    func broken() throws {
        let image = try Self.image.get()
        var dice = Dice(seed: 7)
        for _ in 0..<20 {
            var bytes = image
            for _ in 0..<3 { bytes[dice.roll(bytes.count)] = UInt8(truncatingIfNeeded: dice.roll(256)) }
            var reader = ImageReader(bytes)
            _ = try? reader.value(BuiltImage.self)
        }
    }
}
