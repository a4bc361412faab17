import Dates
import Department
import Language

// Lines that change a line before: corrections and «а на завтра?».
extension Turn {
    /// «нет, на пятницу», "I meant Kim": takes the add or move back and puts another in its place.
    mutating func correct(_ change: Match, with correction: Match) throws -> [AnsweredCommand] {
        if change.intent == "task.move", let person = correction["assignee"] ?? correction["person"] {
            return try run([
                Match(
                    intent: "task.assign",
                    slots: [Slot(name: "tasks", value: .tasks(change.references)), Slot(name: "assignee", value: person)])
            ])
        }
        if let field = correction[text: "field"] {
            guard let match = literal(change, field, in: session.changeLine) else { return [phrase(correction, "dialog.nothingMisread")] }
            return [try put(match)]
        }
        let match = corrected(change, by: correction)
        guard let ask = correction.ask else { return [try put(match)] }
        let question = OpenQuestion(waiting: [match], about: .slot(ask), isCorrection: true)
        session.question = question
        return [try asked(question)]
    }

    /// The corrected command instead of the last one, as one change.
    mutating func put(_ match: Match) throws -> AnsweredCommand {
        switch interpretation(of: match) {
        case .success(.command(let command)):
            let outcome = try perform(.correct([command]), for: match)
            if let about = outcome.about { session.question = OpenQuestion(waiting: [match], about: about, isCorrection: true) }
            return outcome.part
        case .success(.ask(let about)):
            let question = OpenQuestion(waiting: [match], about: about, isCorrection: true)
            session.question = question
            return try asked(question)
        case .success(.none): return phrase(match, "dialog.nothingToCorrect")
        case .failure(let refusal): return part(match, .refused(refusal))
        }
    }

    private func corrected(_ change: Match, by correction: Match) -> Match {
        var match = change
        if change.intent == "task.move", Interpreter.describing.contains(where: { correction[$0] != nil }) {
            match = match.with("tasks", nil)
        }
        return match.with(slots(of: correction, for: change))
    }

    /// What an elliptic line says, as slots of the command it changes: a name becomes the slot that command has for people.
    func slots(of line: Match, for match: Match) -> [Slot] {
        // «не Иванову, а Петровой»: what it is not goes without saying.
        line.slots.filter { $0.name != "text" }.map { slot in
            switch slot.name {
            case "assignee", "person": Slot(name: personSlot(of: match), value: slot.value)
            case "when":
                if case .when(let when) = slot.value {
                    Slot(name: "when", value: .when(joined(match[when: "when"], when, of: match.intent)))
                } else {
                    slot
                }
            default: slot
            }
        }
    }

    private func personSlot(of match: Match) -> String {
        if match.intent == "task.add" || match.intent == "task.list" {
            return match["participant"] != nil && match["assignee"] == nil ? "participant" : "assignee"
        }
        return match.intent.hasPrefix("task.") || match.intent.hasPrefix("day.") || match.intent.hasPrefix("client.")
            ? "assignee" : "person"
    }

    /// A bare hour keeps the day said before; a new day keeps the hour of an add (a move keeps the task's own).
    private func joined(_ old: When?, _ new: When, of intent: String) -> When {
        switch (old, new) {
        case (.day(let day), .time(let time)), (.untilDay(let day), .time(let time)): .moment(Moment(day, time))
        case (.moment(let moment), .time(let time)): .moment(Moment(moment.day, time))
        case (nil, .time(let time)) where intent == "task.add": .moment(Moment(saidAt.day, time))
        case (.moment(let moment), .day(let day)) where intent == "task.add": .moment(Moment(day, moment.time))
        default: new
        }
    }

    /// «а на завтра?», "and Kim?": the last question with one thing changed.
    func asked(_ inquiry: Match, with line: Match) -> Match {
        let slots = slots(of: line, for: inquiry)
        var match = inquiry
        if inquiry.intent == "day.plan", line["when"] != nil { match.intent = "task.list" }
        if slots.contains(where: { $0.name == "assignee" || $0.name == "person" }) { match = match.without(["scope"]) }
        match = match.with(slots)
        match.ask = line.ask.map {
            Ask(slot: $0.slot == "assignee" || $0.slot == "person" ? personSlot(of: match) : $0.slot, options: $0.options)
        }
        return match
    }
}
