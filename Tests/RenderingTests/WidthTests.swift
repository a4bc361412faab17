import Testing
import Text

@testable import Rendering

@Suite("Widths") struct WidthTests {
    @Test(
        "cut to a width, at a character",
        arguments: [("звонок Ромашке", 8, "звонок …"), ("звонок", 6, "звонок"), ("日本語", 4, "日…"), ("абв", 1, "…")])
    func truncated(text: String, width: Int, expected: String) { #expect(text.truncated(to: width) == expected) }

    @Test("rows align and keep to the line at every width", arguments: [60, 79, 100, 143, 200])
    func rows(width: Int) {
        var table = RowTable(style: TextStyle(width: width), flexible: 1)
        for (number, title) in [
            "звонок", "встреча с 日本語 и коллегами по очень длинному вопросу, которому нет конца и края, как ни смотри на него", "счёт",
        ]
        .enumerated() {
            table.rows.append(
                .init(number: number + 9, cells: ["вт 24.11", title, ""], note: number == 1 ? "просрочено" : "", meaning: nil))
        }
        let lines = table.lines
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
        #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
        #expect(lines[0].hasPrefix(" 9  вт 24.11  ") && lines[1].hasPrefix("10  вт 24.11  "))
        #expect(lines[1].hasSuffix("просрочено"))
    }

    @Test("nothing is cut where no width is known") func unlimited() {
        var table = RowTable(style: TextStyle(), flexible: 0)
        table.rows.append(.init(number: nil, cells: [String(repeating: "щ", count: 500)], note: "да", meaning: nil))
        #expect(table.lines == [String(repeating: "щ", count: 500) + "  да"])
    }

    @Test("colour adds codes and no words") func colour() {
        var table = RowTable(style: TextStyle(isColoured: true), flexible: 0)
        table.rows.append(.init(number: 1, cells: ["звонок"], note: "просрочено", meaning: .overdue))
        #expect(table.lines == ["\u{1B}[36m1\u{1B}[0m  \u{1B}[31mзвонок\u{1B}[0m  \u{1B}[31mпросрочено\u{1B}[0m"])
    }

    @Test(
        "what a terminal would obey is not shown",
        arguments: [
            ("a\u{1B}[31mb", "a [31mb"), ("раз\nдва", "раз два"), ("a\u{202E}b", "ab"), ("\u{200B}x", "x"), ("плюс\u{7F}", "плюс "),
            ("ё 日", "ё 日"),
        ])
    func visible(text: String, shown: String) { #expect(text.visible == shown) }
}
