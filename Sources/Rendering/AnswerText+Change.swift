import Dates
import Department
import Dialogue
import Language
import Phrases

/// The confirmation of a change: what was understood, so that mistakes can be corrected, and its side effects.
extension AnswerText {
    func changed(_ change: TaskChange) -> [String] {
        guard !change.after.isEmpty else { return same(change.same) }
        let verb = speech.say("change.\(change.verb.rawValue)")
        guard change.after.count == 1, let after = change.after.first else { return changedMany(change, verb) }
        let before = change.before.first { $0.id == after.id }
        var sentences = [speech.say("change.one", ["verb": .text(verb), "what": .text(what(change.verb, before, after))])]
        sentences += details(change.verb, before, after) + companions(change)
        if change.dayWasAssumed { sentences.append(speech.say("change.assumed", ["day": .text(times.short(after.due.day))])) }
        return [sentences.joined(separator: " ")] + same(change.same)
    }

    private func changedMany(_ change: TaskChange, _ verb: String) -> [String] {
        let head = speech.say("change.many", ["verb": .text(verb), "count": .number(change.after.count)])
        let tail = companions(change).joined(separator: " ")
        return [head] + rows(change.after, from: nil) + (tail.isEmpty ? [] : [tail]) + same(change.same)
    }

    private func what(_ verb: TaskChange.Verb, _ before: TaskItem?, _ after: TaskItem) -> String {
        var text = words.described(after)
        let assignee = words.person(after.assignee).map { PhraseValues.Value.person($0) }
        if let before, before.assignee != after.assignee, let assignee {
            text += ", " + speech.say("change.to", ["person": assignee])
        } else if after.assignee != answer.speaker?.id, let assignee {
            text += ", " + speech.say("change.for", ["person": assignee])
        }
        guard let before, before.due != after.due else { return text }
        return speech.say("change.was", ["what": .text(text), "before": .text(times.short(before.due))])
    }

    private func details(_ verb: TaskChange.Verb, _ before: TaskItem?, _ after: TaskItem) -> [String] {
        var sentences: [String] = []
        if let result = after.result, verb == .completed {
            sentences.append(speech.say("change.result", ["result": .text(result.visible)]))
        }
        if after.moves > 0, after.moves != before?.moves { sentences.append(speech.say("change.moves", ["count": .number(after.moves)])) }
        if let minutes = after.remind, minutes != before?.remind, let doubt = doubt(of: minutes, after) { sentences.append(doubt) }
        if verb == .noted, let note = after.notes.last { sentences.append(speech.say("change.note", ["note": .text(note.visible)])) }
        return sentences
    }

    /// Why a new reminder of an open task comes to nothing: the task has no hour, or the moment is past.
    private func doubt(of minutes: Int, _ task: TaskItem) -> String? {
        guard task.status == .open else { return nil }
        guard let time = task.due.time else { return speech.say("change.noHour") }
        guard Timestamp(Moment(task.due.day, time) + -minutes) <= Timestamp(answer.now) else { return nil }
        return speech.say("change.tooLate")
    }

    /// What concerns the change as a whole: its reason, new clients, the next occurrence, overlaps, the next step.
    private func companions(_ change: TaskChange) -> [String] {
        var sentences: [String] = []
        if let reason = change.reason, change.verb != .noted {
            sentences.append(speech.say("change.reason", ["reason": .text(reason.visible)]))
        }
        sentences += change.newClients.map { speech.say("change.newClient", ["client": .text($0.name.visible)]) }
        sentences += change.next.map { speech.say("change.next", ["what": .text(words.described($0))]) }
        sentences += change.overlaps.map(overlap)
        sentences += change.step.map { [offered($0)] } ?? []
        return sentences
    }

    func entered(_ entered: Entered) -> [String] {
        entered.people.map { person in
            let role = speech.say("role.\(person.role.rawValue)")
            return speech.say("entered.person", ["person": .text(person.name.visible), "role": .text(role)])
        } + entered.clients.map { speech.say("entered.client", ["client": .text($0.name.visible)]) }
    }
}
