import Dates

/// Turns a parse into slots: resolves names or asks about them, merges times and resolves past or future.
struct SlotFiller {
    private let book: RuleBook
    private let lattice: Lattice
    private let utterance: String
    private let names: NameGrammar
    let now: Moment

    init(book: RuleBook, lattice: Lattice, utterance: String, names: NameGrammar, now: Moment) {
        self.book = book
        self.lattice = lattice
        self.utterance = utterance
        self.names = names
        self.now = now
    }

    /// The slots of one command while they are collected.
    struct Draft {
        var values: [SlotName: SlotValue] = [:]
        var ambiguous: [SlotName: [NameReading]] = [:]
        var impossible: [SlotName: String] = [:]
        var times: [SlotName: [TimeExpression]] = [:]
        /// The words that express those times.
        var said: [SlotName: [String]] = [:]
        var newTimes: Set<SlotName> = []
        /// Slots whose people were said, not set by the sentence.
        var named: Set<SlotName> = []
        var starts: [TimeExpression] = []
    }

    /// `inherited`: times said once at the start of the line (Contract, “How a phrase is read”, 9).
    func match(of parse: Parse, runnerUp: Parse?, inherited: [TimeExpression] = []) -> Match {
        let rule = book.rules[parse.rule]
        let intent = book.intents[rule.intent]
        var draft = Draft()
        for fixed in rule.fixed where fixed.time == nil { draft.values[fixed.slot] = fixed.value == "me" ? .me : .text(fixed.value) }
        for placed in parse.placed {
            for binding in placed.match.bindings { fill(binding, into: &draft) }
        }
        for fixed in rule.fixed where draft.times[fixed.slot] == nil { draft.times[fixed.slot] = fixed.time.map { [$0.expression] } }
        if let title = TitleComposer(book: book, lattice: lattice).title(of: parse) { draft.call(title, by: rule, of: intent) }
        settleTimes(&draft, looksBack: looksBack(intent, rule, draft), inherited: inherited)
        let slots = draft.values.map { Slot(name: $0, value: $1) }.sorted { $0.name.rawValue < $1.name.rawValue }
        return Match(
            intent: intent.id, slots: slots, ask: ask(for: intent, draft), focus: rule.asks,
            confidence: max(0.1, 1 - Double(parse.cost) * 0.02),
            evidence: evidence(of: parse, rule, runnerUp))
    }

    /// Times at the very start of the parse: they also hold for the commands after it.
    func headTimes(of parse: Parse, in range: Range<Int>) -> [TimeExpression] {
        guard let first = parse.placed.first, (range.lowerBound..<first.from).allSatisfy({ lattice.fillerPrice[$0] != nil }) else {
            return []
        }
        return first.match.bindings.compactMap { binding in
            if case .entity(let index) = binding.filling, case .time(let time) = lattice.entities[index].value { time } else { nil }
        }
    }

    private func fill(_ binding: Binding, into draft: inout Draft) {
        fill(book.specs[binding.spec], binding.filling, binding.range, into: &draft)
    }

    func fill(_ spec: SlotSpec, _ filling: Binding.Filling, _ range: Range<Int>, into draft: inout Draft) {
        switch filling {
        case .me: draft.name(.me, in: spec.slot)
        case .text: draft.values[spec.slot] = .text(text(range, spec))
        case .unknownName: draft.values[spec.slot] = .unknownName(unknownName(range, spec))
        case .names(let readings):
            if Set(readings.map(\.id)).count == 1 {
                draft.name(.name(readings[0].id, name: readings[0].name), in: spec.slot)
            } else {
                draft.ambiguous[spec.slot] = readings
            }
        case .entity(let index):
            let entity = lattice.entities[index]
            if case .amount(let amount) = entity.value, SumPlaces.isOutOfRange(entity, amount, lattice) {
                draft.impossible[spec.slot] = lattice.text(range, of: utterance)
            } else if spec.type == .time, lattice.isAlsoRepeat(index) {
                draft.impossible[spec.slot] = lattice.text(range, of: utterance)
            } else {
                fill(spec, entity.value, into: &draft)
            }
            if case .time = entity.value { draft.said[spec.slot, default: []].append(lattice.text(entity.from..<entity.to, of: utterance)) }
        }
    }

    private func fill(_ spec: SlotSpec, _ value: Entity.Value, into draft: inout Draft) {
        switch value {
        case .time(let time):
            draft.times[spec.slot, default: []].append(time)
            if spec.isNewTime { draft.newTimes.insert(spec.slot) }
        case .duration(let duration), .shift(let duration): draft.values[spec.slot] = .duration(duration)
        case .recurrence(let rule, let start):
            draft.values[spec.slot] = .recurrence(rule)
            if let start { draft.starts.append(start) }
        case .amount(let amount):
            draft.values[spec.slot] = .amount(amount.value)
            if let currency = amount.currency { draft.values[.currency] = .text(currency) }
        case .percent(let percent): draft.values[spec.slot] = .text(percent)
        case .tasks(let references):
            if case .tasks(let before)? = draft.values[spec.slot] {
                draft.values[spec.slot] = .tasks(before + references)
            } else {
                draft.values[spec.slot] = .tasks(references)
            }
        case .listed(_, let id, _, _), .phone(let id), .account(let id): draft.values[spec.slot] = .text(id)
        case .names: break
        }
    }

    /// The nominative if it declines back to what was typed, otherwise the text as written (Contract, “How a phrase is read”, 2).
    private func unknownName(_ range: Range<Int>, _ spec: SlotSpec) -> String {
        let isAnnounced = range.count > 1 && lattice.isIn(range.lowerBound, book.lexicon.roles.companyWords)
        let range = isAnnounced ? range.lowerBound + 1..<range.upperBound : range
        let words = lattice.tokens[range].filter { $0.kind == .word }.map(\.text)
        return names.nominative(of: words, governed: spec.cases) ?? lattice.text(range, of: utterance)
    }

    /// Free text as written; a name with a case qualifier (`{name:acc}`) in the nominative.
    private func text(_ range: Range<Int>, _ spec: SlotSpec) -> String {
        let tokens = lattice.tokens[range]
        guard spec.cases != .any, spec.wordsOfName > 0 || tokens.allSatisfy({ $0.kind == .word }) else {
            return lattice.text(range, of: utterance)
        }
        let name = unknownName(range, spec)
        return tokens.contains(where: \.isHyphen) && name != lattice.text(range, of: utterance) ? hyphened(name, like: tokens) : name
    }

    /// «Петрова Водкина Анна» as it was said of «Петрову-Водкину Анну»: «Петрова-Водкина Анна».
    private func hyphened(_ name: String, like tokens: ArraySlice<Token>) -> String {
        var words = name.split(separator: " ")[...], written = ""
        for token in tokens {
            guard token.kind == .word, let word = words.popFirst() else {
                written += token.text
                continue
            }
            written += (written.isEmpty || written.last == "-" ? "" : " ") + word
        }
        return written
    }

    private func looksBack(_ intent: IntentInfo, _ rule: Rule, _ draft: Draft) -> Bool {
        if intent.looksBack || rule.isReview { return true }
        return intent.looksBackAt.contains { slot, values in values.contains { draft.values[slot] == .text($0) } }
    }

    /// The first question, by Contract, “Intents”, “What must be said”, and “How a phrase is read”, 26.
    func ask(for intent: IntentInfo, _ draft: Draft) -> Ask? {
        if !draft.impossible.isEmpty || !draft.ambiguous.isEmpty {
            let inOrder = Set(intent.needs.flatMap { [$0.asked] + $0.satisfiedBy })
            for slot in SlotName.allCases where !inOrder.contains(slot) {
                if let ask = ask(slot, draft) { return ask }
            }
        }
        for need in intent.needs {
            let slots = need.satisfiedBy
            if slots.contains(where: { draft.values[$0] != nil }) {
                if let ask = slots.lazy.compactMap({ self.ask($0, draft) }).first { return ask }
                continue
            }
            return slots.lazy.compactMap { self.ask($0, draft) }.first ?? Ask(slot: need.asked)
        }
        return nil
    }

    private func ask(_ slot: SlotName, _ draft: Draft) -> Ask? {
        if let said = draft.impossible[slot] { return Ask(slot: slot, impossible: said) }
        guard let readings = draft.ambiguous[slot] else { return nil }
        var options: [Ask.Option] = []
        for reading in readings where !options.contains(where: { $0.id == reading.id }) {
            options.append(Ask.Option(name: reading.name, id: reading.id))
        }
        return Ask(slot: slot, options: options)
    }

    private func evidence(of parse: Parse, _ rule: Rule, _ runnerUp: Parse?) -> Evidence {
        let pieces =
            parse.placed.flatMap { self.pieces(of: $0) }
            + parse.leftovers.map {
                piece($0..<$0 + 1, rule.rest == .taskName && !book.intents[rule.intent].namesTasksByTitle ? .tasks : .title)
            }
        var evidence = Evidence(rule: book.place(of: rule), pieces: pieces)
        if let runnerUp {
            let other = book.rules[runnerUp.rule]
            let place = book.place(of: other)
            evidence.runnerUp = Evidence.RunnerUp(intent: book.intents[other.intent].id, rule: place, cost: runnerUp.cost - parse.cost)
            if !parse.isBetter(than: runnerUp) { evidence.rival = place }
        }
        return evidence
    }

    /// One piece per slot; a single piece includes the preposition before it.
    private func pieces(of placed: Parse.PlacedSegment) -> [Evidence.Piece] {
        let slots = placed.match.bindings
        guard slots.count > 1 else { return [piece(placed.from..<placed.match.end, slots.first.map { book.specs[$0.spec].slot })] }
        return slots.map { piece($0.range, book.specs[$0.spec].slot) }
    }

    func piece(_ range: Range<Int>, _ slot: SlotName?) -> Evidence.Piece {
        Evidence.Piece(from: lattice.tokens[range.lowerBound].from, to: lattice.tokens[range.upperBound - 1].to, slot: slot)
    }
}

extension SlotFiller.Draft {
    /// Words that no segment covers: the title of a new task, or the name of the one that is meant (Contract, “How a phrase is read” 37).
    fileprivate mutating func call(_ words: String, by rule: Rule, of intent: IntentInfo) {
        if rule.rest == .taskName, !intent.namesTasksByTitle {
            values[.tasks] = .tasks([SlotValue.nameMark + words])
        } else if values[.title] == nil {
            values[.title] = .text(words)
        }
    }

    /// Several names in one slot are a list.
    fileprivate mutating func name(_ value: SlotValue, in slot: SlotName) {
        values[slot] = named.insert(slot).inserted ? value : values[slot]?.and(value) ?? value
    }
}

extension Lattice {
    /// «через день» means both “in two days” and “every other day”: without another repeat it is asked (Contract, “Time conventions”).
    fileprivate func isAlsoRepeat(_ index: Int) -> Bool {
        guard case .time(let time) = entities[index].value, time.day != nil || time.distance != nil else { return false }
        return beginning[entities[index].from].contains { other in
            guard entities[other].to == entities[index].to, entities[other].cost <= entities[index].cost,
                case .recurrence = entities[other].value
            else { return false }
            return true
        }
    }
}
