/// A hash of a word that is taken from its end, letter by letter, so that one pass over a word looks up all its endings.
///
/// The words themselves need not be kept: 64 bits tell the few thousand of them apart.
struct WordHash {
    private(set) var value = 0xCBF2_9CE4_8422_2325 as UInt

    mutating func add(_ byte: UInt8) { value = (value ^ UInt(byte)) &* 0x100_0000_01B3 }

    static func of(_ word: String) -> Int {
        var hash = WordHash()
        for byte in word.utf8.reversed() { hash.add(byte) }
        return hash.number
    }

    var number: Int { Int(bitPattern: value) }

    /// Calls `body` with the hash of each ending from the shortest to the whole word, until it says stop; `length` in letters.
    static func endings(of word: String, _ body: (_ hash: Int, _ length: Int) -> Bool) {
        var hash = WordHash(), length = 0
        for byte in word.utf8.reversed() {
            hash.add(byte)
            // A letter ends with its first byte.
            guard byte & 0xC0 != 0x80 else { continue }
            length += 1
            if !body(hash.number, length) { return }
        }
    }
}

/// Words to be recognised, with a number each; sorted, so that reading it back costs no building.
struct WordMap: ImageCodable, Sendable {
    private var hashes: [Int] = []
    private var values: [Int] = []

    init() {}

    /// Of several numbers for a word the first is found first.
    init(_ pairs: [(word: String, value: Int)]) { self.init(hashed: pairs.map { (WordHash.of($0.word), $0.value) }) }

    init(hashed pairs: [(hash: Int, value: Int)]) {
        let sorted = pairs.enumerated().sorted { ($0.element.hash, $0.offset) < ($1.element.hash, $1.offset) }.map(\.element)
        hashes = sorted.map(\.hash)
        values = sorted.map(\.value)
    }

    func first(_ hash: Int) -> Int? {
        let place = lowest(hash)
        return place < hashes.count && hashes[place] == hash ? values[place] : nil
    }

    func all(_ word: String) -> [Int] {
        let hash = WordHash.of(word), place = lowest(hash)
        var end = place
        while end < hashes.count, hashes[end] == hash { end += 1 }
        return Array(values[place..<end])
    }

    /// Whether all numbers are places of a list of that length.
    func isBelow(_ count: Int) -> Bool { values.allSatisfy { (0..<count).contains($0) } }

    func contains(_ word: String) -> Bool { !hashes.isEmpty && first(WordHash.of(word)) != nil }

    private func lowest(_ hash: Int) -> Int {
        var low = 0, high = hashes.count
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func write(to writer: inout ImageWriter) {
        writer.write(hashes)
        writer.write(values)
    }

    init(from reader: inout ImageReader) throws {
        hashes = try reader.ints()
        values = try reader.ints()
        guard hashes.count == values.count else { throw BadImage(offset: 0) }
    }
}
