/// The words of the rules by set, with their frequency in the examples of the rule files: frequent words are
/// offered first.
struct WordStock {
    struct Word {
        /// Folded.
        let key: String
        /// As written, with ё.
        let text: String
        /// The number of examples that contain it and that begin with it.
        let uses: Int
        let starts: Int
    }

    /// All words, sorted by the bytes of their keys, with the sets of each.
    private let words: [Word]
    private let sets: [[Int]]
    /// By set: the indices of its words, frequent ones first.
    private let members: [[Int]]

    init(_ book: RuleBook) {
        var counts: [String: (uses: Int, starts: Int)] = [:], spelled: [String: String] = [:]
        for intent in book.intents where !intent.isAnswer {
            for example in intent.examples {
                for (place, token) in Tokenizer().tokens(of: example.text).enumerated() where token.kind == .word {
                    counts[token.key, default: (0, 0)].uses += 1
                    if place == 0 { counts[token.key, default: (0, 0)].starts += 1 }
                    if token.key.utf8.count == token.text.utf8.count, token.text.unicodeScalars.contains("ё") {
                        spelled[token.key] = token.text.lowercased()
                    }
                }
            }
        }
        var rows: [(word: Word, sets: [Int])] = book.lexicon.words.enumerated().map { number, key in
            let count = counts[key] ?? (0, 0)
            return (
                Word(key: key, text: spelled[key] ?? key, uses: count.uses, starts: count.starts),
                Array(book.lexicon.setsOfWord[number])
            )
        }
        rows.sort { $0.word.key.utf8.lexicographicallyPrecedes($1.word.key.utf8) }
        words = rows.map(\.word)
        sets = rows.map(\.sets)
        var members = Array(repeating: [Int](), count: book.lexicon.setCount)
        for (place, row) in rows.enumerated() { for set in row.sets { members[set].append(place) } }
        self.members = members.map { $0.filter { rows[$0].word.uses > 0 }.sorted { rows[$0].word.uses > rows[$1].word.uses } }
    }

    subscript(key: String) -> Word? {
        let place = firstPlace(key)
        return place < words.count && words[place].key == key ? words[place] : nil
    }

    /// The words of a set with this prefix, frequent ones first. Unused forms of large sets are left out.
    func words(beginningWith beginning: String) -> [Int: [Word]] {
        var found: [Int: [Word]] = [:]
        var place = firstPlace(beginning)
        while place < words.count, words[place].key.utf8.starts(with: beginning.utf8) {
            for set in sets[place] { found[set, default: []].append(words[place]) }
            place += 1
        }
        return found.mapValues(WordStock.usual)
    }

    /// The words of a set that occur in examples, frequent ones first.
    func words(of set: Int) -> [Word] { members[set].map { words[$0] } }

    private static func usual(_ words: [Word]) -> [Word] {
        let said = words.filter { $0.uses > 0 }
        if said.isEmpty { return Array(words.sorted { $0.key.utf8.count < $1.key.utf8.count }.prefix(2)) }
        return said.sorted { ($1.uses, $0.key) < ($0.uses, $1.key) }
    }

    private func firstPlace(_ key: String) -> Int {
        var low = 0, high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].key.utf8.lexicographicallyPrecedes(key.utf8) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
