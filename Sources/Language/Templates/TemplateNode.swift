/// A sentence template as it was written: the tree of its words, choices and slots.
///
/// `~(перенести|отложить) [на] ({when}|{shift})`, `(move|reschedule) [to] {when}`.
indirect enum TemplateNode: Equatable, Sendable {
    /// A word, or a fixed phrase joined by `_`: `потому_что`.
    case word(String)
    /// Any listed form of a word: `~перенести`.
    case forms(of: String)
    case sequence([TemplateNode])
    case choice([TemplateNode])
    case optional(TemplateNode)
    /// `{slot}` or `{slot:qualifier,qualifier}`.
    case slot(String, qualifiers: [String])
    /// `<name>`: a shared rule.
    case rule(String)
    /// `{*}`: words that nothing else covers may stand anywhere.
    case rest
}

/// What is wrong in a template, and where: columns from 1.
struct TemplateError: Error, Equatable {
    let column: Int
    let what: String
}

/// Reads a sentence template into its tree.
struct TemplateParser {
    private let characters: [Character]
    private var place = 0

    private init(_ text: String) { characters = Array(text) }

    static func parse(_ text: String) throws(TemplateError) -> TemplateNode {
        var parser = TemplateParser(text)
        let node = try parser.sequence(until: [])
        guard parser.place == parser.characters.count else { throw parser.error("unexpected “\(parser.characters[parser.place])”") }
        return node
    }

    private func error(_ what: String) -> TemplateError { TemplateError(column: place + 1, what: what) }

    private mutating func sequence(until ends: Set<Character>) throws(TemplateError) -> TemplateNode {
        var nodes: [TemplateNode] = []
        while place < characters.count, !ends.contains(characters[place]) {
            let character = characters[place]
            if character == " " {
                place += 1
                continue
            }
            nodes.append(try item(character))
        }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func item(_ character: Character) throws(TemplateError) -> TemplateNode {
        switch character {
        case "(": return try choice(closing: ")")
        case "[": return .optional(plain(try choice(closing: "]")))
        case "~": return try forms()
        case "{": return try slot()
        case "<": return .rule(try enclosed(until: ">"))
        case ")", "]", "}", ">", "|": throw error("unexpected “\(character)”")
        default: return .word(word())
        }
    }

    private mutating func choice(closing: Character) throws(TemplateError) -> TemplateNode {
        place += 1
        var choices = [try sequence(until: ["|", closing])]
        while place < characters.count, characters[place] == "|" {
            place += 1
            choices.append(try sequence(until: ["|", closing]))
        }
        guard place < characters.count else { throw error("“\(closing)” is missing") }
        place += 1
        return .choice(choices)
    }

    /// Brackets around one choice are that choice; round brackets around a sequence keep its order.
    private func plain(_ node: TemplateNode) -> TemplateNode {
        if case .choice(let nodes) = node, nodes.count == 1 { return nodes[0] }
        return node
    }

    private mutating func forms() throws(TemplateError) -> TemplateNode {
        place += 1
        guard place < characters.count else { throw error("a word is missing after “~”") }
        guard characters[place] == "(" else { return .forms(of: word()) }
        guard case .choice(let words) = try choice(closing: ")") else { throw error("“~(” wants several words: ~(a|b)") }
        return .choice(
            words.map { node in
                if case .word(let word) = node { return .forms(of: word) }
                return node
            })
    }

    private mutating func slot() throws(TemplateError) -> TemplateNode {
        let inside = try enclosed(until: "}")
        if inside == "*" { return .rest }
        let parts = inside.split(separator: ":", maxSplits: 1).map(String.init)
        guard let name = parts.first else { throw error("a slot has no name") }
        return .slot(name, qualifiers: parts.count > 1 ? parts[1].split(separator: ",").map(String.init) : [])
    }

    private mutating func enclosed(until end: Character) throws(TemplateError) -> String {
        place += 1
        let start = place
        while place < characters.count, characters[place] != end { place += 1 }
        guard place < characters.count else { throw error("“\(end)” is missing") }
        defer { place += 1 }
        return String(characters[start..<place])
    }

    private mutating func word() -> String {
        let start = place
        while place < characters.count, !" ()[]{}<>|~".contains(characters[place]) { place += 1 }
        return String(characters[start..<place])
    }
}
