import Testing

@testable import App

@Suite("Pasted lines") struct PastedLinesTests {
    @Test func manyAreSummedUp() {
        var pasted = PastedLines()
        #expect(pasted.summary(after: true, changing: false, isMoreToCome: true) == nil)
        #expect(pasted.summary(after: false, changing: false, isMoreToCome: true) == nil)
        let summary = pasted.summary(after: true, changing: false, isMoreToCome: false)
        #expect(summary?.values == ["count": "3", "done": "2", "failed": "1", "lines": "2"])
        #expect(summary?.key == "paste.summary")
        #expect(pasted.summary(after: true, changing: true, isMoreToCome: false) == nil)
    }

    @Test("the lines of a block share a mark, a typed line has none; a block that changed something can be taken back") func marked() {
        var pasted = PastedLines()
        #expect(pasted.block(isMoreToCome: false) == nil)
        _ = pasted.summary(after: true, changing: true, isMoreToCome: false)
        let first = pasted.block(isMoreToCome: true)
        #expect(first != nil)
        _ = pasted.summary(after: true, changing: true, isMoreToCome: true)
        #expect(pasted.block(isMoreToCome: false) == first)
        #expect(pasted.summary(after: true, changing: false, isMoreToCome: false)?.key == "paste.undo")
        #expect(pasted.block(isMoreToCome: false) == nil)
        #expect(pasted.block(isMoreToCome: true) != first)
    }

    @Test func aPasteIsFollowedToItsEnd() {
        var keys = KeyDecoder()
        keys.take(Array("\u{1B}[200~раз\nдва\n\u{1B}[201~".utf8))
        var ends: [Bool] = []
        while let scalar = keys.next() { if scalar == "\n" { ends.append(keys.endedPastedLine && keys.hasMore) } }
        #expect(ends == [true, false])
    }
}
