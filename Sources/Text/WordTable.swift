/// Gives each word a number, in the order in which they were added, and finds it again.
///
/// Open addressing over text: a table that is read back is used as it stands, and a search allocates nothing. Parts of a table that is
/// damaged make words unknown, never a crash.
package struct WordTable: Sendable {
    /// All words one after another, in UTF-8.
    package private(set) var letters: ArraySlice<UInt8> = []
    /// Where each word ends in `letters`.
    package private(set) var ends = PackedNumbers()
    /// By hash: one more than a word's number, 0 in an empty slot. The count is a power of two, or 0 in an empty table.
    package private(set) var slots = PackedNumbers()

    private static let smallest = 16

    package init() {}

    /// Each word once; of equal words the first counts.
    package init(_ words: some Sequence<String>) {
        for word in words { _ = add(word) }
    }

    /// A table from its parts; nil if they can't belong to one.
    package init?(letters: ArraySlice<UInt8>, ends: PackedNumbers, slots: PackedNumbers) {
        guard slots.count & (slots.count - 1) == 0, ends.count < max(1, slots.count) else { return nil }
        self.letters = letters
        self.ends = ends
        self.slots = slots
    }

    package var count: Int { ends.count }

    /// In the order of their numbers; made anew on each call.
    package var words: [String] { (0..<count).map(word) }

    /// The word of a number in 0..<`count`.
    package func word(_ number: Int) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

    package subscript(word: String) -> Int? { number(of: word.utf8, hash: WordEnding.hash(of: word)) }

    /// The number of an ending of a word.
    package subscript(ending: WordEnding, of word: String) -> Int? { number(of: word.utf8.suffix(ending.size), hash: ending.hash) }

    /// The number of a word, which is added if it is new.
    package mutating func add(_ word: String) -> Int {
        if let number = self[word] { return number }
        letters.append(contentsOf: word.utf8)
        ends.append(letters.count)
        if count * 2 > slots.count { makeSlots(max(WordTable.smallest, 2 * slots.count)) } else { place(count - 1) }
        return count - 1
    }

    private mutating func makeSlots(_ size: Int) {
        slots = PackedNumbers(repeating: 0, count: size)
        for number in 0..<count { place(number) }
    }

    private mutating func place(_ number: Int) {
        var slot = slot(of: FNVHash(bytes(of: number).reversed()))
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = number + 1
    }

    private func number(of word: some Collection<UInt8>, hash: FNVHash) -> Int? {
        var slot = slot(of: hash)
        for _ in 0..<slots.count {
            let number = slots[slot] - 1
            guard number >= 0 else { return nil }
            if number < count, bytes(of: number).elementsEqual(word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func slot(of hash: FNVHash) -> Int {
        Int(truncatingIfNeeded: hash.value ^ (hash.value >> 29)) & (slots.count - 1)
    }

    private func bytes(of number: Int) -> ArraySlice<UInt8> {
        let start = number == 0 ? 0 : ends[number - 1], end = ends[number]
        guard start <= end, end <= letters.count else { return [] }
        return letters[letters.startIndex + start..<letters.startIndex + end]
    }
}
