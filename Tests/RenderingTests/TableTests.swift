import Testing
import Text

@testable import Rendering

@Suite("Tables") struct TableTests {
    private static let titles = [
        "звонок", "встреча с 日本語 и коллегами по очень длинному вопросу, которому нет конца и края, как ни смотри на него", "👩‍💻 счёт",
    ]

    private func tasks(width: Int?, isColored: Bool = false) -> RowTable {
        var table = RowTable(
            style: TextStyle(width: width, isColored: isColored), kinds: [.date, .text, .name, .number, .prose])
        let sums = ["1 200 ₽", "", "123 456 789 ₽"]
        table.rows = TableTests.titles.enumerated().map { place, title in
            .init(
                number: place + 8,
                ["вт 24.11", title, "Константинопольская Анна"].map { .init(text: $0) }
                    + [.init(text: sums[place], figure: sums[place]), .init(text: place == 1 ? "итог: договорились о встрече" : "")])
        }
        return table
    }

    @Test("no line is wider than the screen, and only titles are cut", arguments: 20...200)
    func fits(width: Int) {
        let table = tasks(width: width)
        for (row, lines) in zip(table.rows, table.blocks) {
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= width && !$0.hasSuffix(" ") && !$0.isEmpty })
            let words = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
            let cells = row.cells.indices.filter { $0 != 1 && (width >= 30 || $0 != 2) }.map { row.cells[$0].text }
            // Free text may go on beside other columns: its words are there, though not in one run.
            let parts = cells.dropLast() + cells.suffix(1).flatMap { $0.split(separator: " ").map(String.init) }
            #expect(parts.filter { !$0.isEmpty && !words.contains($0) }.isEmpty)
        }
    }

    @Test("all rows have their columns in the same places", arguments: 40...200)
    func aligned(width: Int) throws {
        let blocks = tasks(width: width).blocks
        let starts = try blocks.map { lines in
            let line = try #require(lines.first { $0.contains("Конст") }), name = try #require(line.firstRange(of: "Конст"))
            return DisplayWidth.of(line[..<name.lowerBound])
        }
        #expect(Set(starts).count == 1)
        let ends = blocks.flatMap { lines in
            lines.compactMap { line in line.firstRange(of: " ₽").map { DisplayWidth.of(line[..<$0.upperBound]) } }
        }
        #expect(ends.count == 2 && Set(ends).count == 1)
    }

    @Test("without a screen nothing is cut, wrapped or moved to the right") func pipe() {
        #expect(
            tasks(width: nil).lines == [
                " 8  вт 24.11  " + TableTests.titles[0].padded(to: DisplayWidth.of(TableTests.titles[1]))
                    + "  Константинопольская Анна  1 200 ₽",
                " 9  вт 24.11  \(TableTests.titles[1])  Константинопольская Анна                 итог: договорились о встрече",
                "10  вт 24.11  " + TableTests.titles[2].padded(to: DisplayWidth.of(TableTests.titles[1]))
                    + "  Константинопольская Анна  123 456 789 ₽",
            ])
    }

    @Test("color adds codes and no words") func color() {
        var table = RowTable(style: TextStyle(isColored: true), kinds: [.text, .prose])
        table.rows = [.init(number: 1, ["звонок", "просрочено"], color: .overdue)]
        #expect(table.lines == ["\u{1B}[36m1\u{1B}[0m  \u{1B}[31mзвонок\u{1B}[0m  \u{1B}[31mпросрочено\u{1B}[0m"])
    }

    @Test("numbers within words end beneath each other on a screen") func figures() {
        var table = RowTable(style: TextStyle(width: 80), kinds: [.name, .number])
        table.rows = [("Ким", "9 дней назад", "9"), ("Иванова", "12 дней назад", "12")].map { name, text, figure in
            .init([.init(text: name), .init(text: text, figure: figure)])
        }
        #expect(table.lines == ["Ким       9 дней назад", "Иванова  12 дней назад"])
    }

    @Test("free text goes on within its column, broken inside a word only where it must be") func prose() {
        var table = RowTable(style: TextStyle(width: 40), kinds: [.date, .prose])
        table.rows = [
            .init(["пн 23.11 в 10:00", "Ким закрыл: звонок Веге"]), .init(["пн 23.11 в 9:00", "щщщщщщщщщщщщщщщщщщщщщщщщщ"]),
        ]
        #expect(
            table.lines == [
                "пн 23.11 в 10:00  Ким закрыл: звонок", "                  Веге", "пн 23.11 в 9:00   щщщщщщщщщщщщщщщщщщщщщщ",
                "                  щщщ",
            ])
    }
}
