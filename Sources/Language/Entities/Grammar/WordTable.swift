/// Finds what a word means in the lists of the grammar: open addressing over one block of bytes, no allocation in a look-up.
struct WordTable: Sendable {
    /// A word is on a list, with a value.
    struct Sense: Hashable, Sendable {
        let symbol: Int
        let value: Int
    }

    private var bytes: [UInt8] = []
    private var senses: [Sense] = []
    private var entries: [Entry] = []
    /// Numbers of entries by hash, -1 where free; the length is a power of two.
    private var slots: [Int32] = []

    private struct Entry: Sendable {
        let bytes: Range<Int>
        let senses: Range<Int>
    }

    init(_ words: [(key: String, senses: [Sense])]) {
        var size = 16
        while size < words.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for word in words {
            let start = (bytes.count, senses.count)
            bytes += word.key.utf8
            senses += word.senses
            var slot = WordTable.hash(word.key) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(entries.count)
            entries.append(Entry(bytes: start.0..<bytes.count, senses: start.1..<senses.count))
        }
    }

    subscript(key: String) -> ArraySlice<Sense> {
        var slot = WordTable.hash(key) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.bytes.count == key.utf8.count, bytes[entry.bytes].elementsEqual(key.utf8) { return senses[entry.senses] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return []
    }

    var words: [(key: String, senses: [Sense])] {
        entries.map { (String(decoding: bytes[$0.bytes], as: UTF8.self), Array(senses[$0.senses])) }
    }

    /// FNV-1a; the sign bit is cleared.
    private static func hash(_ key: String) -> Int {
        var hash: UInt = 0xcbf2_9ce4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt(byte)) &* 0x100_0000_01b3 }
        return Int(bitPattern: (hash ^ (hash >> 29)) & (UInt.max >> 1))
    }
}
