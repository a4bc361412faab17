import Testing
import Text

@testable import Rendering

@Suite("Pictures") struct PictureTests {
    @Test(
        "a share as a bar of eight",
        arguments: [
            (0, "░░░░░░░░"), (500, "████░░░░"), (1000, "████████"), (625, "█████░░░"), (15, "▏░░░░░░░"), (999, "████████"),
            (1094, "████████"),
            (-5, "░░░░░░░░"), (562, "████▌░░░"),
        ])
    func bars(tenths: Int, picture: String) { #expect(bar(tenths: tenths) == picture) }

    @Test("all bars are of one width", arguments: 0...100) func widths(percent: Int) {
        #expect(DisplayWidth.of(bar(tenths: percent * 10)) == 8)
    }

    @Test(
        "numbers as columns",
        arguments: [
            ([4, 8, nil, 2], "▄█ ▂"), ([0, 0], "▁▁"), ([], ""), ([nil, 5], " █"), ([1, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"),
            ([100, 100], "██"),
            ([60, 100], "▂█"),
        ] as [([Int?], String)])
    func columns(values: [Int?], picture: String) { #expect(sparkline(values) == picture) }
}
