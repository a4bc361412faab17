import Text

/// Words with numbers of each, such as the places of their declensions.
struct WordMap: Sendable {
    private var words = WordTable()
    private var values = PackedLists()

    init() {}

    /// A word may have several numbers; they keep their order.
    init(_ pairs: [(word: String, value: Int)]) {
        let notes = pairs.map { (list: words.add($0.word), item: $0.value) }
        values = PackedLists(notes, count: words.count)
    }

    func contains(_ word: String) -> Bool { words[word] != nil }

    /// All numbers of a word.
    subscript(word: String) -> ArraySlice<Int> { words[word].map { values[$0] } ?? [] }

    /// The first number of an ending of a word.
    subscript(ending: WordEnding, of word: String) -> Int? { words[ending, of: word].flatMap { values[$0].first } }

    /// Whether all numbers are places of a list of that length.
    func isBelow(_ count: Int) -> Bool { values.areItems(below: count) }
}

extension WordMap: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        words = try coder.code(value?.words)
        values = try coder.code(value?.values)
        try coder.check(values.count == words.count)
    }
}
