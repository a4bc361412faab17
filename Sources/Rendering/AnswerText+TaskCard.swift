import Dates
import Department
import Dialogue
import Language
import Phrases

extension AnswerText {
    /// Everything known about a task, one fact per line, then its history.
    func card(_ card: TaskCard) -> [String] {
        let task = card.task
        let state = speech.say("state.\(isOverdue(task) ? "overdue" : task.status.rawValue)")
        let title = speech.say("card.title", ["number": .number(task.id), "title": .text(words.title(task)), "state": .text(state)])
        return [title] + facts(task).map { fact in "  " + speech.say("card.\(fact.key)", [fact.place: fact.value]) } + history(card)
    }

    private typealias Fact = (key: String, place: String, value: PhraseValues.Value)

    private func facts(_ task: TaskItem) -> [Fact] {
        var facts: [Fact] = []
        func add(_ key: String, _ text: String?) { if let text { facts.append((key, "value", .text(text.visible))) } }
        if task.title != nil { add("kind", task.kind.map { speech.say("kind.\($0.rawValue)") }) }
        add("due", times.full(task.due))
        add("assignee", words.person(task.assignee))
        if task.author != task.assignee, let author = words.person(task.author) { facts.append(("author", "author", .person(author))) }
        add("client", words.client(task.client))
        add("participant", words.person(task.participant))
        add("money", task.money.map(words.money))
        add("duration", task.duration.map { times.length(minutes: $0) })
        add("priority", task.priority.map { speech.say("priority.\($0.rawValue)") })
        add("repeat", task.recurrence.map(times.rule))
        add("remind", task.remind.map { times.length(minutes: $0) })
        add("moves", task.moves > 0 ? String(task.moves) : nil)
        add("result", task.result)
        add("reason", task.reason)
        for note in task.notes { add("note", note) }
        return facts
    }

    private func history(_ card: TaskCard) -> [String] {
        card.history.compactMap { entry in
            var values: PhraseValues = [
                "when": .text(times.dated(Due(entry.at.day, entry.at.time))), "note": .text(entry.note?.visible ?? ""),
            ]
            values["actor"] = words.person(entry.actor).map { .person($0) } ?? .text(speech.say("history.nobody"))
            for case .task(let before?, let after?) in entry.changes where after.id == card.task.id && before.due != after.due {
                values["before"] = .text(times.dated(before.due))
                values["after"] = .text(times.dated(after.due))
            }
            return speech.sayIfKnown("history.\(entry.verb.rawValue)", values).map { "  " + style.colored($0, .faint) }
        }
    }
}
