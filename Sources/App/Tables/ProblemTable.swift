import Department

/// The bad rows of a file as text: a line each, with the reason.
struct ProblemTable {
    private static let longest = 50

    let problems: RowProblems
    let table: DirectoryTable
    let phrase: (String, [String: String]) -> String

    func text(path: String) -> String {
        var lines = problems.all.prefix(ProblemTable.longest).map { problem in
            phrase("import.line", ["line": String(problem.line), "reason": reason(problem.fact)])
        }
        let rest = problems.all.count - lines.count
        if rest > 0 { lines.append(phrase("import.more", ["count": String(rest)])) }
        lines.insert(phrase("import.refused", ["count": String(problems.all.count), "path": path]), at: 0)
        return TerminalText.text(lines.joined(separator: "\n")) + "\n"
    }

    private func reason(_ fact: RowProblem.Fact) -> String {
        switch fact {
        case .noHeader: say("noHeader")
        case .unknownColumn(let column): say("unknownColumn", column: column, ["columns": table.columns.joined(separator: ", ")])
        case .missingColumn(let column): say("missingColumn", column: column)
        case .repeatedColumn(let column): say("repeatedColumn", column: column)
        case .openQuote: say("openQuote")
        case .strayQuote: say("strayQuote")
        case .tooManyCells(let expected, let found): say("tooManyCells", ["expected": String(expected), "found": String(found)])
        case .empty(let column): say("empty", column: column)
        case .badValue(let column, let value): say("badValue", column: column, ["value": value])
        case .unknownPerson(let column, let name): say("unknownPerson", column: column, ["value": name])
        case .ambiguousName(let column, let name): say("ambiguousName", column: column, ["value": name])
        case .repeated(let column, let value, let first): say("repeated", column: column, ["value": value, "first": String(first)])
        case .accountTaken(let account): say("accountTaken", ["value": account])
        case .nothingToDo: say("nothingToDo")
        }
    }

    private func say(_ key: String, column: String = "", _ values: [String: String] = [:]) -> String {
        phrase("import." + key, values.merging(["column": column]) { said, _ in said })
    }
}
