import Testing
import Text

@Suite("FNV-1a") struct FNVHashTests {
    /// From the authors' test vectors.
    @Test(
        "known hashes",
        arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8)] as [(String, UInt64)])
    func known(text: String, hash: UInt64) { #expect(FNVHash(text.utf8).value == hash) }

    @Test("endings of a word have the hashes of words", arguments: ["морскому", "call", "ё", "日本", "e\u{301}x"])
    func endings(word: String) {
        var endings: [String] = []
        WordEnding.forEach(of: word) { ending in
            let text = String(Substring(word.utf8.suffix(ending.size)))
            #expect(ending.hash == WordEnding.hash(of: text))
            #expect(ending.length == text.unicodeScalars.count)
            endings.append(text)
            return true
        }
        #expect(endings == (1...word.unicodeScalars.count).map { String(word.unicodeScalars.suffix($0)) })
    }

    @Test("stops when told, and an empty word has no endings")
    func stops() {
        var count = 0
        WordEnding.forEach(of: "слово") { _ in
            count += 1
            return count < 2
        }
        WordEnding.forEach(of: "") { _ in
            count += 100
            return true
        }
        #expect(count == 2)
    }
}
