/// A range of the utterance that may be a name, with its possible owners.
struct NameSpan {
    struct Meaning {
        let owner: NameID
        var cases: CaseSet
        var rank: Int
    }

    /// The most meanings kept: a longer list would not help when asked which one is meant.
    static let limit = 64

    var from: Int
    var to: Int
    var cost: Int
    var meanings: [Meaning] = []
    var length: Int { to - from }

    /// Requires meanings sorted by owner.
    mutating func add(_ meaning: Meaning) {
        if let last = meanings.last, last.owner == meaning.owner {
            meanings[meanings.count - 1].cases.formUnion(meaning.cases)
            meanings[meanings.count - 1].rank = min(last.rank, meaning.rank)
        } else if meanings.count < Self.limit || meanings.count < 4 * Self.limit && meaning.rank < 2 {
            meanings.append(meaning)
        }
    }
}
