import Yams

/// One YAML file of `Intents/`, parsed; scalars are taken raw (`no`, `on` and `да` are words).
package struct SourceFile {
    /// Relative to the folder, with `/`: `task/add.yaml`.
    package let path: String
    /// The folder, as findings name it: empty for the built-in rules, else with a `/` at its end.
    package let folder: String
    package let root: Node
    private let lines: [Substring]

    /// Nil for a file without content.
    ///
    /// Throws a finding for a file that is too large, nested too deeply, uses aliases, or is not YAML.
    package init?(path: String, folder: String = "", text: String) throws(Finding) {
        (self.path, self.folder) = (path, folder)
        lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map(Substring.init)
        let shown = folder + path
        guard text.utf8.count <= RuleLimit.fileBytes else { throw Finding(tooLarge: shown, bytes: text.utf8.count) }
        if let alias = YamlAlias.first(in: text) {
            throw Finding(
                file: shown, line: alias.line, column: alias.column, what: "rule files use no aliases: *\(alias.name); write it out")
        }
        do {
            guard let root = try Yams.compose(yaml: text) else { return nil }
            self.root = root
        } catch let error as YamlError {
            throw Finding(yaml: error, path: shown)
        } catch {
            throw Finding(file: shown, line: 1, column: 1, what: "\(error)")
        }
        if let deep = SourceFile.firstNode(below: RuleLimit.depth, in: root) {
            throw finding(deep, "more than \(RuleLimit.depth) levels of YAML")
        }
    }

    /// The path as findings show it.
    package var shown: String { folder + path }

    package func finding(_ node: Node?, _ what: String) -> Finding {
        Finding(file: shown, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, what: what)
    }

    /// A finding at a character of a text (from 1), wherever the file has folded that text over lines.
    func finding(_ node: Node, at column: Int, _ what: String) -> Finding {
        guard let mark = node.mark, let scalar = node.scalar else { return finding(node, what) }
        var places = ScalarPlaces(lines: lines, line: mark.line, column: mark.column)
        let place = places.place(of: column - 1, in: scalar.string)
        return Finding(file: shown, line: place.line, column: place.column, what: what)
    }

    /// Line numbers, from 1, and lengths of lines of more characters than `length`.
    func lines(longerThan length: Int) -> [(number: Int, length: Int)] {
        lines.enumerated().compactMap { $1.utf8.count > length && $1.count > length ? ($0 + 1, $1.count) : nil }
    }

    /// libyaml itself refuses more than 1,000 levels, so this recursion is bounded.
    private static func firstNode(below depth: Int, in node: Node) -> Node? {
        let children: [Node] =
            switch node {
            case .sequence(let sequence): Array(sequence)
            case .mapping(let mapping): mapping.flatMap { [$0.key, $0.value] }
            default: []
            }
        if depth == 0 { return children.first }
        for child in children { if let found = firstNode(below: depth - 1, in: child) { return found } }
        return nil
    }
}
