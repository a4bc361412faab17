import Testing
import Text

@Suite("Word search") struct WordSearchTests {
    @Test(
        "words by their beginnings",
        arguments: [
            (["ромашк"], ["Звонок Ромашке"]), (["ЁЛ"], ["Купить елку"]), (["ел"], ["Ёлка"]), (["отч", "вег"], ["Отчёт", "для «Веги»"]),
            (["call"], ["re-Call"]), (["5"], ["#5"]), ([], ["что угодно"]), (["вег"], ["ООО\u{A0}Вега"]), (["вег"], ["план—Вега"]),
            (["вег", "вег"], ["Вега"]), (Array(repeating: "отч", count: 70), ["Отчёт"]),
        ])
    func found(stems: [String], texts: [String]) { #expect(WordSearch(stems).matches(texts)) }

    @Test(
        "not found",
        arguments: [
            (["омашк"], ["Ромашка"]), (["отч", "вег"], ["Отчёт"]), (["call"], ["recall"]), (["а"], []), (["вегам"], ["Вега"]),
        ])
    func absent(stems: [String], texts: [String]) { #expect(!WordSearch(stems).matches(texts)) }
}
