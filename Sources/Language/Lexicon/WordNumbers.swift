/// Numbers words in the order in which they come: open addressing over one block of bytes, so that opening it makes no texts and
/// looking up allocates nothing.
struct WordNumbers: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends.
    private var ends: [Int] = []
    /// Numbers by hash, -1 where free; the length is a power of two.
    private var slots: [Int32] = Array(repeating: -1, count: 16)

    var count: Int { ends.count }
    var words: [String] { ends.indices.map { self[$0] } }

    subscript(number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

    subscript(word: String) -> Int? {
        let number = slots[slot(of: word.utf8)]
        return number < 0 ? nil : Int(number)
    }

    mutating func intern(_ word: String) -> Int {
        if let number = self[word] { return number }
        bytes += word.utf8
        ends.append(bytes.count)
        if ends.count * 2 > slots.count {
            fillSlots()
        } else {
            slots[slot(of: word.utf8)] = Int32(ends.count - 1)
        }
        return ends.count - 1
    }

    private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private mutating func fillSlots() {
        var size = 16
        while size < ends.count * 3 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for number in ends.indices { slots[slot(of: bytes[range(of: number)])] = Int32(number) }
    }

    /// Where the word stands, or would stand. FNV-1a.
    private func slot(of word: some Collection<UInt8>) -> Int {
        var hash: UInt = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt(byte)) &* 0x100_0000_01b3 }
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (slots.count - 1)
        while slots[slot] >= 0, !bytes[range(of: Int(slots[slot]))].elementsEqual(word) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}

extension WordNumbers: ImageCodable {
    func write(to writer: inout ImageWriter) {
        writer.write(String(decoding: bytes, as: UTF8.self))
        writer.write(ends)
    }

    init(from reader: inout ImageReader) throws {
        bytes = Array(try reader.string().utf8)
        ends = try reader.ints()
        let isOrdered = zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 }
        guard isOrdered, ends.first ?? 0 >= 0, ends.last ?? 0 == bytes.count else { throw BadImage(offset: 0) }
        fillSlots()
    }
}
