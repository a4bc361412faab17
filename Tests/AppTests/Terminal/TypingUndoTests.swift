import Testing

@testable import App

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
