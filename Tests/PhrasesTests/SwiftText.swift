/// The string literals and the words of a Swift source, as far as a search for phrase keys needs them.
struct SwiftText {
    /// The pieces of each literal of one line; nil stands for an interpolation. `"report.\(name).title"` → `["report.", nil, ".title"]`.
    private(set) var literals: [[String?]] = []
    /// Identifiers, and the parts of literals between dots.
    private(set) var words: Set<Substring> = []

    private var rest: Substring

    init(_ source: String) {
        rest = source[...]
        while let character = rest.first {
            if rest.hasPrefix("//") {
                rest = rest.drop { $0 != "\n" }
            } else if character == "\"" {
                readLiteral()
            } else if character.isWordPart {
                words.insert(rest.prefix(while: \.isWordPart))
                rest = rest.drop(while: \.isWordPart)
            } else {
                rest.removeFirst()
            }
        }
    }

    /// Reads from the opening quotation mark past the closing one. A literal of several lines is skipped.
    private mutating func readLiteral() {
        if rest.hasPrefix("\"\"\"") {
            rest = rest.dropFirst(3)
            while !rest.isEmpty, !rest.hasPrefix("\"\"\"") { rest.removeFirst() }
            rest = rest.dropFirst(3)
            return
        }
        rest.removeFirst()
        var pieces: [String?] = [""]
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", rest.first == "(" {
                readInterpolation()
                pieces += [nil, ""]
            } else {
                pieces[pieces.count - 1]?.append(character)
                if character == "\\", let escaped = rest.popFirst() { pieces[pieces.count - 1]?.append(escaped) }
            }
        }
        pieces.removeAll { $0 == "" }
        literals.append(pieces)
        for piece in pieces { words.formUnion(piece.map { $0.split(separator: ".") } ?? []) }
    }

    /// Reads from the opening parenthesis past the closing one; literals inside count as well.
    private mutating func readInterpolation() {
        var depth = 0
        repeat {
            switch rest.first {
            case "\"":
                readLiteral()
                continue
            case "(": depth += 1
            case ")": depth -= 1
            default: break
            }
            rest = rest.dropFirst()
        } while depth > 0 && !rest.isEmpty
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
