import Dates

/// Reads a line that no sentence covers by what its words are about, if it only looks: «сколько Стройинвест нам в общей сложности
/// заплатил» → money, how much, a client → `sales.show`.
///
/// Every word must be explained: it belongs to a topic, a way to ask or a value, or says nothing. At most one may be a stranger, and
/// only beside something of the department's own.
struct QuestionReader {
    let book: QuestionBook
    let rules: RuleBook
    let lattice: Lattice

    struct Reading {
        let answer: QuestionBook.Answer
        let words: QuestionWords
        /// Words that nothing explains.
        let strangers: Int
    }

    /// The most words of a line.
    private static let mostTokens = 40
    /// Surer than a guess, never as sure as a sentence.
    private static let confidence = 0.6
    private static let doubt = 0.1

    func reading() -> Reading? {
        guard !lattice.tokens.isEmpty, lattice.tokens.count <= QuestionReader.mostTokens, !lattice.isLong else { return nil }
        let words = QuestionWords(lattice, book: book, roles: rules.lexicon.roles)
        guard !words.isForeign, !words.hasStranger else { return nil }
        let topics = Set(words.concepts.filter { book.concepts[$0].role == .topics })
        let deciding = words.concepts.filter { book.concepts[$0].role == .deciding }
        var best: (reading: Reading, weight: Int)?
        for answer in book.answers where answer.about.allSatisfy({ !words.concepts.isDisjoint(with: $0) }) {
            let explained = Set(answer.about.joined()).union(answer.also)
            guard topics.isSubset(of: explained), explained.isSuperset(of: deciding) else { continue }
            let strangers = words.unknown.count
            guard allows(strangers, words, topics), fits(answer, words) else { continue }
            let weight = answer.about.count - 4 * strangers
            if weight > best?.weight ?? .min { best = (Reading(answer: answer, words: words, strangers: strangers), weight) }
        }
        return best?.reading
    }

    private func allows(_ strangers: Int, _ words: QuestionWords, _ topics: Set<Int>) -> Bool {
        guard strangers > 0 else { return words.isAsking || !words.items.isEmpty || topics.count > 1 }
        let own = words.concepts.contains {
            [.person, .client, .team, .me].map(book.number).contains($0) || book.concepts[$0].name == "ours"
        }
        return strangers == 1 && words.isAsking && (own || topics.count > 1)
    }

    /// A value that the answer has no place for would be passed over silently.
    private func fits(_ answer: QuestionBook.Answer, _ words: QuestionWords) -> Bool {
        words.items.allSatisfy { item in
            slot(of: lattice.entities[item.entity], answer) != nil || isPassing(lattice.entities[item.entity], answer)
        }
    }

    /// «нас», "my": whose it is when nobody is named; the team goes without saying. So does a kind that the answer has beside its topics.
    private func isPassing(_ entity: Entity, _ answer: QuestionBook.Answer) -> Bool {
        guard case .listed(let list, _, _, _) = entity.value else { return false }
        return ["me", "scope", "by"].contains(list) || list == "kind" && answer.also.contains(book.number(of: .kind))
    }

    // MARK: Slots

    func match(of reading: Reading, _ filler: SlotFiller) -> Match? {
        guard let intent = rules.intents.first(where: { $0.id.rawValue == reading.answer.intent }) else { return nil }
        var fillings: [(SlotSpec, Binding.Filling, Range<Int>)] = []
        var filled: Set<SlotName> = []
        for item in reading.words.items {
            let entity = lattice.entities[item.entity]
            guard let slot = slot(of: entity, reading.answer, given: filled), let type = slot.type else { continue }
            filled.insert(slot)
            fillings.append((SlotSpec(slot: slot, type: type), filling(of: item, slot), item.range))
        }
        let pieces = fillings.map { ($0.2, Optional($0.0.slot)) } + reading.words.said.map { ($0, nil) }
        return filler.match(
            of: intent, fixed: fixed(reading, filled), fillings: fillings, asks: reading.answer.asks, isReview: reading.answer.isReview,
            confidence: QuestionReader.confidence - QuestionReader.doubt * Double(reading.strangers),
            place: "words/questions.yaml:\(reading.answer.line)", pieces: pieces)
    }

    /// «на неделю» is no time by itself: this week's.
    private func fixed(_ reading: Reading, _ filled: Set<SlotName>) -> [Rule.FixedSlot] {
        let isWeekly = reading.words.concepts.contains { book.concepts[$0].name == "week" }
        guard isWeekly, reading.answer.slots.contains(.when), !filled.contains(.when) else { return reading.answer.fixed }
        return reading.answer.fixed + [Rule.FixedSlot(slot: .when, value: FixedTime.week.rawValue)]
    }

    private func filling(of item: QuestionWords.Item, _ slot: SlotName) -> Binding.Filling {
        switch lattice.entities[item.entity].value {
        case .names(let readings):
            let fitting = readings.filter { ($0.id.kind == .client) == (slot == .client) }
            let least = fitting.map(\.rank).min() ?? 0
            return .names(fitting.filter { $0.rank == least })
        case .listed("me", _, _, _): return .me
        default: return .entity(item.entity)
        }
    }

    /// The slot of the answer that a value fills; nil if there is none.
    private func slot(of entity: Entity, _ answer: QuestionBook.Answer, given filled: Set<SlotName> = []) -> SlotName? {
        let wanted: [SlotName] =
            switch entity.value {
            case .names(let readings):
                (readings.contains { $0.id.kind != .client } ? [.person, .assignee] : [])
                    + (readings.contains { $0.id.kind == .client } ? [.client] : [])
            case .time: filled.contains(.when) && answer.slots.contains(.compare) ? [.compare] : [.when]
            case .duration: [.duration]
            case .listed("me", _, let form, _): form == "gen" || form == "nom" || form == "any" ? [.person, .assignee] : []
            case .listed(let list, _, _, _): SlotName(name: list).map { [$0] } ?? []
            default: []
            }
        return wanted.first { answer.slots.contains($0) && !answer.fixed.map(\.slot).contains($0) }
    }
}
