import Yams

/// The two keyboard layouts: converts a line typed in the wrong one.
///
/// «pflfxb yf ctujlyz» → «задачи на сегодня», «ьн ефылы» → "my tasks". The whole line is converted before tokenizing,
/// because б ю ж э х ъ ё are on punctuation keys.
struct KeyboardLayout: Sendable {
    private var toRussian: [Unicode.Scalar: Unicode.Scalar] = [:]
    private var toEnglish: [Unicode.Scalar: Unicode.Scalar] = [:]
    private var fromLookalike: [Unicode.Scalar: Unicode.Scalar] = [:]
    private var en = ""
    private var ru = ""
    private var latin = ""
    private var cyrillic = ""
    private var confused = ""
    private(set) var vowels = ""
    /// By letter: those that lie beside it or sound like it.
    private var near: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]

    init(folder: SourceFolder, findings: inout [Finding]) {
        guard let file = folder.file("words/keyboard.yaml") else { return }
        var reading = YamlReading(file)
        let rows = file.root["layout"].map { reading.languages($0, "layout", needsBoth: true) } ?? [:]
        (en, ru) = (rows[.en] ?? "", rows[.ru] ?? "")
        (latin, cyrillic) = (file.root["lookalikes"]?["latin"]?.string ?? "", file.root["lookalikes"]?["cyrillic"]?.string ?? "")
        let alike = ["confused", "vowels"].map { key in
            file.root[key].map { reading.languages($0, key, needsBoth: true) }.map { ($0[.ru] ?? "") + ($0[.en] ?? "") } ?? ""
        }
        (confused, vowels) = (alike[0], alike[1])
        if en.unicodeScalars.count != ru.unicodeScalars.count { reading.complain(file.root, "both layouts want as many keys") }
        findings += reading.findings
        index()
    }

    /// The line in the other layout; nil if it has letters of both alphabets or of neither.
    func turned(_ text: String) -> String? {
        let letters = text.unicodeScalars.filter { Scalars.kind(of: $0) == .letter }
        guard let first = letters.first, letters.allSatisfy({ $0.isASCII == first.isASCII }) else { return nil }
        let map = first.isASCII ? toRussian : toEnglish
        var turned = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { turned.append(map[scalar] ?? scalar) }
        return String(turned)
    }

    /// A word that mixes alphabets, with its Latin look-alikes replaced by Cyrillic letters («Рoмaшке» with Latin o and a); nil for any
    /// other word.
    func unmixed(_ word: String) -> String? {
        guard word.unicodeScalars.contains(where: { !$0.isASCII }), word.unicodeScalars.contains(where: { fromLookalike[$0] != nil }) else {
            return nil
        }
        var plain = String.UnicodeScalarView()
        for scalar in word.unicodeScalars { plain.append(fromLookalike[scalar] ?? scalar) }
        return plain.contains { $0.isASCII && Scalars.kind(of: $0) == .letter } ? nil : String(plain)
    }

    /// The word in Cyrillic letters if it mixes alphabets or has nothing but look-alikes: "Bepa" → «Вера».
    func looked(_ word: String) -> String {
        if let plain = unmixed(word) { return plain }
        guard word.unicodeScalars.allSatisfy({ fromLookalike[$0] != nil }) else { return word }
        var plain = String.UnicodeScalarView()
        for scalar in word.unicodeScalars { plain.append(fromLookalike[scalar] ?? scalar) }
        return String(plain)
    }

    /// Whether a finger or an ear takes one letter for the other: «ш» and «щ», "i" and "o".
    func areNear(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool { near[left]?.contains(right) ?? false }
    func near(to letter: Unicode.Scalar) -> Set<Unicode.Scalar> { near[letter] ?? [] }

    /// The lengths of the three rows of letters, from the first letter on.
    private static let rows = [12, 11, 9]

    private mutating func indexNear() {
        for layout in [en, ru] {
            let keys = Array(layout.unicodeScalars.dropFirst())
            var start = 0, above: ArraySlice<Unicode.Scalar> = []
            for length in KeyboardLayout.rows where start + length <= keys.count {
                let row = keys[start..<start + length]
                for (left, right) in zip(row, row.dropFirst()) { join(left, right) }
                // A key lies below the gap between two keys.
                for (key, upper) in zip(row, above) { join(key, upper) }
                for (key, upper) in zip(row, above.dropFirst()) { join(key, upper) }
                (start, above) = (start + length, row)
            }
        }
        let letters = Array(confused.unicodeScalars)
        for place in stride(from: 0, to: letters.count - 1, by: 2) { join(letters[place], letters[place + 1]) }
    }

    private mutating func join(_ left: Unicode.Scalar, _ right: Unicode.Scalar) {
        near[left, default: []].insert(right)
        near[right, default: []].insert(left)
    }

    private mutating func index() {
        indexNear()
        for (latin, cyrillic) in zip(latin.unicodeScalars, cyrillic.unicodeScalars) { fromLookalike[latin] = cyrillic }
        for (latin, cyrillic) in zip(en.unicodeScalars, ru.unicodeScalars) {
            toRussian[latin] = cyrillic
            toEnglish[cyrillic] = toEnglish[cyrillic] ?? latin
        }
    }
}

extension KeyboardLayout: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        en = try coder.code(value?.en)
        ru = try coder.code(value?.ru)
        latin = try coder.code(value?.latin)
        cyrillic = try coder.code(value?.cyrillic)
        confused = try coder.code(value?.confused)
        vowels = try coder.code(value?.vowels)
        index()
    }
}
