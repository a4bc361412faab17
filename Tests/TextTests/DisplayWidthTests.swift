import Testing
import Text

@Suite("Display width") struct DisplayWidthTests {
    @Test(
        "columns on a terminal",
        arguments: [
            ("звонок", 6), ("call", 4), ("日本", 4), ("е\u{301}", 1), ("й", 1), ("и\u{306}", 1), ("₽", 1), ("…", 1), ("👍", 2), ("", 0),
            ("\u{200B}a", 1), ("Ёж", 2), ("한", 2), ("█░", 2), ("✅", 2), ("✓", 1), ("⌚", 2), ("\t\u{1B}", 0), ("１", 2), ("🫠", 2),
        ])
    func width(text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }
}
