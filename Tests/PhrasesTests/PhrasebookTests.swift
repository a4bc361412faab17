import Language
import Testing

@testable import Phrases

extension Phrasebook {
    /// The book of one file, with what is wrong in it.
    static func read(_ yaml: String) -> (book: Phrasebook, findings: [String]) {
        let folder = SourceFolder(texts: ["replies/test.yaml": yaml])
        var findings = folder.findings
        let book = Phrasebook(folder, findings: &findings)
        return (book, findings.map(\.description))
    }
}

@Suite("The phrasebook") struct PhrasebookTests {
    @Test("nested keys are joined by dots, a list of texts becomes lines") func nested() {
        let (book, findings) = Phrasebook.read("a:\n  b: {ru: \"раз\", en: \"one\"}\n  c:\n    ru: [\"два\", \"три\"]\n    en: [\"two\"]\n")
        #expect(findings == [] && book.keys == ["a.b", "a.c"])
        #expect(book.template("a.b", .ru) == "раз" && book.template("a.c", .ru) == "два\nтри" && book.template("a.c", .en) == "two")
        #expect(book.template("a", .ru) == nil && book.template("a.d", .en) == nil)
    }

    @Test(
        "a faulty phrase is a finding, and the others stay",
        arguments: [
            ("bad: {ru: \"раз\"}", "1:6: bad has no en"), ("bad: {ru: \"{count|a|b}\", en: \"x\"}", "2 forms for a number; ru has 3"),
            ("bad: {ru: \"раз\", en: \"{name\"}", "a { without its pair"), ("bad: {ru: \"раз\", en: \"[x\"}", "a [ without its pair"),
            ("bad: {ru: \"{name:abl}\", en: \"x\"}", "no such form of a name: abl"),
            ("bad: {ru: \"раз\", en: \"one\", de: \"eins\"}", "bad has ru and en; de is neither"),
            ("bad: раз", "bad must hold keys with ru and en"),
            ("bad: {ru: \"{speaker?а}\", en: \"x\"}", "1 forms for a gender; there are 2"),
            ("bad: {ru: \"раз}\", en: \"x\"}", "a } without its pair"),
        ])
    func faults(yaml: String, finding: String) {
        let (book, findings) = Phrasebook.read(yaml + "\ngood: {ru: \"да\", en: \"yes\"}\n")
        #expect(findings.count == 1 && findings[0].hasPrefix("replies/test.yaml:") && findings[0].contains(finding), "\(findings)")
        #expect(book.template("good", .en) == "yes")
    }
}

@Suite("The image of the phrasebook") struct PhrasebookImageTests {
    private static let book = Phrasebook([("a.b", "раз", "one"), ("a", "", "nothing"), ("z", "два\nтри", "two {count}")])

    private static let image: [UInt8] = {
        var writer = ImageWriter()
        return (try? writer.write(book)).map { writer.bytes } ?? []
    }()

    private static func read(_ bytes: [UInt8]) throws -> (book: Phrasebook, isWhole: Bool) {
        var reader = ImageReader(bytes)
        return (try reader.value(), reader.isAtEnd)
    }

    @Test("all phrases come back") func roundTrip() throws {
        let (read, isWhole) = try Self.read(Self.image)
        #expect(isWhole && read.keys == ["a", "a.b", "z"])
        for key in read.keys {
            for language in LanguageCode.allCases { #expect(read.template(key, language) == Self.book.template(key, language)) }
        }
    }

    @Test("an image that is cut short is bad", arguments: 0..<image.count)
    func cut(length: Int) { #expect(throws: BadImage.self) { try Self.read(Array(Self.image.prefix(length))) } }

    @Test("another file is bad", arguments: ["", "1", "SQLite format 3", "{\"version\": 1}", String(repeating: "0", count: 100)])
    func foreign(text: String) { #expect(throws: BadImage.self) { try Self.read(Array(text.utf8)) } }

    @Test("a changed byte makes an image bad or changes what is said, and never crashes", arguments: 0..<image.count)
    func broken(place: Int) {
        for byte: UInt8 in [0, 0x30, 0x31, 0x4F, 0x6F, 0xFF] {
            var bytes = Self.image
            bytes[place] = byte
            guard let book = try? Self.read(bytes).book else { continue }
            for key in book.keys { _ = book.template(key, .ru) }
        }
    }
}
