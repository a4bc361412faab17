/// Why a line of a file can't be imported. The wording is in `Intents/replies`, by case name.
package struct RowProblem: Error, Equatable, Sendable {
    package let line: Int
    package let fact: Fact

    package init(line: Int, _ fact: Fact) {
        self.line = line
        self.fact = fact
    }

    package enum Fact: Equatable, Sendable {
        case noHeader
        case unknownColumn(String)
        case missingColumn(String)
        case repeatedColumn(String)
        case openQuote
        /// There is text between a closing quote and the next separator.
        case strayQuote
        case tooManyCells(expected: Int, found: Int)
        case empty(column: String)
        case badValue(column: String, value: String)
        case unknownPerson(column: String, name: String)
        /// Several people or clients have that name.
        case ambiguousName(column: String, name: String)
        /// The same name, id or account is in an earlier line.
        case repeated(column: String, value: String, firstLine: Int)
        /// An account that belongs to somebody else.
        case accountTaken(String)
        /// Neither a title nor a kind.
        case nothingToDo
    }
}

/// Every problem of a file, by line.
package struct RowProblems: Error, Equatable, Sendable {
    package let all: [RowProblem]

    package init(_ problems: [RowProblem]) { all = problems.sorted { $0.line < $1.line } }
}
