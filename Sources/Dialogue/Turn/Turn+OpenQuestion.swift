import Dates
import Department
import Language

// Reading a line as the answer to the open question.
extension Turn {
    /// Nil if the line doesn't answer it.
    mutating func answerToQuestion(_ reading: Understanding) throws -> [AnsweredCommand]? {
        guard let question = session.question else { return nil }
        let word = reading.commands.count == 1 ? reading.commands[0] : nil
        if let word, let answered = try answer(by: word, to: question) { return answered }
        switch question.about {
        case .slot(let ask): return try fill(ask, of: question, reading)
        case .which(let ids): return try choose(among: ids, of: question)
        case .lacking(let field, let task, let ask): return try supply(field, of: task, ask, to: question, reading)
        case .consent: return nil
        case .entering: return try enter(answering: question)
        case .pastDay: return try fill(Ask(slot: .when), of: question, reading)
        }
    }

    /// «да», «нет», «отмена», «это не дата», "not a date".
    private mutating func answer(by word: Match, to question: OpenQuestion) throws -> [AnsweredCommand]? {
        switch (word.builtIn, question.about) {
        case (.conversation(.no), _):
            session.question = nil
            return [remark(word, .dropped)]
        case (.conversation(.cancel), _): return drop(question: word)
        case (.task(.undo), _) where word[.count] == nil: return drop(question: word)
        case (.conversation(.correct), _):
            guard let field = word[text: .field], let match = literal(question.waiting[question.place], field, in: session.line) else {
                return nil
            }
            return try resume(question, match)
        // What was unsure is sure now; what is missing is asked next.
        case (.conversation(.yes), .slot(let ask)) where ask.slot == .confirm: return try resume(question, question.waiting[question.place])
        case (.conversation(.yes), .slot(let ask)) where ask.options.count == 1:
            let match = question.waiting[question.place]
            return try resume(question, match.with(ask.slot, joined(value(of: ask.options[0]), ask, match)))
        case (.conversation(.yes), .entering): return try enter(of: question, at: nil)
        case (.conversation(.yes), .consent), (.conversation(.yes), .pastDay): return try resume(question, isConfirmed: true)
        default: return nil
        }
    }

    /// Drops the open question and nothing else; the same word said again takes the last change back.
    private mutating func drop(question word: Match) -> [AnsweredCommand] {
        session.question = nil
        return [remark(word, .questionDropped)]
    }

    private mutating func fill(_ ask: Ask, of question: OpenQuestion, _ reading: Understanding) throws -> [AnsweredCommand]? {
        let match = question.waiting[question.place], isFree = ask.slot.type == .text
        if let option = option(of: ask, match) { return try resume(question, match.with(ask.slot, joined(option, ask, match))) }
        if !isFree, let answered = try answered(ask, of: question) { return answered }
        if let single = reading.commands.first, reading.commands.count == 1, completes(single, match, ask.slot) {
            return try resume(question, match.with(slots(of: single, for: match)), single.ask)
        }
        if reading.commands.isEmpty, let option = ask.option(saying: request.text) {
            return try resume(question, match.with(ask.slot, joined(value(of: option), ask, match)))
        }
        if reading.commands.isEmpty, let option = ask.option(near: request.text) { return try propose(option, for: ask.slot, of: question) }
        // A command is no free text, but the meaning of a phrase is itself a command.
        return isFree && (!isCommand(reading) || ask.slot == .meaning) ? try answered(ask, of: question) : nil
    }

    /// «2», «первый», "the first": the option in that place.
    func option(of ask: Ask, _ match: Match) -> SlotValue? {
        guard !ask.options.isEmpty, case .slots(let slots) = answer(to: .tasks, of: match) else { return nil }
        guard case .tasks(let references) = slots.first(where: { $0.name == .tasks })?.value, references.count == 1 else { return nil }
        let place = references[0] == "last" ? ask.options.count : Int(references[0]) ?? 0
        guard (1...ask.options.count).contains(place) else { return nil }
        return value(of: ask.options[place - 1])
    }

    /// A slip in a name may be another name, so the likeliest is asked about; said once more, it is meant.
    private mutating func propose(_ option: Ask.Option, for slot: SlotName, of question: OpenQuestion) throws -> [AnsweredCommand] {
        if question.about.ask.options == [option] {
            let match = question.waiting[question.place]
            return try resume(question, match.with(slot, joined(value(of: option), question.about.ask, match)))
        }
        var narrower = question
        narrower.about = .slot(Ask(slot: slot, options: [option]))
        session.question = narrower
        return [try asked(narrower)]
    }

    /// One of several people was asked about: the others stay.
    private func joined(_ value: SlotValue, _ ask: Ask, _ match: Match) -> SlotValue {
        ask.options.isEmpty ? value : match[ask.slot].map { $0.and(value) } ?? value
    }

    private func value(of option: Ask.Option) -> SlotValue {
        option.id.map { .name($0, name: option.name) } ?? .unknownName(option.name)
    }

    private mutating func answered(_ ask: Ask, of question: OpenQuestion) throws -> [AnsweredCommand]? {
        let match = question.waiting[question.place]
        switch answer(to: ask.slot, of: match) {
        case .slots(let slots):
            let joined = slots.map { $0.name == ask.slot ? Slot(name: $0.name, value: self.joined($0.value, ask, match)) : $0 }
            return try resume(question, match.with(joined))
        case .ask(let again): return try resume(question, match, again)
        case nil: return nil
        }
    }

    /// The line as a value of this slot; nil if it is not one.
    func answer(to slot: SlotName, of match: Match) -> AnswerReading? {
        assistant.reader.answer(request.text, to: slot, of: match.intent, in: context)
    }

    /// Whether a line that is a command of its own says what the waiting one lacks, without contradicting it.
    private func completes(_ line: Match, _ match: Match, _ slot: SlotName) -> Bool {
        if line.builtIn == .conversation(.correct) || line.builtIn == .conversation(.ellipsis) { return true }
        guard line.intent == match.intent, line[slot] != nil || slot == .title && line[.kind] != nil else { return false }
        return line.slots.allSatisfy { match[$0.name] == nil || match[$0.name] == $0.value }
    }

    /// Goes on with the commands that waited, the one asked about as it is now.
    mutating func resume(
        _ question: OpenQuestion, _ match: Match? = nil, _ again: Ask? = nil, isConfirmed: Bool = false
    ) throws -> [AnsweredCommand] {
        var waiting = question.waiting
        if var match {
            match.ask = again ?? assistant.reader.book.missingSlot(in: match).map { Ask(slot: $0) }
            waiting[question.place] = match
        }
        if question.isCorrection, waiting[question.place].ask == nil { return [try put(waiting[question.place])] }
        var answered = question
        if isConfirmed { answered.settled.insert(question.place) }
        return try run(waiting, after: answered)
    }
}
