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

    @Test(
        "characters that a terminal obeys are not shown",
        arguments: [
            ("a\u{1B}[31mb", "a [31mb"), ("раз\nдва", "раз два"), ("a\u{202E}b", "ab"), ("\u{200B}x", "x"), ("плюс\u{7F}", "плюс "),
            ("ё 日", "ё 日"),
        ])
    func visible(text: String, shown: String) { #expect(text.visible == shown) }
}
