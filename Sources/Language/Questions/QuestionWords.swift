/// A line cut into what it says: concepts, values, and words that nothing explains.
struct QuestionWords {
    /// One name, time or listed value.
    struct Item {
        let entity: Int
        let range: Range<Int>
    }

    private(set) var concepts: Set<Int> = []
    private(set) var items: [Item] = []
    /// Places of the words that say a topic or how it is asked.
    private(set) var said: [Range<Int>] = []
    private(set) var unknown: [Int] = []
    /// A verb of an order stands in it, or a word that makes it none of our business.
    private(set) var isForeign = false
    private(set) var isAsking = false

    private let book: QuestionBook
    private let lattice: Lattice
    private let roles: Lexicon.Roles
    private let numbers: [[Int]]

    init(_ lattice: Lattice, book: QuestionBook, roles: Lexicon.Roles) {
        self.book = book
        self.lattice = lattice
        self.roles = roles
        numbers = book.numbers(of: lattice.tokens)
        var place = 0
        while place < lattice.tokens.count { place = take(at: place) }
        countValues()
    }

    private mutating func take(at place: Int) -> Int {
        let phrase = book.phrase(at: place, in: numbers)
        let entity = lattice.beginning[place].filter { isValue(lattice.entities[$0]) && !isAlsoTime($0) }.max { rank($0) < rank($1) }
        if let entity, lattice.entities[entity].to > phrase?.end ?? place {
            items.append(Item(entity: entity, range: place..<lattice.entities[entity].to))
            return lattice.entities[entity].to
        }
        if let phrase {
            note(phrase.concept, place..<phrase.end)
            return phrase.end
        }
        let token = lattice.tokens[place]
        if token.kind == .sign {
            if token.text == "?" { isAsking = true }
        } else if token.kind == .number, let last = said.last, last.upperBound == place, ranks(last) {
            said[said.count - 1] = last.lowerBound..<place + 1
        } else if lattice.isIn(place, roles.orders) {
            isForeign = true
        } else if lattice.fillerPrice[place] == nil, !lattice.isIn(place, roles.prepositions), !lattice.isIn(place, roles.joiners),
            !lattice.isIn(place, roles.contrasts), !lattice.isIn(place, roles.legalForms)
        {
            unknown.append(place)
        }
        return place + 1
    }

    /// «топ 3», "top 5": the number says how many of the first.
    private func ranks(_ range: Range<Int>) -> Bool {
        book.phrase(at: range.lowerBound, in: numbers).map { book.concepts[$0.concept].name == "most" } ?? false
    }

    private mutating func note(_ concept: Int, _ range: Range<Int>) {
        switch book.concepts[concept].role {
        case .never: isForeign = true
        case .small, .courtesy: break
        // A kind of value that has words as well: «менеджеры», "reps".
        case .topics, nil:
            concepts.insert(concept)
            said.append(range)
        case .asking, .deciding, .questions:
            concepts.insert(concept)
            said.append(range)
            isAsking = true
        }
    }

    /// Longer ones first, then names, times and the rest, the cheaper first.
    private func rank(_ number: Int) -> (Int, Int, Int) {
        let entity = lattice.entities[number]
        let kind =
            switch entity.value {
            case .names: 3
            case .time: 2
            case .listed: 1
            default: 0
            }
        return (entity.to - entity.from, kind, -entity.cost)
    }

    private func isValue(_ entity: Entity) -> Bool {
        switch entity.value {
        case .names, .time, .duration: true
        case .listed(let list, _, _, _): ["me", "kind", "scope", "by", "priority"].contains(list)
        default: false
        }
    }

    /// «на неделю» is a length as well; a time is what a question rather says.
    private func isAlsoTime(_ number: Int) -> Bool {
        let entity = lattice.entities[number]
        guard case .duration = entity.value else { return false }
        return (entity.from..<entity.to).contains { place in
            lattice.beginning[place].contains { other in
                if case .time = lattice.entities[other].value { lattice.entities[other].to == entity.to } else { false }
            }
        }
    }

    private mutating func countValues() {
        var people = 0
        for item in items {
            switch lattice.entities[item.entity].value {
            case .names(let readings):
                if readings.contains(where: { $0.id.kind == .client }) { insert(.client) }
                if readings.contains(where: { $0.id.kind != .client }) { people += 1 }
            case .time(let time):
                insert(.time)
                if time.hasTime { insert(.clock) }
            case .duration: insert(.length)
            case .listed("kind", _, let form, _): insert(form == "past" || form == "asked" ? .asked : .kind)
            case .listed("scope", _, _, _): insert(.team)
            case .listed("by", let value, _, _):
                insert(.by)
                if value == "person", let each = book.number(of: "each") { concepts.insert(each) }
            case .listed("me", _, _, _): insert(.me)
            default: break
            }
        }
        if people > 0 { insert(.person) }
        if people > 1 { insert(.people) }
    }

    private mutating func insert(_ value: QuestionBook.Value) { concepts.insert(book.number(of: value)) }

    /// A stranger's name among the words that nothing explains: «Сколько заплатил Абракадабрин».
    var hasStranger: Bool {
        unknown.contains { place in place > 0 && lattice.tokens[place].text.first?.isUppercase == true }
    }
}
