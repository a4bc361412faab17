import Dates
import Department
import Dialogue
import Language
import Phrases

// What undo and redo did, or why they could not.
extension AnswerText {
    func reverted(_ reverted: Reverted) -> [String] {
        let key = reverted.isRedo ? "redo" : "undo"
        var lines =
            revertedTasks(reverted.tasks, "reverted.\(key)") + revertedTasks(reverted.removed, "reverted.removed") + phrases(of: reverted)
            + management(of: reverted)
        lines += things(of: reverted).map { speech.say("reverted.\(key)", ["what": .text($0)]) }
        if lines.isEmpty { lines = [speech.say("reverted.\(key)Bare")] }
        return adding(reverted.isRedo ? speech.say("change.undo") : speech.say("reverted.again"), to: lines)
    }

    private func revertedTasks(_ tasks: [TaskItem], _ key: String) -> [String] {
        guard let task = tasks.first else { return [] }
        guard tasks.count > 1 else { return [speech.say(key, ["what": .text(words.described(task))])] }
        let ordered = tasks.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        return [speech.say(key + "Many", ["count": .number(tasks.count)])] + rows(ordered, from: nil)
    }

    /// The people, clients and settings that were reverted; a new client of a task goes without saying.
    private func things(of reverted: Reverted) -> [String] {
        var things: [String] = []
        for part in reverted.parts where !part.changes.contains(where: \.isTold) {
            for thing in part.changes.map({ said($0) }).suffix(1) where !things.contains(thing) { things.append(thing) }
        }
        return things
    }

    func changedSince(_ obstacle: Obstacle) -> String {
        let entry = JournalEntry(
            at: obstacle.at, clockWasSet: false, actor: obstacle.actor, verb: obstacle.verb, changes: [obstacle.change], note: obstacle.note
        )
        var values: PhraseValues = ["what": .text(said(entry, when: times.full(obstacle.at)))]
        values["hint"] = .text(hint(for: obstacle.change))
        return speech.say("refusal.changedSince", values)
    }

    func stillUsed(_ change: Change) -> String {
        speech.say("refusal.stillUsed", ["what": .text(said(change)), "hint": .text(hint(for: change))])
    }

    /// What shows the thing as it is now.
    private func hint(for change: Change) -> String {
        switch change {
        case .task(let before, let after): speech.say("refusal.see.task", ["number": .number((after ?? before)?.id ?? 0)])
        case .client(let before, let after): speech.say("refusal.see.client", ["client": .text((after ?? before)?.name.visible ?? "")])
        case .person: speech.say("refusal.see.person")
        case .phrase: speech.say("refusal.see.phrase")
        case .setting: speech.say("refusal.see.setting")
        case .management(let before, let after):
            (after ?? before).map { speech.say("refusal.see.\($0.thing.rawValue)") } ?? speech.say("refusal.see.journal")
        }
    }
}

extension Change {
    /// Tasks, phrases and management entries are told in sentences of their own.
    fileprivate var isTold: Bool {
        switch self {
        case .task, .phrase, .management: true
        case .person, .client, .setting: false
        }
    }
}
