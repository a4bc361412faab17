/// Finds what a word means in the lists of the grammar: open addressing over one block of bytes; a look-up allocates nothing.
struct WordTable: Sendable {
    /// The list that a word is on, and its value there.
    struct Sense: Hashable, Sendable {
        let symbol: Int
        let value: Int
    }

    private var bytes: [UInt8] = []
    private var senses: [Sense] = []
    private var entries: [Entry] = []
    /// Numbers of entries by hash, -1 if free; the length is a power of two.
    private var slots: [Int32] = []

    private struct Entry: Sendable {
        let bytes: Range<Int>
        let senses: Range<Int>
    }

    init(_ words: [(key: String, senses: [Sense])]) {
        for word in words {
            let start = (bytes.count, senses.count)
            bytes += word.key.utf8
            senses += word.senses
            entries.append(Entry(bytes: start.0..<bytes.count, senses: start.1..<senses.count))
        }
        fillSlots()
    }

    private mutating func fillSlots() {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for (number, entry) in entries.enumerated() {
            var slot = WordTable.hash(bytes[entry.bytes]) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(number)
        }
    }

    subscript(key: String) -> ArraySlice<Sense> {
        var slot = WordTable.hash(key.utf8) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.bytes.count == key.utf8.count, bytes[entry.bytes].elementsEqual(key.utf8) { return senses[entry.senses] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return []
    }

    var keys: [String] { entries.map { String(decoding: bytes[$0.bytes], as: UTF8.self) } }

    /// FNV-1a; the sign bit is cleared.
    private static func hash(_ key: some Sequence<UInt8>) -> Int {
        var hash: UInt = 0xcbf2_9ce4_8422_2325
        for byte in key { hash = (hash ^ UInt(byte)) &* 0x100_0000_01b3 }
        return Int(bitPattern: (hash ^ (hash >> 29)) & (UInt.max >> 1))
    }
}

extension WordTable: ImageCodable {
    func write(to writer: inout ImageWriter) {
        writer.write(String(decoding: bytes, as: UTF8.self))
        writer.write(entries.flatMap { [$0.bytes.count, $0.senses.count] })
        writer.write(senses.flatMap { [$0.symbol, $0.value] })
    }

    init(from reader: inout ImageReader) throws {
        bytes = Array(try reader.string().utf8)
        let counts = try reader.ints(), numbers = try reader.ints()
        senses = stride(from: 0, to: numbers.count - 1, by: 2).map { Sense(symbol: numbers[$0], value: numbers[$0 + 1]) }
        var start = (bytes: 0, senses: 0)
        for place in stride(from: 0, to: counts.count - 1, by: 2) {
            let end = (bytes: start.bytes + counts[place], senses: start.senses + counts[place + 1])
            guard start.bytes <= end.bytes, start.senses <= end.senses, end.bytes <= bytes.count, end.senses <= senses.count else {
                throw BadImage(offset: place)
            }
            entries.append(Entry(bytes: start.bytes..<end.bytes, senses: start.senses..<end.senses))
            start = end
        }
        fillSlots()
    }

    /// Whether every word points to one of the symbols.
    func isSound(symbols: Int) -> Bool { senses.allSatisfy { (0..<symbols).contains($0.symbol) } }
}
