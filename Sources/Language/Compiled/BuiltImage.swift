/// Everything in `Intents/` that a line is read with, compiled.
package struct BuiltImage: Sendable {
    package let book: RuleBook
    private let index: CandidateIndex
    package let grammar: EntityGrammar
    package let names: NameGrammar
    private let layout: KeyboardLayout
    private let questions: QuestionBook
    private var wordings = Deferred<Wording>()

    /// Grows with every change of the image's layout.
    private static let version = 12

    package init(folder: SourceFolder, findings: inout [Finding]) {
        book = RuleBook(folder: folder, findings: &findings)
        index = CandidateIndex(book)
        grammar = EntityGrammar(source: folder, findings: &findings)
        names = NameGrammar(folder: folder, findings: &findings)
        layout = KeyboardLayout(folder: folder, findings: &findings)
        let loader = QuestionLoader(folder: folder, intents: book.intents)
        questions = loader.book
        findings += loader.findings
    }

    /// The image of these rules, and what is wrong with them; a bad file never disables the others.
    package static func compiled(from folder: SourceFolder) throws(BadImage) -> (image: [UInt8], findings: [Finding]) {
        var findings = folder.findings
        var built = BuiltImage(folder: folder, findings: &findings)
        built.readExamples(of: folder)
        var writer = ImageWriter()
        try writer.write(built)
        return (writer.bytes, findings)
    }

    package var reader: LineReader {
        LineReader(book: book, index: index, grammar: grammar, names: names, layout: layout, questions: questions, wordings: wordings)
    }

    /// Reads the examples, so that suggestions can be worded as they are. That takes longer than all the rest, so it is done only where
    /// the image is kept.
    mutating func readExamples(of folder: SourceFolder) {
        var findings: [Finding] = []
        let world = ExampleWorld(folder: folder, names: names, findings: &findings)
        wordings.values = WordingMaker(reader: reader, world: world).wordings()
    }
}

extension BuiltImage: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        try coder.code(version: BuiltImage.version)
        book = try coder.code(value?.book)
        index = try coder.code(value?.index)
        grammar = try coder.code(value?.grammar)
        names = try coder.code(value?.names)
        layout = try coder.code(value?.layout)
        questions = try coder.code(value?.questions)
        wordings = try coder.code(value?.wordings)
    }
}
