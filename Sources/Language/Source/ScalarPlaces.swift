/// Where the characters of a YAML text stand in its file: quotation marks, escapes, indentation and line breaks of the file are not
/// part of the text.
struct ScalarPlaces {
    private let lines: ArraySlice<Substring>
    private var characters: [Character]
    private var line: Int
    private var index: Int

    /// `line` and `column`, from 1, are where the text begins among the lines of the file.
    init(lines: [Substring], line: Int, column: Int) {
        self.lines = lines[...]
        self.line = line
        index = column - 1
        characters = lines.indices.contains(line - 1) ? Array(lines[line - 1]) : []
        if index < characters.count, ">|".contains(characters[index]) { startLine() }
    }

    /// Line and column, from 1, of the character number `offset` (from 0) of `text`; the end of the text if it has no such character.
    mutating func place(of offset: Int, in text: String) -> (line: Int, column: Int) {
        for (number, wanted) in text.enumerated() {
            let start = (line: line, column: index + 1)
            while !isAtEnd, !stands(wanted) { index < characters.count ? index += 1 : startLine() }
            if isAtEnd { return start }
            if number == offset { return (line, index + 1) }
            index < characters.count ? index += 1 : startLine()
        }
        return (line, index + 1)
    }

    private var isAtEnd: Bool { line > lines.count }

    /// A line break of the file stands for a space of the text.
    private func stands(_ wanted: Character) -> Bool {
        index < characters.count ? characters[index] == wanted : wanted == " " || wanted == "\n"
    }

    private mutating func startLine() {
        line += 1
        index = 0
        characters = lines.indices.contains(line - 1) ? Array(lines[line - 1]) : []
    }
}
