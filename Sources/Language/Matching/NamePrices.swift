/// The cost of reading a token range as a name that is not in the directory; memoised per range.
final class NamePrices {
    private let names: NameGrammar
    private var known: [Key: Int] = [:]

    private struct Key: Hashable {
        let range: Range<Int>
        let cases: Int
    }

    init(_ names: NameGrammar) { self.names = names }

    /// Whether the words can only be the name of a person.
    func isPerson(_ words: [String], _ cases: CaseSet) -> Bool { names.isPersonName(words, in: cases) }

    func isFirstName(_ key: String) -> Bool { names.isGivenForm(key, in: .any) }

    /// `cases`: the cases in which the name may stand.
    func price(_ range: Range<Int>, of lattice: Lattice, _ cases: CaseSet) -> Int {
        let key = Key(range: range, cases: cases.rawValue)
        if let price = known[key] { return price }
        let price = self.price(of: lattice.tokens[range].filter { $0.kind == .word }.map(\.text), cases)
        known[key] = price
        return price
    }

    /// The less the words look like a name, the higher the cost: «бухгалтеру» is hardly a client.
    private func price(of words: [String], _ cases: CaseSet) -> Int {
        let strangeness =
            switch names.resemblance(of: words) {
            case .none: 12
            case .capitalized: 4
            // «документов» ends like a surname but is a genitive plural.
            case .surname: names.nominative(of: words, governed: cases) == nil ? 10 : 3
            case .person, .company: 3
            }
        return strangeness + words.count - 1
    }
}
