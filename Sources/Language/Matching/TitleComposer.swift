/// Puts together the title of a task from the words that kind, people, time and amount do not cover (contract §7.4).
///
/// «позвонить бухгалтеру Ромашки насчёт документов завтра в 2» → «позвонить бухгалтеру Ромашки насчёт документов».
struct TitleComposer {
    private let book: RuleBook
    private let lattice: Lattice
    private let utterance: String

    init(book: RuleBook, lattice: Lattice, utterance: String) {
        self.book = book
        self.lattice = lattice
        self.utterance = utterance
    }

    /// Nil where nothing was left over.
    func title(of cover: Cover) -> String? {
        guard !cover.leftovers.isEmpty else { return nil }
        var places = Set(cover.leftovers)
        for placed in cover.placed where book.segments[placed.segment].isWording { places.formUnion(placed.from..<placed.match.end) }
        var title = "", before: Int?
        for place in places.sorted() {
            let token = lattice.tokens[place]
            if let before {
                let separator = before + 1 == place ? gap(before, place) : punctuation(between: before, and: place)
                title += separator
            }
            title += token.text
            before = place
        }
        return title.isEmpty ? nil : title
    }

    private func gap(_ before: Int, _ place: Int) -> String { lattice.tokens[place].isGlued ? "" : " " }

    /// A comma that stood between two parts of the wording stays; words that were taken out leave a space.
    private func punctuation(between before: Int, and place: Int) -> String {
        before + 2 == place && lattice.tokens[before + 1].text == "," ? ", " : " "
    }
}
