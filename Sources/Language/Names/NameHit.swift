/// A word of the utterance that is a form of a word in known names.
struct NameHit {
    struct Word {
        let owner: NameID
        var code: NameCode
    }

    let from: Int
    let to: Int
    /// Sorted by owner.
    var words: [Word]

    init(from: Int, to: Int, words: [Word]) {
        self.from = from
        self.to = to
        self.words = words
        let isOrdered = zip(words, words.dropFirst()).allSatisfy { !($1.owner < $0.owner) }
        if !isOrdered { self.words.sort { $0.owner < $1.owner } }
    }

    /// In Latin letters the nominative serves for every case; another form is used only if there is no nominative reading ("klienty
    /// pavla").
    static func latin(_ forms: [NameForm], isPossessive: Bool) -> [Word] {
        var words = forms.map { Word(owner: $0.owner, code: NameCode($0.code)) }
        if isPossessive, words.contains(where: { $0.code.cases.contains(.nominative) }) {
            words.removeAll { !$0.code.cases.contains(.nominative) }
        }
        for place in words.indices {
            if isPossessive {
                words[place].code.cases = .genitive
            } else if words[place].code.cases.contains(.nominative) {
                words[place].code.cases = .any
            } else {
                words[place].code.rank = min(words[place].code.rank + 1, 3)
            }
        }
        return words
    }

    /// The words of one owner, found by binary search.
    func words(of owner: NameID) -> ArraySlice<Word> {
        var low = 0, high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].owner < owner { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < words.count, words[end].owner == owner { end += 1 }
        return words[low..<end]
    }
}

extension NameID: Comparable {
    package static func < (left: NameID, right: NameID) -> Bool {
        (left.kind.rawValue, left.number) < (right.kind.rawValue, right.number)
    }
}
