/// Parses a template: the one bracket syntax of sentences, shared rules and patterns of the time grammar.
struct TemplateParser {
    private let characters: [Character]
    private var place = 0
    /// Brackets that are open.
    private var depth = 0

    private init(_ text: String) { characters = Array(text) }

    /// Throws at the first character that doesn't fit, and at a bracket that is nested too deeply.
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
        depth += 1
        guard depth <= RuleLimit.depth else { throw error("more than \(RuleLimit.depth) brackets within each other") }
        place += 1
        var choices = [try sequence(until: ["|", closing])]
        while place < characters.count, characters[place] == "|" {
            place += 1
            choices.append(try sequence(until: ["|", closing]))
        }
        guard place < characters.count else { throw error("“\(closing)” is missing") }
        place += 1
        depth -= 1
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
