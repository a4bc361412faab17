import Testing

@testable import App

@Suite("History") struct HistoryTests {
    @Test("the last of equal lines stays, the newest many of them") func last() {
        #expect(History.last(of: ["a", "b", "a", "", " secret", "c"]) == ["b", "a", "c"])
        #expect(History.last(of: ["a", "b", "c"], longest: 2) == ["b", "c"])
        #expect(History.last(of: []) == [])
    }

    @Test("a line with a space before it isn't kept", arguments: [(" пароль", false), ("", false), ("задачи", true)])
    func kept(line: String, isKept: Bool) { #expect(History.isKept(line) == isKept) }
}
