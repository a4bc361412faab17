/// The last letters of a word, by their hash: «скому» of «морскому».
///
/// The hash is taken from the last byte to the first, so that one pass over a word gives the hashes of all its endings.
package struct WordEnding: Sendable {
    package let hash: FNVHash
    /// In letters (Unicode scalars), from 1.
    package let length: Int
    /// In bytes of UTF-8.
    package let size: Int

    @inlinable init(hash: FNVHash, length: Int, size: Int) {
        self.hash = hash
        self.length = length
        self.size = size
    }

    /// Calls `body` with each ending of the word, from the last letter to the whole word, until it returns false.
    @inlinable package static func forEach(of word: String, _ body: (WordEnding) -> Bool) {
        var hash = FNVHash(), length = 0, size = 0
        for byte in word.utf8.reversed() {
            hash.add(byte)
            size += 1
            // A letter begins with the byte that continues none.
            guard byte & 0xC0 != 0x80 else { continue }
            length += 1
            if !body(WordEnding(hash: hash, length: length, size: size)) { return }
        }
    }

    /// The hash of a whole word, the same as that of its longest ending.
    @inlinable package static func hash(of word: String) -> FNVHash { FNVHash(word.utf8.reversed()) }
}
