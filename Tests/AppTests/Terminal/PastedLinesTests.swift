import Testing

@testable import App

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
