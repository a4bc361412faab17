/// Finds long lines in built-in files, since nobody can review a change of one. Users' files may have them.
enum LongLines {
    static func findings(in folder: SourceFolder) -> [Finding] {
        folder.files.filter(\.folder.isEmpty).flatMap { file in
            file.lines(longerThan: RuleLimit.lineLength).map { line in
                Finding(
                    file: file.shown, line: line.number, column: RuleLimit.lineLength + 1,
                    what: "a line of \(line.length) characters; at most \(RuleLimit.lineLength)")
            }
        }
    }
}
