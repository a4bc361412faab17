import Dates
import Department
import Dialogue
import Language
import Phrases

// Management changes (feedback, rewards, absences, targets, control): phrases by verb under `desk`, notices under `notice`.
extension AnswerText {
    func noted(_ change: ManagementChange) -> [String] {
        if change.isSame { return same(change) }
        var values = self.values(of: change)
        if let setting = change.settings.last {
            values["name"] = .text(setting.name)
            values["value"] = setting.value.map { .text($0.visible) }
            let parts = setting.name.split(separator: ".")
            if parts.count == 2, parts[0] == "rule" {
                values["kind"] = .text(speech.say("kinds.\(parts[1])"))
                values["fields"] = .text(fields(setting.value ?? ""))
            }
        }
        for note in change.notes where note.key == "reminder" { values["length"] = value(note.values["length"] ?? .none, of: "length") }
        return [said("desk.\(change.verb.rawValue)", forms(of: change), values)]
            .flatMap { $0.split(separator: "\n").map(String.init) } + change.notes.flatMap(note)
    }

    /// The management entries that an undo or redo changed, one line each.
    func management(of reverted: Reverted) -> [String] {
        reverted.parts.flatMap { part in
            part.changes.compactMap { change in
                guard case .management(let before, let after) = change else { return nil }
                let change = ManagementChange(verb: part.entry.verb, before: before, after: after)
                guard !reverted.isRedo else { return said("desk.\(change.verb.rawValue)", forms(of: change), values(of: change)) }
                return said("desk.\(change.verb.rawValue)Undone", undoneForms(of: change), values(of: change))
            }
        }
    }

    private func undoneForms(of change: ManagementChange) -> [String] {
        let isTeam = (change.after ?? change.before)?.person == nil
        let isRead = change.verb == .giveFeedback && change.before?.isSettled == true
        return (isTeam ? ["Team"] : []) + (change.after == nil ? [] : ["Again"]) + (isRead ? ["Read"] : [])
    }

    /// The most specific phrase in the book: the key with all forms, then with one form, then alone.
    private func said(_ key: String, _ forms: [String], _ values: PhraseValues) -> String {
        let keys = [forms.joined()] + forms
        return keys.lazy.filter { !$0.isEmpty }.compactMap { speech.sayIfKnown(key + $0, values) }.first ?? speech.say(key, values)
    }

    private func note(_ note: Report.Note) -> [String] {
        var values: PhraseValues = [:]
        for (place, figure) in note.values { values[place] = value(figure, of: place) }
        return speech.sayIfKnown("desk.\(note.key)", values)?.split(separator: "\n").map(String.init) ?? []
    }

    /// Suffixes of the phrase key that distinguish this change from others with its verb.
    private func forms(of change: ManagementChange) -> [String] {
        guard let after = change.after else { return ["Gone"] }
        var forms: [String] = []
        switch change.verb {
        case .setAbsence: forms = after.isSettled ? (change.before?.isSettled == false ? ["Agreed"] : []) : ["Asked"]
        case .setTarget: forms = change.before == nil ? [] : ["Again"]
        case .giveReward: forms = after.money != nil && after.minutes != nil ? ["Both"] : []
        default: break
        }
        return forms + (after.person == nil ? ["Team"] : [])
    }

    private func values(of change: ManagementChange) -> PhraseValues {
        guard let entry = change.after ?? change.before else { return [:] }
        var values = values(of: entry)
        values["was"] = change.before.flatMap(amount)
        return values
    }

    func values(of entry: ManagementEntry) -> PhraseValues {
        var values: PhraseValues = [:]
        values["person"] = words.person(entry.person).map { .person($0) }
        values["author"] = words.person(entry.author).map { .person($0) }
        values["money"] = entry.money.map { .text(words.money($0)) }
        values["number"] = entry.number.map { .number($0) }
        values["amount"] = amount(of: entry)
        values["length"] = entry.minutes.map { .text(times.length(minutes: $0)) }
        values["word"] = entry.word.flatMap { value(.word($0), of: entry.thing.rawValue) }
        values["text"] = entry.words.map { .text($0.visible) }
        values["days"] = entry.days.map { .text(days($0)) }
        values["at"] = .text(times.dated(Due(entry.at.day)))
        return values
    }

    private func amount(of entry: ManagementEntry) -> PhraseValues.Value? {
        entry.money.map { .text(words.money($0)) } ?? entry.number.map { .number($0) }
    }
}

// Notices that waited for the speaker.
extension AnswerText {
    func news(_ news: News) -> [String] {
        switch news {
        case .tasks(let tasks, let author): return given(tasks, by: author)
        case .reminder(var task, let isLate):
            // The reminder itself need not mention when it comes.
            task.remind = nil
            return [speech.say(isLate ? "notice.reminderLate" : "notice.reminder", values(of: task))]
        case .said(let text): return [speech.say("notice.said")] + text.split(separator: "\n").map(String.init)
        case .management(let verb, let entry, let author):
            return [said("notice.\(verb.rawValue)", forms(of: entry, verb), values(of: entry, by: author))]
        case .takenBack(let verb, let entry, let author):
            return [said("notice.\(verb.rawValue)Undone", entry.person == nil ? ["Team"] : [], values(of: entry, by: author))]
        }
    }

    private func values(of entry: ManagementEntry, by author: Person.ID) -> PhraseValues {
        var values = values(of: entry)
        values["author"] = .person(words.person(author) ?? "")
        values["iso"] = entry.days.map { .text(exact($0)) }
        return values
    }

    private func given(_ tasks: [TaskItem], by author: Person.ID) -> [String] {
        let author = PhraseValues.Value.person(words.person(author) ?? "")
        guard tasks.count > 1 else {
            return tasks.map { task in
                var values = values(of: task)
                values["author"] = author
                return speech.say("notice.task", values)
            }
        }
        return [speech.say("notice.tasks", ["author": author, "count": .number(tasks.count)])]
            + tasks.map { speech.say("notice.row", values(of: $0)) }
    }

    private func values(of task: TaskItem) -> PhraseValues { ["number": .number(task.id), "what": .text(words.described(task))] }

    private func forms(of entry: ManagementEntry, _ verb: JournalEntry.Verb) -> [String] {
        switch verb {
        case .giveFeedback: (entry.person == nil ? ["Team"] : []) + (entry.word.map { [$0.prefix(1).uppercased() + $0.dropFirst()] } ?? [])
        case .setAbsence where !entry.isSettled: ["Asked"]
        case .setAbsence where entry.author == entry.person: ["Agreed"]
        case .unsetAbsence where (entry.days?.lowerBound).map { $0 > answer.now.day } ?? false: ["Gone"]
        case .giveReward where entry.money != nil && entry.minutes != nil: ["Both"]
        default: []
        }
    }

    /// ISO dates that can be copied into a command: «с 2026-11-24 по 2026-11-26».
    private func exact(_ days: ClosedRange<Day>) -> String {
        if days.count == 1 { return days.lowerBound.iso }
        guard days.upperBound != ManagementEntry.openEnd else { return speech.say("notice.since", ["from": .text(days.lowerBound.iso)]) }
        return speech.say("notice.span", ["from": .text(days.lowerBound.iso), "to": .text(days.upperBound.iso)])
    }
}
