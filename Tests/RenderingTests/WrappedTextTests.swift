import Testing
import Text

@testable import Rendering

@Suite("Long rows") struct WrappedTextTests {
    @Test(
        "long rows break between words and keep their indent",
        arguments: [
            ("раз два", "раз два"), ("раз два три четыре пять", "раз два три четыре\nпять"),
            ("  раз два три четыре пять", "  раз два три четыре\n  пять"),
            ("щщщщщщщщщщщщщщщщщщщщщщщщщ", "щщщщщщщщщщщщщщщщщщщщщщщщщ"),
            ("раз 東京分公司年度合同谈判和价格", "раз\n東京分公司年度合同谈\n判和价格"),
            ("  東京分公司年度合同谈判", "  東京分公司年度合同\n  谈判"),
            ("\u{1B}[31mраз два три четыре\u{1B}[0m", "\u{1B}[31mраз два три четыре\u{1B}[0m"),
        ])
    func breaks(text: String, shown: String) { #expect(WrappedText(width: 20).text(text) == shown) }

    @Test("no row is wider than the screen", arguments: 60...200)
    func fits(width: Int) {
        let text = "Записал: звонок ООО «Ромашка», сегодня, пн 23.11. День не назван, поэтому сегодня. Вернуть: «отмени». "
        let shown = WrappedText(width: width).text(String(repeating: text, count: 5))
        #expect(shown.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
    }
}
