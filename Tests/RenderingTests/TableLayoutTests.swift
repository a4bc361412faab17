import Testing

@testable import Rendering

@Suite("Widths of columns") struct TableLayoutTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let columns: [(ColumnKind, Int)]
        let screen: Int?
        /// Each line as «column:start+width».
        let lines: [String]
    }

    static let task: [(ColumnKind, Int)] = [(.number, 2), (.date, 16), (.text, 50), (.name, 15), (.number, 9), (.prose, 30)]

    static let cases = [
        Case(testDescription: "all fits", columns: [(.name, 10), (.number, 5)], screen: 60, lines: ["0:0+10 1:12+5"]),
        Case(
            testDescription: "empty columns have no place", columns: [(.name, 10), (.date, 0), (.number, 5)], screen: 60,
            lines: ["0:0+10 2:12+5"]),
        Case(testDescription: "no screen", columns: [(.text, 500), (.chart, 8)], screen: nil, lines: ["0:0+500 1:502+8"]),
        Case(testDescription: "nothing at all", columns: [], screen: 60, lines: [""]),
        Case(
            testDescription: "a chart is left out first", columns: [(.name, 30), (.number, 25), (.chart, 8)], screen: 60,
            lines: ["0:0+30 1:32+25"]),
        Case(testDescription: "the title is cut", columns: [(.text, 50), (.name, 15)], screen: 60, lines: ["0:0+43 1:45+15"]),
        Case(
            testDescription: "free text before the title", columns: task, screen: 124,
            lines: ["0:0+2 1:4+16 2:22+50 3:74+15 4:91+9 5:102+22"]),
        Case(testDescription: "then the title", columns: task, screen: 100, lines: ["0:0+2 1:4+16 2:22+28 3:52+15 4:69+9 5:80+20"]),
        Case(
            testDescription: "what does not fit follows on a line of its own", columns: task, screen: 60,
            lines: ["0:0+2 1:4+16 2:22+21 3:45+15", "4:4+9 5:15+30"]),
        Case(
            testDescription: "on several if need be", columns: task, screen: 30,
            lines: ["0:0+2 1:4+16", "2:4+26", "3:4+15 4:21+9", "5:4+26"]),
        Case(
            testDescription: "further left where that saves a line", columns: [(.name, 15), (.number, 20), (.number, 30), (.number, 20)],
            screen: 60, lines: ["0:0+15 1:17+20", "2:2+30 3:34+20"]),
        Case(
            testDescription: "a name wider than a line is cut", columns: [(.name, 90), (.number, 5)], screen: 60,
            lines: ["0:0+60", "1:2+5"]),
    ]

    @Test(arguments: cases) func places(_ example: Case) {
        let layout = TableLayout(example.columns.map { .init(kind: $0.0, width: $0.1) }, screen: example.screen)
        #expect(layout.lines.map { $0.map { "\($0.column):\($0.start)+\($0.width)" }.joined(separator: " ") } == example.lines)
    }

    @Test("no column ends beyond the screen, and none but titles and free text is cut", arguments: 40...200)
    func bounds(screen: Int) {
        let places = TableLayout(TableLayoutTests.task.map { .init(kind: $0.0, width: $0.1) }, screen: screen).lines.flatMap(\.self)
        #expect(places.map(\.column).sorted() == Array(TableLayoutTests.task.indices))
        for place in places {
            let (kind, width) = TableLayoutTests.task[place.column]
            #expect(place.start + place.width <= screen)
            #expect(place.width == width || (kind == .text || kind == .prose) && place.width >= TableLayout.leastText)
        }
    }
}
