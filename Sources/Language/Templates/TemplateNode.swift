/// A sentence template, parsed: the tree of its words, choices and slots.
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

    /// The names of the shared rules that it uses.
    var ruleNames: Set<String> {
        switch self {
        case .rule(let name): [name]
        case .sequence(let nodes), .choice(let nodes): nodes.reduce(into: []) { $0.formUnion($1.ruleNames) }
        case .optional(let node): node.ruleNames
        case .word, .forms, .slot, .rest: []
        }
    }
}

/// What is wrong in a text that an author wrote, and where: columns from 1.
struct TemplateError: Error, Equatable {
    let column: Int
    let what: String
}
