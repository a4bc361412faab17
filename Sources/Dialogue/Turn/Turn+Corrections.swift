import Dates
import Department
import Language

// Lines that change a command before them: corrections and «а на завтра?», "and tomorrow?".
extension Turn {
    /// «нет, на пятницу», "I meant Kim": takes the add or move back and puts another in its place.
    mutating func correct(_ change: Match, with correction: Match) throws -> [AnsweredCommand] {
        if change.builtIn == .task(.move), let person = correction[.assignee] ?? correction[.person] {
            let slots = [Slot(name: .tasks, value: .tasks(change.references)), Slot(name: .assignee, value: person)]
            return try run([Match(.task(.assign), slots: slots)])
        }
        if let field = correction[text: .field] {
            guard let match = literal(change, field, in: session.changeLine) else { return [remark(correction, .nothingMisread)] }
            return [try put(match)]
        }
        let match = corrected(change, by: correction)
        guard let ask = correction.ask else { return [try put(match)] }
        let question = OpenQuestion(waiting: [match], about: .slot(ask), isCorrection: true)
        session.question = question
        return [try asked(question)]
    }

    /// Replaces the last command by the corrected one, as one change.
    mutating func put(_ match: Match) throws -> AnsweredCommand {
        switch interpretation(of: match) {
        case .success(.command(let command)):
            // A line that changed nothing left nothing to correct: what is meant now is done as it is said.
            let outcome = try perform(session.changeEntry.map { .correct([command], of: $0) } ?? command, for: match)
            if let about = outcome.about { session.question = OpenQuestion(waiting: [match], about: about, isCorrection: true) }
            return outcome.part
        case .success(.ask(let about)):
            let question = OpenQuestion(waiting: [match], about: about, isCorrection: true)
            session.question = question
            return try asked(question)
        case .success(.conversation), .success(.unknown): return remark(match, .nothingToCorrect)
        case .failure(let refusal): return part(match, .refused(refusal))
        }
    }

    private func corrected(_ change: Match, by correction: Match) -> Match {
        let namesAnother = change.builtIn == .task(.move) && correction.slots.contains(where: \.name.describesTask)
        return (namesAnother ? change.with(.tasks, nil) : change).with(slots(of: correction, for: change))
    }

    /// What an elliptic line says, as slots of the command it changes: a bare name fills that command's slot for people.
    func slots(of line: Match, for match: Match) -> [Slot] {
        // «не Иванову, а Петровой»: the free text is only the rejected value.
        line.slots.filter { $0.name != .text }.map { slot in
            switch (slot.name, slot.value) {
            // Every other report has a row for each person of the team anyway.
            case (.by, .text(SalesDimension.person.rawValue)) where match.builtIn != .report(.sales):
                Slot(name: .scope, value: .text("team"))
            case (.assignee, _), (.person, _): Slot(name: personSlot(of: match), value: slot.value)
            case (.when, .when(let when)): Slot(name: .when, value: .when(joined(match[when: .when], when, of: match.builtIn)))
            default: slot
            }
        }
    }

    private func personSlot(of match: Match) -> SlotName {
        assistant.reader.book.intent(match.intent)?.personSlot { match[$0] != nil } ?? .person
    }

    /// A bare hour keeps the day said before; a new day keeps the hour of an add (a move keeps the task's own).
    private func joined(_ old: When?, _ new: When, of intent: BuiltInIntent?) -> When {
        switch (old, new) {
        case (.day(let day), .time(let time)), (.untilDay(let day), .time(let time)): .moment(Moment(day, time))
        case (.moment(let moment), .time(let time)): .moment(Moment(moment.day, time))
        case (nil, .time(let time)) where intent == .task(.add): .moment(Moment(saidAt.day, time))
        case (.moment(let moment), .day(let day)) where intent == .task(.add): .moment(Moment(day, moment.time))
        default: new
        }
    }

    /// «сравни с октябрём», "compare with October" after a question about sales compares what was asked there.
    func refined(_ match: Match) -> Match {
        guard match.builtIn == .report(.sales), match[.compare] != nil, match.slots.allSatisfy({ $0.name == .compare || $0.name == .by }),
            let inquiry = session.inquiry, inquiry.builtIn == .report(.sales)
        else { return match }
        return inquiry.with(match.slots)
    }

    /// «а на завтра?», "and Kim?": the last question with one thing changed.
    func asked(_ inquiry: Match, with line: Match) -> Match {
        let slots = slots(of: line, for: inquiry)
        var match = inquiry
        if inquiry.builtIn == .task(.planDay), line[.when] != nil { match.intent = BuiltInIntent.task(.list).id }
        if slots.contains(where: { $0.name == .assignee || $0.name == .person }) { match = match.without([.scope]) }
        if slots.contains(where: { $0.name == .scope }) { match = match.without([.assignee, .person]) }
        match = match.with(slots)
        match.ask = line.ask.map {
            Ask(slot: $0.slot == .assignee || $0.slot == .person ? personSlot(of: match) : $0.slot, options: $0.options)
        }
        return match
    }
}
