import Testing
import Text

@testable import Rendering

@Suite("Widths") struct WidthTests {
    @Test(
        "columns of a text on a terminal",
        arguments: [
            ("звонок", 6), ("call", 4), ("日本", 4), ("е\u{301}", 1), ("й", 1), ("и\u{306}", 1), ("₽", 1), ("…", 1), ("👍", 2), ("", 0),
            ("\u{200B}a", 1), ("Ёж", 2), ("한", 2),
        ])
    func width(text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }

    @Test(
        "a text is cut to a width between characters",
        arguments: [("звонок Ромашке", 8, "звонок …"), ("звонок", 6, "звонок"), ("日本語", 4, "日…"), ("абв", 1, "…")])
    func truncated(text: String, width: Int, expected: String) { #expect(text.truncated(to: width) == expected) }

    @Test("rows are aligned and fit the screen at every width", arguments: [60, 79, 100, 143, 200])
    func rows(width: Int) {
        var table = RowTable(style: TextStyle(width: width), flexible: 1)
        for (number, title) in [
            "звонок", "встреча с 日本語 и коллегами по очень длинному вопросу, которому нет конца и края, как ни смотри на него", "счёт",
        ]
        .enumerated() {
            table.rows.append(
                .init(number: number + 9, cells: ["вт 24.11", title, ""], note: number == 1 ? "просрочено" : "", color: nil))
        }
        let lines = table.lines
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
        #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
        #expect(lines[0].hasPrefix(" 9  вт 24.11  ") && lines[1].hasPrefix("10  вт 24.11  "))
        #expect(lines[1].hasSuffix("просрочено"))
    }

    @Test("nothing is cut without a width") func unlimited() {
        var table = RowTable(style: TextStyle(), flexible: 0)
        table.rows.append(.init(number: nil, cells: [String(repeating: "щ", count: 500)], note: "да", color: nil))
        #expect(table.lines == [String(repeating: "щ", count: 500) + "  да"])
    }

    @Test("color adds codes and no words") func color() {
        var table = RowTable(style: TextStyle(isColored: true), flexible: 0)
        table.rows.append(.init(number: 1, cells: ["звонок"], note: "просрочено", color: .overdue))
        #expect(table.lines == ["\u{1B}[36m1\u{1B}[0m  \u{1B}[31mзвонок\u{1B}[0m  \u{1B}[31mпросрочено\u{1B}[0m"])
    }

    @Test(
        "characters that a terminal obeys are not shown",
        arguments: [
            ("a\u{1B}[31mb", "a [31mb"), ("раз\nдва", "раз два"), ("a\u{202E}b", "ab"), ("\u{200B}x", "x"), ("плюс\u{7F}", "плюс "),
            ("ё 日", "ё 日"),
        ])
    func visible(text: String, shown: String) { #expect(text.visible == shown) }
}
