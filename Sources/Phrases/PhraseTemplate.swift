import Language

/// A phrase with places for values, parsed: the template language of `Intents/replies`.
///
///     {name}                      the value
///     {count|задача|задачи|задач} the word form for a number: for 1, 2–4, 5 and more; English has two forms
///     {person:дат}                a name in a case: им род дат вин тв пр; «имя» is the first name; «с» adds the preposition:
///                                 «с Вегой», «со Стройинвестом»
///     {speaker?перенёс|перенесла} the form for the gender of a name
///     [ … {reason}]               omitted if a place in it has no value
struct PhraseTemplate {
    enum Piece: Equatable, Sendable {
        case text(String)
        case place(String)
        case plural(String, [String])
        case name(String, NameStyle)
        case gender(String, [String])
        case optional([Piece])
    }

    /// An error in a template; `at` is its offset in Unicode scalars.
    struct Fault: Error, Equatable {
        let at: Int
        let what: String
    }

    let pieces: [Piece]

    /// Parses a template. `style` finds the name style for a word such as «дат». Throws the first fault.
    init(_ text: String, _ language: LanguageCode, style: @escaping (String) -> NameStyle?) throws(Fault) {
        var parser = TemplateParser(characters: Array(text.unicodeScalars), language: language, style: style)
        pieces = try parser.pieces(nested: false)
    }
}

private struct TemplateParser {
    let characters: [Unicode.Scalar]
    let language: LanguageCode
    let style: (String) -> NameStyle?
    var at = 0

    mutating func pieces(nested: Bool) throws(PhraseTemplate.Fault) -> [PhraseTemplate.Piece] {
        var pieces: [PhraseTemplate.Piece] = [], text = String.UnicodeScalarView()
        let start = at
        func close() {
            if !text.isEmpty { pieces.append(.text(String(text))) }
            text = String.UnicodeScalarView()
        }
        while at < characters.count {
            let character = characters[at]
            at += 1
            switch character {
            case "{":
                close()
                pieces.append(try place())
            case "[" where !nested:
                close()
                pieces.append(.optional(try self.pieces(nested: true)))
            case "]" where nested:
                close()
                return pieces
            case "}", "[", "]": throw fault(at - 1, "a \(character) without its pair")
            default: text.append(character)
            }
        }
        guard !nested else { throw fault(start - 1, "a [ without its pair") }
        close()
        return pieces
    }

    /// Parses a place; the opening brace is already read.
    private mutating func place() throws(PhraseTemplate.Fault) -> PhraseTemplate.Piece {
        let start = at
        guard let end = characters[at...].firstIndex(of: "}") else { throw fault(start - 1, "a { without its pair") }
        at = end + 1
        let inside = text(start..<end)
        let name = String(inside.prefix { $0.isLetter || $0.isNumber })
        let rest = inside.dropFirst(name.count)
        guard !name.isEmpty else { throw fault(start, "a place without a name") }
        let forms = rest.dropFirst().split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        switch rest.first {
        case nil: return .place(name)
        case "|":
            let wanted = language == .ru ? 3 : 2
            guard forms.count == wanted else { throw fault(start, "\(forms.count) forms for a number; \(language.rawValue) has \(wanted)") }
            return .plural(name, forms)
        case "?":
            guard forms.count == 2 else { throw fault(start, "\(forms.count) forms for a gender; there are 2") }
            return .gender(name, forms)
        case ":":
            guard forms.count == 1, let style = style(forms[0]) else { throw fault(start, "no such form of a name: \(rest.dropFirst())") }
            return .name(name, style)
        default: throw fault(start, "after the name of a place stand |, ? or : and nothing else")
        }
    }

    private func text(_ range: Range<Int>) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: characters[range])
        return String(scalars)
    }

    private func fault(_ at: Int, _ what: String) -> PhraseTemplate.Fault { PhraseTemplate.Fault(at: at, what: what) }
}
