import Testing

@testable import Language

@Suite("The image of the rules") struct ImageTests {
    private static let image: [UInt8] = BuiltImage.compiled(from: BuiltInRules.folder).image

    @Test("numbers, texts, flags and lists come back")
    func values() throws {
        let numbers = [0, 1, -1, 15, 16, -16, 31, 32, 1_000_000, -1_000_000, .max, .min]
        let texts = ["", "задача", "a\nb\u{0}c", "👩‍👩‍👧", "0o_"]
        var writer = ImageWriter()
        writer.write(numbers)
        writer.write(texts)
        writer.write(true)
        writer.write(false)
        writer.write(-7)
        var reader = ImageReader(writer.bytes)
        #expect(try reader.ints() == numbers)
        #expect(try reader.strings() == texts)
        #expect(try reader.bool())
        #expect(try !reader.bool())
        #expect(try reader.int() == -7)
        #expect(reader.isAtEnd)
        #expect(String(validating: writer.bytes, as: UTF8.self) != nil)
    }

    @Test("all rules come back as they were, and read alike")
    func roundTrip() throws {
        var reader = ImageReader(Self.image)
        let back = try BuiltImage(from: &reader)
        #expect(reader.isAtEnd)
        var writer = ImageWriter()
        writer.write(back)
        #expect(writer.bytes == Self.image)
        for text in ["завтра в 10 звонок Ромашке", "готово 2: да", "pflfxb yf pfdnhf", "asdf"] {
            #expect(back.reader.read(text, in: BuiltInRules.context).shown == BuiltInRules.read(text).shown)
        }
    }

    @Test("the texts come back")
    func sources() throws {
        var writer = ImageWriter()
        writer.write(RuleSources(texts: BuiltInRules.texts))
        var reader = ImageReader(writer.bytes)
        #expect(try RuleSources(from: &reader).texts == BuiltInRules.texts)
    }

    @Test("an image that was cut short is bad, wherever", arguments: [0, 1, 2, 3, 10, 100, 1_000, 10_000, 50_000, 100_000, 200_000])
    func cut(length: Int) {
        for length in [length, Self.image.count - 1 - length] where (0..<Self.image.count).contains(length) {
            var reader = ImageReader(Array(Self.image.prefix(length)))
            #expect(throws: BadImage.self) { try BuiltImage(from: &reader) }
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
        #expect(throws: BadImage.self) { try BuiltImage(from: &reader) }
    }

    @Test("one with bytes changed is read or is bad, and never crashes")
    func broken() {
        var dice = Dice(seed: 7)
        for _ in 0..<20 {
            var bytes = Self.image
            for _ in 0..<3 { bytes[dice.roll(bytes.count)] = UInt8(truncatingIfNeeded: dice.roll(256)) }
            var reader = ImageReader(bytes)
            _ = try? BuiltImage(from: &reader)
        }
    }
}
