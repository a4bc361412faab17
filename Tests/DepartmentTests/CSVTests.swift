import Testing

@testable import Department

@Suite("Comma-separated values") struct CSVTests {
    private func cells(_ text: String) throws -> [[String]] {
        let table = try CSV.read(text).get()
        return [table.header] + table.rows.map(\.cells)
    }

    @Test(
        "as spreadsheets write it",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]), ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
            ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]), ("a,b\n\"1,5\",\"x;y\"\n", [["a", "b"], ["1,5", "x;y"]]),
            ("a;b\n1,5;\"x;y\"\n", [["a", "b"], ["1,5", "x;y"]]),
            ("a,b\n\"он сказал \"\"да\"\"\",\n", [["a", "b"], ["он сказал \"да\"", ""]]),
            ("a,b\n\"две\nстроки\",2\n", [["a", "b"], ["две\nстроки", "2"]]), ("a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
            ("a , b\n 1 ,2", [["a", "b"], ["1", "2"]]), ("a,b\n1", [["a", "b"], ["1"]]), ("имя\nИванов", [["имя"], ["Иванов"]]),
            ("a\n'=1+1\n'+7 495\n'кавычка", [["a"], ["=1+1"], ["+7 495"], ["'кавычка"]]), ("\"a;x\",b\n1,2", [["a;x", "b"], ["1", "2"]]),
        ])
    func read(text: String, expected: [[String]]) throws {
        #expect(try cells(text) == expected)
    }

    @Test("lines are counted over cells of several lines")
    func lines() throws {
        #expect(try CSV.read("a,b\n\"1\n2\",x\r\n\n3,4\n").get().rows.map(\.line) == [2, 5])
    }

    @Test(
        "all that is wrong, with its line",
        arguments: [
            ("", [RowProblem(line: 1, .noHeader)]), ("\n\n", [RowProblem(line: 1, .noHeader)]),
            ("a,b\n1,\"2\n3,4\n", [RowProblem(line: 2, .openQuote)]),
            (
                "a,b\n1,2,3\n4,5\n6,7,8,9\n",
                [RowProblem(line: 2, .tooManyCells(expected: 2, found: 3)), RowProblem(line: 4, .tooManyCells(expected: 2, found: 4))]
            ),
            ("a,b\n\"1\"x,2\n", [RowProblem(line: 2, .strayQuote)]),
        ])
    func wrong(text: String, problems: [RowProblem]) {
        #expect(throws: RowProblems(problems)) { try CSV.read(text).get() }
    }

    @Test("written so that it reads back the same, and no cell is a formula")
    func written() throws {
        let rows = ["=cmd()", "+7 495", "-1", "@x", "\tтаб", "'=уже", "'просто", "a;b", "a,b", "\"кавычки\"", "две\nстроки", "", "да"]
        let table = CSVTable(header: ["a", "b"], rows: rows.map { CSVTable.Row(line: 0, cells: [$0, "x"]) })
        let text = CSV.written(table)
        #expect(try cells(text).dropFirst().map { $0[0] } == rows)
        for line in text.split(separator: "\r\n") { #expect(!"=+-@\t".contains(line.drop { $0 == "\"" }.first ?? " ")) }
    }
}
