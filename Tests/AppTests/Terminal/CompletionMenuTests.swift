import Testing

@testable import App

@Suite("What Tab offers") struct CompletionMenuTests {
    static let candidates = [
        Candidate(text: "Иванову", note: "", replaced: 2), Candidate(text: "Ивановой", note: "", replaced: 2),
    ]

    @Test func whatAllShareIsTyped() { #expect(CompletionMenu(Self.candidates, typed: "звонок Ив").before == "звонок Иванов") }

    @Test func itGoesThroughAllAndBackToWhatWasTyped() {
        var menu = CompletionMenu(Self.candidates, typed: "звонок Ив")
        var seen: [String] = []
        for _ in 0..<4 {
            menu.step(1)
            seen.append(menu.before)
        }
        #expect(seen == ["звонок Иванову", "звонок Ивановой", "звонок Ив", "звонок Иванову"])
        menu.step(-1)
        #expect(menu.before == "звонок Ив")
        menu.step(-1)
        #expect(menu.before == "звонок Ивановой")
    }
}
