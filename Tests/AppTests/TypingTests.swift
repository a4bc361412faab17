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

@Suite("Typing taken back") struct TypingUndoTests {
    @Test func oneLookAfterAnother() {
        var past = TypingUndo()
        for text in ["", "раз", "раз", "раз два"] { past.note(.init(before: text, behind: "")) }
        let first = past.back(from: .init(before: "раз два", behind: ""))
        #expect(first?.text == "раз")
        #expect(past.back(from: first ?? .init(before: "", behind: ""))?.text == "")
        #expect(past.back(from: .init(before: "", behind: "")) == nil)
    }
}

@Suite("Pasted lines") struct PastedLinesTests {
    @Test func manyAreSummedUp() {
        var pasted = PastedLines()
        #expect(pasted.summary(after: true, isMoreToCome: true) == nil)
        #expect(pasted.summary(after: false, isMoreToCome: true) == nil)
        let summary = pasted.summary(after: true, isMoreToCome: false)
        #expect(summary == ["count": "3", "done": "2", "failed": "1", "lines": "2"])
        #expect(pasted.summary(after: true, isMoreToCome: false) == nil)
    }

    @Test func aPasteIsFollowedToItsEnd() {
        var keys = KeyDecoder()
        keys.take(Array("\u{1B}[200~раз\nдва\n\u{1B}[201~".utf8))
        var ends: [Bool] = []
        while let scalar = keys.next() { if scalar == "\n" { ends.append(keys.endedPastedLine && keys.hasMore) } }
        #expect(ends == [true, false])
    }
}

@Suite("Descriptions for shells") struct DescriptionTests {
    @Test(arguments: ["bash", "zsh", "fish"]) func completionScripts(shell: String) {
        #expect(ArgumentOrder.arranged(["--generate-completion-script", shell]) == ["--generate-completion-script", shell])
    }
}
