import Text
import Yams

/// Reads a rule file node by node, so that every finding has its place.
struct YamlReading {
    let file: SourceFile
    var findings: [Finding] = []

    init(_ file: SourceFile) { self.file = file }

    mutating func complain(_ node: Yams.Node?, _ what: String) { findings.append(file.finding(node, what)) }

    /// The pairs of a mapping; empty with a finding if it is not a mapping.
    mutating func pairs(_ node: Node, _ what: String) -> [(key: String, keyNode: Node, value: Node)] {
        guard case .mapping(let mapping) = node else {
            complain(node, "\(what) wants `key: value` lines")
            return []
        }
        return mapping.compactMap { key, value in key.scalar.map { ($0.string, key, value) } }
    }

    mutating func text(_ node: Node, _ what: String) -> String? {
        if let text = node.scalar?.string { return text }
        complain(node, "\(what) wants a text")
        return nil
    }

    /// The nodes below `ru` and `en`, with findings for other keys.
    mutating func wordings(_ node: Node, _ what: String) -> [(language: LanguageCode, node: Node)] {
        pairs(node, what).compactMap { key, keyNode, value in
            if let language = LanguageCode(rawValue: key) { return (language, value) }
            complain(keyNode, "unknown language “\(key)”; nearest: ru, en")
            return nil
        }
    }

    /// `{ru: …, en: …}`, with findings for other keys, and for a missing language if both are needed.
    mutating func languages(_ node: Node, _ what: String, needsBoth: Bool = false) -> [LanguageCode: String] {
        var words: [LanguageCode: String] = [:]
        for (key, keyNode, value) in pairs(node, what) {
            guard let language = LanguageCode(rawValue: key) else {
                complain(keyNode, "unknown language “\(key)”; nearest: ru, en")
                continue
            }
            words[language] = text(value, what)
        }
        if needsBoth, words.count < 2 { complain(node, "\(what) wants both ru and en") }
        return words
    }

    /// A list of texts, or one text as a list of one.
    mutating func texts(_ node: Node, _ what: String) -> [String] {
        if let text = node.scalar?.string { return [text] }
        guard case .sequence(let sequence) = node else {
            complain(node, "\(what) wants a list")
            return []
        }
        return sequence.compactMap { text($0, what) }
    }

    /// A whole number from -1000 to 1000; nil with a finding for anything else.
    mutating func number(_ node: Node, _ what: String) -> Int? {
        if let number = node.scalar.flatMap({ Int($0.string) }), number.magnitude <= 1_000 { return number }
        complain(node, "\(what) wants a number, at most 1000")
        return nil
    }
}

/// Names separated by spaces.
func wordList(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
}

/// The tokens of a word or of a phrase joined by `_`, as in an utterance.
func phraseKeys(_ word: String) -> [String] {
    Tokenizer().tokens(of: word.count > 1 ? String(word.map { $0 == "_" ? " " : $0 }) : word).map(\.key)
}

/// The name most like a wrong one, for findings.
func nearest(to wrong: String, among names: some Sequence<String>) -> String? {
    var distance = EditDistance(exchanges: false)
    let letters = Array(wrong.prefix(40))
    return names.map { ($0, distance.edits(letters, Array($0), most: .max) ?? .max) }.min { $0.1 < $1.1 }?.0
}

/// All texts of a document with their nodes, keys included.
func scalars(of node: Node) -> [(Node, String)] {
    switch node {
    case .scalar(let scalar): [(node, scalar.string)]
    case .sequence(let sequence): sequence.flatMap { scalars(of: $0) }
    case .mapping(let mapping): mapping.flatMap { scalars(of: $0.key) + scalars(of: $0.value) }
    default: []
    }
}
