import Dates
import Department
import Dialogue
import Language
import Phrases

// The journal: when, who, what.
extension AnswerText {
    func journal(_ entries: [JournalEntry], hasMore: Bool) -> [String] {
        guard !entries.isEmpty else { return [speech.say(ofPart("journal.none"))] }
        var table = RowTable(style: style, kinds: [.date, .prose])
        table.rows = entries.map {
            .init([times.dated(Due($0.at.day, $0.at.time)), String(journalPhrase($0, when: "").drop { $0 == " " })])
        }
        return [speech.say("journal.title")] + table.lines + (hasMore ? [style.colored(speech.say("journal.more"), .faint)] : [])
    }

    /// Who did what, and when, within a sentence.
    func said(_ entry: JournalEntry, when: String) -> String {
        journalPhrase(entry, when: when).replacing("  ", with: " ")
    }

    private func journalPhrase(_ entry: JournalEntry, when: String) -> String {
        var values: PhraseValues = ["when": .text(when)]
        values["actor"] = words.person(entry.actor).map { .person($0) } ?? .text(speech.say("history.nobody"))
        let things = self.things(of: entry)
        values["what"] = things.first.map { .text($0) }
        values["more"] = things.count > 1 ? .number(things.count - 1) : nil
        values["note"] = entry.note.map { .text(entry.verb == .waive ? speech.sayIfKnown("field.\($0)") ?? $0 : $0.visible) }
        return speech.sayIfKnown("journal.\(entry.verb.rawValue)", values) ?? speech.say("journal.other", values)
    }

    /// The thing that was changed, in words.
    func said(_ change: Change) -> String { described(change).text }

    /// What an entry is about. Tasks come first: a new client is often a side effect of its task.
    func things(of entry: JournalEntry) -> [String] {
        let things = entry.changes.map(described)
        if entry.verb == .removePerson { return things.reversed().map(\.text) }
        return things.filter(\.isTask).map(\.text) + things.filter { !$0.isTask }.map(\.text).filter { !$0.isEmpty }
    }

    private func described(_ change: Change) -> (text: String, isTask: Bool) {
        switch change {
        case .task(let before, let after): (task(before, after), true)
        case .person(let before?, let after?) where before.name != after.name:
            (speech.say("journal.renamed", ["was": .text(before.name.visible), "name": .text(after.name.visible)]), false)
        case .person(let before, let after): ((after ?? before)?.name.visible ?? "", false)
        case .client(let before, let after): ((after ?? before)?.name.visible ?? "", false)
        case .phrase(let before, let after): ((after ?? before)?.phrase.visible ?? "", false)
        case .setting(_, let after): (described(after), false)
        case .management(let before, let after): ((after ?? before).map(management) ?? "", false)
        }
    }

    private func task(_ before: TaskItem?, _ after: TaskItem?) -> String {
        guard let task = after ?? before else { return "" }
        var values: PhraseValues = ["number": .number(task.id), "title": .text(words.title(task))]
        if let before, let after, before.due != after.due {
            values["from"] = .text(times.dated(before.due))
            values["to"] = .text(times.dated(after.due))
        }
        if let before, let after, before.assignee != after.assignee { values["person"] = words.person(after.assignee).map { .person($0) } }
        if after?.result != before?.result { values["result"] = after?.result.map { .text($0.visible) } }
        return speech.say("journal.task", values)
    }

    private func management(_ entry: ManagementEntry) -> String {
        var values = self.values(of: entry)
        values["person"] = .text(words.person(entry.person) ?? speech.say("word.team"))
        return speech.say("journal.desk", values)
    }
}
