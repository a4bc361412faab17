import Testing
import Text

@Suite("Word table") struct WordTableTests {
    @Test("words are numbered as they come, each once", arguments: [0, 1, 7, 8, 9, 100, 5_000])
    func numbers(count: Int) {
        let words = (0..<count).map { "слово\($0)" }
        var table = WordTable(words + words.reversed())
        #expect(table.count == count)
        #expect(table.words == words)
        #expect(words.indices.allSatisfy { table[words[$0]] == $0 })
        #expect(table["слов"] == nil)
        #expect(table[""] == nil)
        #expect(table.add("") == count)
        #expect(table[""] == count)
    }

    @Test("an ending is found as a word")
    func endings() {
        let table = WordTable(["ому", "морскому", "у"])
        var found: [Int] = []
        WordEnding.forEach(of: "морскому") { ending in
            if let number = table[ending, of: "морскому"] { found.append(number) }
            return true
        }
        #expect(found == [2, 0, 1])
    }

    @Test("a table made of its parts finds the same")
    func parts() throws {
        let words = (0..<300).map { "w\($0)" }, table = WordTable(words)
        let same = try #require(WordTable(letters: table.letters, ends: table.ends, slots: table.slots))
        #expect(words.indices.allSatisfy { same[words[$0]] == $0 })
        #expect(same["w300"] == nil)
    }

    @Test("parts that don't belong together make no table")
    func wrongParts() {
        let table = WordTable(["a", "b"])
        #expect(WordTable(letters: [], ends: table.ends, slots: PackedNumbers()) == nil)
        #expect(WordTable(letters: [], ends: table.ends, slots: PackedNumbers(repeating: 0, count: 17)) == nil)
        #expect(WordTable(letters: [], ends: PackedNumbers(repeating: 0, count: 16), slots: PackedNumbers(repeating: 0, count: 16)) == nil)
    }

    @Test("a damaged table knows fewer words and never crashes", arguments: 0..<200)
    func damaged(seed: Int) {
        let words = (0..<40).map { "word\($0)" }, table = WordTable(words)
        var parts = [Array(table.letters), Array(table.ends.digits), Array(table.slots.digits)]
        var state = UInt64(seed)
        for _ in 0..<10 {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            let part = Int(state >> 33) % 3, place = Int(state >> 40) % parts[part].count
            parts[part][place] = UInt8(truncatingIfNeeded: state >> 25)
        }
        let broken = WordTable(
            letters: parts[0][...], ends: PackedNumbers(digits: parts[1][...]), slots: PackedNumbers(digits: parts[2][...]))
        for word in words { #expect(broken?[word] ?? 0 < 40) }
        #expect(broken?.words.count == 40)
    }

    @Test("packed numbers keep what they are given", arguments: [0, 1, 63, 64, 4_095, 1_000_000, PackedNumbers.largest])
    func packed(number: Int) {
        var numbers = PackedNumbers(repeating: number, count: 2)
        numbers.append(7)
        numbers[1] = 5
        #expect((0..<numbers.count).map { numbers[$0] } == [number, 5, 7])
        #expect(numbers.digits.allSatisfy { (0x30...0x6F).contains($0) })
    }
}
