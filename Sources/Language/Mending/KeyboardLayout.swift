import Yams

/// One keyboard in two layouts: what a line typed in the wrong one was meant to be.
///
/// «pflfxb yf ctujlyz» → «задачи на сегодня», «ьн ефылы» → "my tasks". The whole line is turned before it is cut into
/// tokens, since б ю ж э х ъ ё lie on keys of punctuation.
struct KeyboardLayout: Sendable, ImageCodable {
    private var toRussian: [Unicode.Scalar: Unicode.Scalar] = [:]
    private var toEnglish: [Unicode.Scalar: Unicode.Scalar] = [:]
    private var en = ""
    private var ru = ""

    init(folder: SourceFolder, findings: inout [Finding]) {
        guard let file = folder.file("words/keyboard.yaml") else { return }
        var reading = YamlReading(file)
        let rows = reading.tongues(file.root, "keyboard", needsBoth: true)
        (en, ru) = (rows[.en] ?? "", rows[.ru] ?? "")
        if en.unicodeScalars.count != ru.unicodeScalars.count { reading.complain(file.root, "both layouts want as many keys") }
        findings += reading.findings
        index()
    }

    /// The line in the other layout; nil where it holds letters of both alphabets, or none.
    func turned(_ text: String) -> String? {
        let letters = text.unicodeScalars.filter { Scalars.kind(of: $0) == .letter }
        guard let first = letters.first, letters.allSatisfy({ $0.isASCII == first.isASCII }) else { return nil }
        let map = first.isASCII ? toRussian : toEnglish
        var turned = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { turned.append(map[scalar] ?? scalar) }
        return String(turned)
    }

    private mutating func index() {
        for (latin, cyrillic) in zip(en.unicodeScalars, ru.unicodeScalars) {
            toRussian[latin] = cyrillic
            toEnglish[cyrillic] = toEnglish[cyrillic] ?? latin
        }
    }

    func write(to writer: inout ImageWriter) {
        writer.write(en)
        writer.write(ru)
    }

    init(from reader: inout ImageReader) throws {
        en = try reader.string()
        ru = try reader.string()
        index()
    }
}
