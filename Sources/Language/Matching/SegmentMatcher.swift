/// The value of a slot at one position.
struct Binding {
    enum Filling {
        case entity(Int)
        /// Name readings that fit the slot's kind and case, likeliest first.
        case names([NameReading])
        case me
        case unknownName
        case text
    }

    let spec: Int
    let filling: Filling
    /// Token positions.
    let range: Range<Int>
}

/// One way in which a segment matches tokens from a position on.
struct SegmentMatch {
    let end: Int
    let cost: Int
    /// How many of the rule's own words it matches; breaks ties between readings of equal cost.
    let weight: Int
    let bindings: [Binding]
    /// A bit for each slot that it fills; `once` holds only the slots that may be filled once.
    let slots: Int
    let once: Int
}

/// Matches segments against the tokens of one utterance; each position is tried once and remembered.
struct SegmentMatcher {
    let book: RuleBook
    let lattice: Lattice
    private let newNames: NewNames
    /// The end of the command: later tokens belong to other commands.
    let end: Int
    /// By segment and position: the index in `found` plus one, 0 if not tried yet, -1 if nothing matches.
    private var places: [Int32]
    private var found: [[SegmentMatch]] = []

    init(book: RuleBook, lattice: Lattice, newNames: NewNames, end: Int) {
        self.book = book
        self.lattice = lattice
        self.newNames = newNames
        self.end = end
        places = Array(repeating: 0, count: book.segments.count * (end + 1))
    }

    mutating func matches(of segment: Int, at place: Int) -> [SegmentMatch] {
        let key = segment * (end + 1) + place
        if places[key] != 0 { return places[key] > 0 ? found[Int(places[key]) - 1] : [] }
        var all: [SegmentMatch] = []
        for path in book.segments[segment].paths {
            follow(path, 0, at: place, SegmentMatch(end: place, cost: 0, weight: 0, bindings: [], slots: 0, once: 0), &all)
        }
        guard !all.isEmpty else {
            places[key] = -1
            return []
        }
        if all.count > 1 { all.sort { ($0.end, -$0.cost) > ($1.end, -$1.cost) } }
        found.append(all)
        places[key] = Int32(found.count)
        return all
    }

    private func follow(_ path: [PathElement], _ element: Int, at place: Int, _ before: SegmentMatch, _ all: inout [SegmentMatch]) {
        guard element < path.count else {
            all.append(before)
            return
        }
        guard canBegin(path, element, at: place) else { return }
        switch path[element] {
        case .words: follow(path, element + 1, at: place + 1, before.extended(to: place + 1, weight: 3), &all)
        case .slot(let number):
            for (binding, cost, weight) in fillings(of: number, at: place, isLast: element == path.count - 1)
            where canBegin(path, element + 1, at: binding.range.upperBound) {
                let next = before.extended(
                    to: binding.range.upperBound, cost: cost, weight: weight, binding: binding, spec: book.specs[number])
                follow(path, element + 1, at: binding.range.upperBound, next, &all)
            }
        }
    }

    /// Whether the path can continue here: free text is tried only where the element after it can match.
    private func canBegin(_ path: [PathElement], _ element: Int, at place: Int) -> Bool {
        guard element < path.count else { return true }
        guard place < end else { return false }
        switch path[element] {
        case .words(let set): return lattice.isIn(place, set)
        case .slot(let number):
            let bit = book.specs[number].type.bit
            return book.specs[number].type == .text || book.specs[number].allowsNew
                || lattice.beginning[place].contains { lattice.fills[$0] & bit != 0 }
        }
    }

    func fillings(of number: Int, at place: Int, isLast: Bool) -> [(Binding, cost: Int, weight: Int)] {
        let type = book.specs[number].type
        if book.specs[number].wordsOfName > 0 { return PersonNames(lattice, newNames, end: end).fillings(of: number, book, at: place) }
        if type == .text { return texts(number, at: place, isLast: isLast) }
        var fillings: [(Binding, cost: Int, weight: Int)] = []
        for index in lattice.beginning[place] where lattice.fills[index] & type.bit != 0 && lattice.entities[index].to <= end {
            let entity = lattice.entities[index]
            if case .amount(let amount) = entity.value, book.specs[number].slot != .count {
                if isNumberOfTask(entity) { continue }
                if book.specs[number].isSum, !SumPlaces(lattice: lattice, roles: book.lexicon.roles).isSum(entity, amount) { continue }
            }
            guard let (filling, cost, weight) = book.specs[number].filling(with: entity, index: index) else { continue }
            let length = entity.to - entity.from
            fillings.append((Binding(spec: number, filling: filling, range: entity.from..<entity.to), cost + entity.cost, weight * length))
        }
        if book.specs[number].allowsNew {
            fillings += newNames.readings(at: place, end: end, cases: book.specs[number].cases).map {
                (Binding(spec: number, filling: .unknownName, range: $0.range), $0.cost, $0.weight)
            }
        }
        return fillings
    }

    /// In «#118» the number belongs to a task and is not an amount.
    private func isNumberOfTask(_ entity: Entity) -> Bool {
        guard entity.from > 0 else { return false }
        return lattice.beginning[entity.from - 1].contains { index in
            guard case .tasks = lattice.entities[index].value else { return false }
            return lattice.entities[index].to >= entity.to
        }
    }

    /// Text after a comma that begins like a command is another command, not free text: «готово 1, перенеси 3 …», «…, а #5 Паше».
    private func isCommand(after place: Int) -> Bool {
        guard place > 0, lattice.isIn(place - 1, book.lexicon.roles.separators), lattice.tokens[place - 1].kind == .sign else {
            return false
        }
        let isJoined = lattice.isIn(place, book.lexicon.roles.contrasts) || lattice.isIn(place, book.lexicon.roles.joiners)
        let first = isJoined ? place + 1 : place
        guard first < end else { return false }
        return lattice.isIn(first, book.lexicon.roles.orders)
            ? speaksOfTask(first + 1, orKind: true) : speaksOfTask(first, orKind: isJoined)
    }

    private func speaksOfTask(_ place: Int, orKind allowsKind: Bool) -> Bool {
        guard place < end else { return false }
        return lattice.beginning[place].contains { index in
            switch lattice.entities[index].value {
            case .tasks: true
            case .listed(SlotName.kind.name, _, _, _): allowsKind
            default: false
            }
        }
    }

    /// Free text: a quotation, or everything to the end of the command.
    private func texts(_ number: Int, at place: Int, isLast: Bool) -> [(Binding, cost: Int, weight: Int)] {
        let closing = lattice.closingQuote[place]
        if closing > place + 1, closing < end {
            return [(Binding(spec: number, filling: .text, range: place..<closing + 1), 0, 1)]
        }
        if isCommand(after: place) { return [] }
        guard isLast else {
            return (place + 1..<min(end, place + 8)).map { (Binding(spec: number, filling: .text, range: place..<$0), $0 - place, 0) }
        }
        // The text of a long line stands behind a colon or dash.
        if lattice.isLong, place == 0 || !lattice.isIn(place - 1, book.lexicon.roles.openers) { return [] }
        return [(Binding(spec: number, filling: .text, range: place..<end), min(end - place, 6), 0)]
    }
}

extension SegmentMatch {
    fileprivate func extended(to end: Int, cost: Int = 0, weight: Int, binding: Binding? = nil, spec: SlotSpec? = nil) -> SegmentMatch {
        SegmentMatch(
            end: end, cost: self.cost + cost, weight: self.weight + weight, bindings: binding.map { bindings + [$0] } ?? bindings,
            slots: slots | (spec?.bit ?? 0), once: once | (spec?.isRepeatable ?? true ? 0 : spec?.bit ?? 0))
    }
}

extension SlotSpec {
    /// A case that the slot does not allow may be a typo, so it is accepted at a cost.
    private static let wrongCase = 5

    /// How an entity fills this slot and at what cost; nil if it cannot.
    func filling(with entity: Entity, index: Int) -> (Binding.Filling, cost: Int, weight: Int)? {
        switch (entity.value, type) {
        case (.time(let time), .time): return isAttributive && !time.isAttributive ? nil : (.entity(index), 0, 1)
        case (.duration, .length), (.shift, .shift), (.duration, .shift), (.recurrence, .recurrence), (.percent, .percent),
            (.phone, .phone), (.account, .account):
            return (.entity(index), 0, 1)
        // «2 to 4» are tasks rather than one task and an hour.
        case (.tasks(let references), .tasks): return (.entity(index), 0, references.count > 1 ? 2 : 1)
        case (.amount(let amount), .amount):
            if !amount.isMarked, isMarked || isSum && amount.isSmall { return nil }
            return (.entity(index), amount.isMarked ? 0 : 1, 1)
        case (.names(let readings), .person): return names(readings, of: .person)
        case (.names(let readings), .client): return names(readings, of: .client)
        case (.listed(let list, _, let form, let cases), .person): return list == "me" && fits(form, cases) ? (.me, 0, 1) : nil
        case (.listed(let list, _, let form, _), .listed):
            return list == slot.name && (self.form == nil || self.form == form) ? (.entity(index), 0, 2) : nil
        default: return nil
        }
    }

    /// «мне», «мои»: each form is named after its case.
    private func fits(_ form: String, _ cases: CaseSet) -> Bool {
        guard let named = SlotSpec.caseNames[form] else { return true }
        return !self.cases.isDisjoint(with: named)
    }

    private func names(_ readings: [NameReading], of kind: NameID.Kind) -> (Binding.Filling, cost: Int, weight: Int)? {
        let ofKind = readings.filter { $0.id.kind == kind }
        guard !ofKind.isEmpty else { return nil }
        let fitting = ofKind.filter { !$0.cases.isDisjoint(with: cases) }
        let chosen = fitting.isEmpty ? ofKind : fitting
        let best = chosen.map(\.rank).min() ?? 0
        return (.names(chosen.filter { $0.rank == best }), (fitting.isEmpty ? SlotSpec.wrongCase : 0) + best, 1)
    }
}
