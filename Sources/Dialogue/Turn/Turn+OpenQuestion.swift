import Dates
import Department
import Language

// Reading a line as the answer to the open question.
extension Turn {
    /// Slots that take any words; a line that is a command is none of them.
    private static let free: Set<String> = ["title", "text", "reason", "result", "name", "phrase", "meaning", "topic"]

    /// Nil where the line answers nothing.
    mutating func answerToQuestion(_ reading: Understanding) throws -> [AnsweredCommand]? {
        guard let question = session.question else { return nil }
        let word = reading.commands.count == 1 ? reading.commands[0] : nil
        if let word, word.intent == "dialog.cancel" || word.intent == "dialog.no" { return drop(word) }
        if let field = word?[text: "field"], word?.intent == "dialog.correct",
            let match = literal(question.waiting[question.place], field, in: session.line)
        {
            return try resume(question, match)
        }
        switch question.about {
        case .slot(let ask): return try fill(ask, of: question, reading)
        case .which(let ids): return try choose(among: ids, of: question)
        case .lacking(let field, let task, let ask): return try supply(field, of: task, ask, to: question, reading)
        case .consent: return word?.intent == "dialog.yes" ? try resume(question, isConfirmed: true) : nil
        case .pastDay:
            if word?.intent == "dialog.yes" { return try resume(question, isConfirmed: true) }
            return try fill(Ask(slot: "when"), of: question, reading)
        }
    }

    private mutating func drop(_ word: Match) -> [AnsweredCommand] {
        session.question = nil
        return [phrase(word, "dialog.dropped")]
    }

    private mutating func fill(_ ask: Ask, of question: OpenQuestion, _ reading: Understanding) throws -> [AnsweredCommand]? {
        let match = question.waiting[question.place], isFree = Turn.free.contains(ask.slot)
        if let option = option(of: ask, match) { return try resume(question, match.with(ask.slot, option)) }
        if !isFree, let answered = try answered(ask, of: question) { return answered }
        if let single = reading.commands.first, reading.commands.count == 1, completes(single, match, ask.slot) {
            return try resume(question, match.with(slots(of: single, for: match)), single.ask)
        }
        if reading.commands.isEmpty, let option = ask.option(near: request.text) {
            return try resume(question, match.with(ask.slot, value(of: option)))
        }
        // What a phrase shall mean is itself a command.
        return isFree && (!isCommand(reading) || ask.slot == "meaning") ? try answered(ask, of: question) : nil
    }

    /// «2», «первый»: the place of an option.
    func option(of ask: Ask, _ match: Match) -> SlotValue? {
        guard !ask.options.isEmpty, case .slots(let slots) = answer(to: "tasks", of: match) else { return nil }
        guard case .tasks(let references) = slots.first(where: { $0.name == "tasks" })?.value, references.count == 1 else { return nil }
        let place = references[0] == "last" ? ask.options.count : Int(references[0]) ?? 0
        guard (1...ask.options.count).contains(place) else { return nil }
        return value(of: ask.options[place - 1])
    }

    private func value(of option: Ask.Option) -> SlotValue {
        option.id.map { .name($0, name: option.name) } ?? .unknownName(option.name)
    }

    private mutating func answered(_ ask: Ask, of question: OpenQuestion) throws -> [AnsweredCommand]? {
        let match = question.waiting[question.place]
        switch answer(to: ask.slot, of: match) {
        case .slots(let slots): return try resume(question, match.with(slots))
        case .ask(let again): return try resume(question, match, again)
        case nil: return nil
        }
    }

    func answer(to slot: String, of match: Match) -> AnswerReading? {
        assistant.reader.answer(request.text, to: slot, of: match.intent, in: context)
    }

    /// Whether a line that is a command of its own says what this one lacks, and nothing against it.
    private func completes(_ line: Match, _ match: Match, _ slot: String) -> Bool {
        if line.intent == "dialog.correct" || line.intent == "dialog.ellipsis" { return true }
        guard line.intent == match.intent, line[slot] != nil || slot == "title" && line["kind"] != nil else { return false }
        return line.slots.allSatisfy { match[$0.name] == nil || match[$0.name] == $0.value }
    }

    private mutating func choose(among ids: [TaskItem.ID], of question: OpenQuestion) throws -> [AnsweredCommand]? {
        let match = question.waiting[question.place]
        guard case .slots(let slots) = answer(to: "tasks", of: match) else { return nil }
        let meant = try tasks(ids).filter(meant(by: slots, among: ids)).map(\.id)
        guard !meant.isEmpty else { return nil }
        let described = match.intent == "task.edit" ? match : match.without(Interpreter.describing)
        let named = described.with("tasks", .tasks(meant.map { "#\($0)" }))
        let isChosen = meant.count == 1 || slots.contains { $0.name == "tasks" }
        guard !isChosen else { return try resume(question, named) }
        var narrower = question
        narrower.about = .which(meant)
        session.question = narrower
        return [try asked(narrower)]
    }

    /// «2», «обе», «все» by place; «звонок», «в пятницу», «Ромашке» by what they are.
    private func meant(by slots: [Slot], among ids: [TaskItem.ID]) -> (TaskItem) -> Bool {
        let answer = Match(intent: "", slots: slots)
        guard answer.references.isEmpty else {
            var options = Session(at: request.now)
            options.show(ids, upTo: ids.count)
            switch options.meaning(of: answer.references) {
            case .tasks(let chosen), .all(let chosen): return { chosen.contains($0.id) }
            case .everything, .either, .outside, .nothing: return { _ in false }
            }
        }
        let (from, to) = (answer[when: "on"] ?? answer[when: "when"])?.dayBounds ?? (nil, nil)
        return { task in
            (answer.kind == nil || task.kind == answer.kind)
                && (answer.client == nil || answer.client == task.client.map(ClientChoice.known))
                && (answer["participant"] == nil || answer[person: "participant"] == task.participant)
                && (from.map { task.due.day >= $0 } ?? true) && (to.map { task.due.day <= $0 } ?? true)
        }
    }

    /// Goes on with what waited, the command asked about being what it is now.
    private mutating func resume(
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
