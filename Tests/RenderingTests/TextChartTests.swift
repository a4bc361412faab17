import Testing
import Text

@testable import Rendering

@Suite("Charts of block characters") struct TextChartTests {
    @Test(
        "a share is a bar of eight characters",
        arguments: [
            (0, "░░░░░░░░"), (500, "████░░░░"), (1000, "████████"), (625, "█████░░░"), (15, "▏░░░░░░░"), (999, "████████"),
            (1094, "████████"),
            (-5, "░░░░░░░░"), (562, "████▌░░░"),
        ])
    func bars(tenths: Int, bar: String) { #expect(TextChart.bar(tenths: tenths) == bar) }

    @Test("every bar has the same width", arguments: 0...100) func widths(percent: Int) {
        #expect(DisplayWidth.of(TextChart.bar(tenths: percent * 10)) == 8)
    }

    @Test(
        "numbers are columns; an unknown one is a space",
        arguments: [
            ([4, 8, nil, 2], "▄█ ▂"), ([0, 0], "▁▁"), ([], ""), ([nil, 5], " █"), ([1, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"),
            ([100, 100], "██"),
            ([60, 100], "▂█"),
        ] as [([Int?], String)])
    func columns(values: [Int?], columns: String) { #expect(TextChart.sparkline(values) == columns) }
}
