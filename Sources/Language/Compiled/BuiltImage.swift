/// Everything that `Intents/` holds, compiled: what a line is read with and what is said in return.
package struct BuiltImage: Sendable, ImageCodable {
    package let book: RuleBook
    private let index: CandidateIndex
    package let grammar: EntityGrammar
    package let names: NameGrammar
    package let phrases: Phrasebook
    private let layout: KeyboardLayout

    /// Grows with every change of the image's layout.
    private static let version = 6

    package init(folder: SourceFolder, findings: inout [Finding]) {
        book = RuleBook(folder: folder, findings: &findings)
        index = CandidateIndex(book)
        grammar = EntityGrammar(source: folder, findings: &findings)
        names = NameGrammar(folder: folder, findings: &findings)
        phrases = Phrasebook(folder, findings: &findings)
        layout = KeyboardLayout(folder: folder, findings: &findings)
    }

    /// The image of these rules, and what is wrong with them; one bad file never disables the rest.
    package static func compiled(from folder: SourceFolder) -> (image: [UInt8], findings: [Finding]) {
        var findings = folder.findings
        let built = BuiltImage(folder: folder, findings: &findings)
        var writer = ImageWriter()
        writer.write(built)
        return (writer.bytes, findings)
    }

    package func write(to writer: inout ImageWriter) {
        writer.write(BuiltImage.version)
        writer.write(book)
        writer.write(index)
        writer.write(grammar)
        writer.write(names)
        writer.write(phrases)
        writer.write(layout)
    }

    package init(from reader: inout ImageReader) throws {
        guard try reader.int() == BuiltImage.version else { throw BadImage(offset: 0) }
        book = try reader.value()
        index = try reader.value()
        grammar = try reader.value()
        names = try reader.value()
        phrases = try reader.value()
        layout = try reader.value()
    }

    package var reader: LineReader { LineReader(book: book, index: index, grammar: grammar, names: names, layout: layout) }
}
