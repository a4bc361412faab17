import Testing

@testable import App

@Suite("Search in the past") struct HistorySearchTests {
    @Test(
        arguments: [
            ("ЕЛКИ", "ёлки купить"), ("звон ром", "звонок Ромашке"), ("ром звон", "звонок Ромашке"), ("Вектор", nil), ("", nil),
        ])
    func finds(words: String, line: String?) {
        var search = HistorySearch(["ёлки купить", "Встреча", "звонок Ромашке"])
        for scalar in words.unicodeScalars { search.type(scalar) }
        #expect(search.hit == line)
    }

    @Test func theNewestFirstThenOlderOnes() {
        var search = HistorySearch(["звонок 1", "звонок 2", "встреча"])
        for scalar in "звон".unicodeScalars { search.type(scalar) }
        #expect(search.hit == "звонок 2")
        search.goOn()
        #expect(search.hit == "звонок 1")
        search.goOn()
        #expect(search.hit == "звонок 2")
        for _ in 0..<4 { search.deleteLast() }
        #expect(search.hit == nil)
    }
}
