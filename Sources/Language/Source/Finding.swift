import Yams

/// Something wrong in a rule file, with its place: `task/add.yaml:12:7: no such slot {whom}; nearest: {when}`.
package struct Finding: Error, Hashable, Comparable, Sendable, CustomStringConvertible {
    package let file: String
    /// Both from 1; the first line and column for a file as a whole.
    package let line: Int
    package let column: Int
    package let what: String

    package init(file: String, line: Int, column: Int, what: String) {
        self.file = file
        self.line = line
        self.column = column
        self.what = what
    }

    package var description: String { "\(file):\(line):\(column): \(what)" }

    package static func < (left: Finding, right: Finding) -> Bool {
        (left.file, left.line, left.column, left.what) < (right.file, right.line, right.column, right.what)
    }
}

extension Finding {
    /// A file that is not read at all.
    package init(tooLarge path: String, bytes: Int) {
        self.init(file: path, line: 1, column: 1, what: "a rule file has at most \(RuleLimit.fileBytes) bytes; this one has \(bytes)")
    }

    init(yaml error: YamlError, path: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let before = context.map { "\($0.text) " } ?? ""
            self.init(file: path, line: mark.line, column: mark.column, what: before + problem)
        case .duplicatedKeysInMapping(let keys, let context):
            self.init(
                file: path, line: context.mark.line, column: context.mark.column,
                what: "twice the same key: \(keys.joined(separator: ", "))")
        case .reader(let problem, let offset, _, _):
            self.init(file: path, line: 1, column: 1, what: "\(problem) at byte \(offset ?? 0)")
        default:
            self.init(file: path, line: 1, column: 1, what: "not readable as YAML: \(error)")
        }
    }
}
