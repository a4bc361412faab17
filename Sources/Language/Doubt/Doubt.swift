/// Whether a reading has a reason for every word (Contract, “How a phrase is read” 33): a reading that changes something is carried out,
/// asked about, or given up.
///
/// «позвонить бухгалтеру Ромашки» is work; "put the radio on" is an order, but not to this assistant.
struct Doubt {
    enum Verdict: Int, Comparable {
        /// Nothing speaks for it: the line is not understood.
        case unfounded
        /// Plausible, so it is asked about.
        case unsure
        case sure

        static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
    }

    private let book: RuleBook
    private let lattice: Lattice
    private let newNames: NewNames
    private var roles: Lexicon.Roles { book.lexicon.roles }
    private var mood: LineMood { LineMood(lattice: lattice, roles: roles) }

    init(book: RuleBook, lattice: Lattice, names: NameGrammar) {
        self.book = book
        self.lattice = lattice
        newNames = NewNames(names, lattice, book.lexicon.roles)
    }

    func verdict(on parse: Parse, over range: Range<Int>) -> Verdict {
        let rule = book.rules[parse.rule], words = PartWords(parse, book, lattice)
        guard book.intents[rule.intent].changes else { return isAboutDepartment(parse, words) ? .sure : .unfounded }
        let isWork = rule.rest == .newTitle || rule.isWording
        if let asker = mood.asker(range), isWork || !words.ruled.contains(asker) {
            // "compare invoices" may be work as well as a question.
            return words.own.contains(asker) ? .unsure : .unfounded
        }
        if mood.endsAsQuestion(range) { return isWork || words.kind != nil ? .unfounded : .unsure }
        if words.texts.contains(where: isToSpeaker) { return .unfounded }
        // Whether there is a task of such a name is told by the list; «не отменяй ревизию» orders nothing.
        guard isWork else { return rule.rest == .taskName && mood.denies(words.leftovers) ? .unfounded : .sure }
        let verdict = workVerdict(words, rule)
        guard verdict == .unfounded, !mood.denies(words.leftovers), range.contains(where: isOrganizer) else { return verdict }
        return words.leftovers.allSatisfy { lattice.isPronoun($0) } ? .unfounded : .unsure
    }

    /// Names that only might be ones, with what they are asked for.
    func doubtfulNames(in parse: Parse) -> [Binding] {
        parse.placed.flatMap(\.match.bindings).filter { binding in
            guard case .unknownName = binding.filling else { return false }
            return newNames.likeness(binding.range, book.specs[binding.spec].cases) == .possible
        }
    }

    private func isOrganizer(_ place: Int) -> Bool { lattice.isIn(place, roles.organizers) }

    // MARK: Looking

    /// Free words are looked up only where they speak of the department, or are few enough to stand in a title.
    private func isAboutDepartment(_ parse: Parse, _ words: PartWords) -> Bool {
        guard let text = words.texts.first, words.own.min().map({ $0 < text.lowerBound }) ?? false,
            lattice.closingQuote[text.lowerBound] < 0,
            !lattice.isIn(text.lowerBound - 1, roles.openers)
        else { return true }
        if mood.isElsewhere(text) || isToSpeaker(text) { return false }
        if text.contains(where: { speaksOfDepartment($0) }) { return true }
        let isSearched = parse.placed.flatMap(\.match.bindings).contains { book.specs[$0.spec].slot == .text }
        return text.count { lattice.tokens[$0].kind != .sign } <= (isSearched ? Doubt.mostSearched : 1)
    }

    /// The words of a search.
    private static let mostSearched = 3

    private func speaksOfDepartment(_ place: Int) -> Bool {
        lattice.isIn(place, roles.department)
            || lattice.beginning[place].contains { index in
                switch lattice.entities[index].value {
                case .names, .tasks: true
                case .listed(let list, _, _, _): list != "me"
                default: false
                }
            }
    }

    /// "me the latest news": something is wanted for the speaker at once.
    private func isToSpeaker(_ text: Range<Int>) -> Bool { lattice.isIn(text.lowerBound, roles.toSpeaker) }
}

// MARK: Work that is entered

extension Doubt {
    /// A title begins as work does, or an order to enter something stands before it.
    private func workVerdict(_ words: PartWords, _ rule: Rule) -> Verdict {
        // An order alone: what is to be done is asked.
        if words.leftovers.isEmpty, words.newNames.isEmpty, !words.own.isEmpty, !rule.isWording { return .sure }
        let opener = words.opener ?? words.leftovers.first ?? 0
        let strays = words.leftovers.filter { $0 < opener }
        if let refused = refused(words, rule, strays) { return refused }
        if !strays.isEmpty, !isAttribute(strays, of: words) { return words.saysTime ? .unsure : .unfounded }
        if words.own.contains(where: { lattice.isIn($0, roles.entering) }) { return entered(words) }
        if words.own.contains(where: { lattice.isIn($0, roles.weakOrders) }) { return weaklyOrdered(words) }
        if words.own.isEmpty, words.kind == nil { return onDay(words) }
        if rule.isWording { return begun(words, at: opener) }
        if words.kind != nil { return ofKind(words) }
        return words.saysTime || words.saysName ? .sure : .unfounded
    }

    /// What can be no work at all: it denies, tells, or is no business of a department.
    private func refused(_ words: PartWords, _ rule: Rule, _ strays: [Int]) -> Verdict? {
        let isEntered = words.own.contains { lattice.isIn($0, roles.entering) }
        let first = words.leftovers.first ?? 0
        if mood.denies(words.leftovers), !isEntered, !rule.isWording || mood.denies([first]) { return .unfounded }
        if mood.tells(strays) || mood.tells(words.leftovers.prefix(1)) { return .unfounded }
        let isKept = words.own.contains { lattice.isIn($0, roles.organizers) }
        if mood.isElsewhere(words.leftovers), words.kind == nil, !words.saysName, !isKept { return .unfounded }
        return nil
    }

    /// Behind an order to enter something all words are its title, if they are words.
    private func entered(_ words: PartWords) -> Verdict {
        guard let first = words.leftovers.first(where: { !lattice.isIn($0, roles.prepositions) }) else { return .sure }
        if isOrder(first), words.kind.map({ $0 > first }) ?? true { return .unsure }
        guard words.kind == nil, !words.saysTime, !words.saysName else { return .sure }
        return lattice.tokens[first].kind == .number || lattice.isPronoun(first) ? .unfounded : .sure
    }

    /// "put …", "make …", "need to …".
    private func weaklyOrdered(_ words: PartWords) -> Verdict {
        guard let first = words.leftovers.first else { return words.kind != nil || words.saysName ? .sure : .unfounded }
        if words.kind != nil, words.kind ?? 0 < first { return .sure }
        if lattice.isIn(first, roles.idle) { return .unfounded }
        if words.saysTime || words.saysName { return lattice.isPronoun(first) ? .unfounded : .sure }
        return lattice.isIn(first, roles.works) ? .sure : .unfounded
    }

    /// «подготовить …», "prepare …": Russian says work so; an English order may be meant for the assistant, so something must speak for it.
    private func begun(_ words: PartWords, at opener: Int) -> Verdict {
        if lattice.isIn(opener, roles.idle) { return .unfounded }
        // «передать документы» is work as well as an order of ours.
        guard lattice.tokens[opener].isLatin else {
            return isOrder(opener) ? hasCompany(words) || words.kind != nil ? .unsure : .unfounded : .sure
        }
        if let next = words.leftovers.first(where: { $0 > opener }), lattice.isPronoun(next) || isMe(opener + 1) { return .unfounded }
        return words.saysTime || words.saysName || words.kind != nil || words.saysAmount ? .sure : .unsure
    }

    /// «вебинар в четверг», "dentist tomorrow 5pm": what is said to be on a day, if it is the name of something.
    private func onDay(_ words: PartWords) -> Verdict {
        let said = words.leftovers.filter { !lattice.isIn($0, roles.prepositions) }
        guard words.saysTime, let first = said.first, said.count <= Doubt.mostOnDay, words.firstName.map({ first < $0 }) ?? true else {
            return .unfounded
        }
        let isNone = said.contains { lattice.isIn($0, roles.idle) || lattice.isIn($0, roles.toSpeaker) || lattice.isPronoun($0) }
        if isNone || mood.tells(said) || said.contains(where: isOrder) || isOtherwiseKnown(first) || lattice.tokens[first].kind != .word {
            return .unfounded
        }
        return said.contains(where: isOtherwiseKnown) ? .unsure : .sure
    }

    private func isOtherwiseKnown(_ place: Int) -> Bool {
        lattice.isKnown[place] && !lattice.isIn(place, roles.meals) && !lattice.isIn(place, roles.organizers)
    }

    /// The words of something that is only said to be on a day.
    private static let mostOnDay = 5

    /// A kind with words beside it.
    private func ofKind(_ words: PartWords) -> Verdict {
        guard !words.leftovers.isEmpty, let kind = words.kind, lattice.tokens[kind].isLatin, isMe(kind + 1) || !hasCompany(words) else {
            return .sure
        }
        return isMe(kind + 1) ? .unfounded : .unsure
    }

    private func hasCompany(_ words: PartWords) -> Bool { words.saysTime || words.saysName || !words.newNames.isEmpty || words.saysAmount }

    /// The verb of an order other than entering a task: «отмени», "move".
    private func isOrder(_ place: Int) -> Bool { lattice.isIn(place, roles.orders) }

    private func isMe(_ place: Int) -> Bool { place < lattice.tokens.count && lattice.isIn(place, roles.toSpeaker) }

    /// «важный звонок», "quick call": adjectives right before the kind.
    private func isAttribute(_ strays: [Int], of words: PartWords) -> Bool {
        guard let kind = words.kind, strays.last == kind - 1, strays.count <= 2, hasCompany(words) else { return false }
        return strays.allSatisfy { lattice.tokens[$0].isLatin || newNames.isAdjective($0) }
    }
}

extension Lattice {
    /// "it", «ему»: no thing that is to be done.
    fileprivate func isPronoun(_ place: Int) -> Bool {
        beginning[place].contains { index in
            if case .tasks = entities[index].value { tokens[place].kind == .word } else { false }
        }
    }
}
