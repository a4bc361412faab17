import Dates
import Department
import Dialogue
import Language
import Phrases

extension AnswerText {
    /// The question for a slot: what was wrong with the first value, the question, and the options to choose from.
    func question(_ part: AnsweredCommand) -> [String] {
        guard let ask = part.ask else { return [speech.say("ask.other")] }
        if ask.slot == .confirm { return whetherMeant(part) }
        var sentences: [String] = []
        if let said = ask.impossible {
            sentences.append(
                speech.say(
                    ask.slot == .tasks ? "question.outside" : ask.slot == .amount ? "question.noSuchSum" : "question.noSuchTime",
                    ["said": .text(said.visible)]))
        }
        sentences.append(
            rules.question(for: ask.slot, of: part.intent, in: answer.language) ?? speech.sayIfKnown("ask.\(ask.slot.name)")
                ?? speech.say("ask.other"))
        if !ask.options.isEmpty {
            sentences[sentences.count - 1] = speech.sayIfKnown("choose.\(ask.slot.name)") ?? sentences[sentences.count - 1]
        }
        let head = style.colored(sentences.joined(separator: " "), .question)
        guard !ask.options.isEmpty else { return [head] }
        let options = ask.options.enumerated().map { "\($0.offset + 1)  \($0.element.name.visible)" }
        return [head] + options + [style.colored(speech.say("question.options"), .faint)]
    }

    /// An unsure reading: what would be done, with all commands of the line, and what wasn't read of it.
    private func whetherMeant(_ part: AnsweredCommand) -> [String] {
        let commands = answer.parts.filter { $0.ask?.slot == .confirm || $0.isWaiting }
        let preview = Preview(speech: speech, rules: rules, today: today)
        let actions = (commands.isEmpty ? [part] : commands).map { preview.action(of: Match(intent: $0.intent, slots: $0.slots)) }
        let question = asked("question.meant", ["what": .text(actions.joined(separator: "; "))]) + " " + yesOrNo
        guard let unread = answer.unread else { return [question] }
        return [question, speech.say("question.unread", ["text": .text(unread.visible)])]
    }

    func question(_ question: Question, _ part: AnsweredCommand) -> [String] {
        switch question {
        case .whichTask(let tasks): choice(of: tasks)
        case .confirm(let tasks):
            [asked("question.confirm", ["count": .number(tasks.count)])] + rows(Array(tasks.prefix(AnswerText.screen)), from: nil) + [
                yesOrNo
            ]
        case .pastDay(let day): [asked("question.pastDay", ["day": .text(capitalized(times.full(day)))])]
        case .confirmUndo(let entry, let lines): [again("question.confirmUndo", entry, lines) + " " + yesOrNo]
        case .confirmRedo(let entry): [again("question.confirmRedo", entry, 1) + " " + yesOrNo]
        case .recordAsDone(let task, _): [asked(ofPart("question.recordAsDone"), ["what": .text(title(of: task))]) + " " + yesOrNo]
        case .enterReminded(let task): [offer(of: task)]
        case .missingField(_, let task): lacking(task, part)
        case .whichClient: self.question(part)
        case .removePerson(let person, let tasks): [leaving("removePerson", person, tasks) + " " + yesOrNo]
        case .handOver(let person, let tasks): [leaving("handOver", person, tasks)]
        case .moveAccount(let account, let owner, let person):
            [
                asked(
                    "question.moveAccount",
                    ["account": .text(account.visible), "owner": .person(owner.name.visible), "person": .person(person.name.visible)])
                    + " " + yesOrNo
            ]
        }
    }

    /// The offer to enter a task that nobody has to be reminded of yet.
    private func offer(of task: NewTask) -> String {
        var values: PhraseValues = ["what": .text(title(of: task)), "length": .text(times.length(minutes: task.remind ?? 0))]
        values["when"] = task.due.map { .text(times.span($0)) }
        return asked(task.due == nil ? "question.enterReminded" : "question.enterRemindedThen", values)
    }

    /// The question for a field that closing a task requires, with the title of the task.
    private func lacking(_ task: TaskItem, _ part: AnsweredCommand) -> [String] {
        var lines = question(part)
        guard part.ask?.options.isEmpty != false, let first = lines.first else { return lines }
        lines[0] = speech.say("question.lacking", ["question": .text(first), "what": .text(words.title(task))])
        return lines
    }

    private func leaving(_ key: String, _ person: Person, _ tasks: Int) -> String {
        var values: PhraseValues = ["person": .person(person.name.visible)]
        values["count"] = tasks > 0 ? .number(tasks) : nil
        return asked("question.\(key)", values)
    }

    /// The phrase for somebody who sees only a part of what it speaks of, so that nothing hidden is told as absent.
    func ofPart(_ key: String) -> String { answer.speaker?.seesOnlyPart == true ? key + "Seen" : key }

    private var yesOrNo: String { speech.say("question.yesOrNo") }

    private func asked(_ key: String, _ values: PhraseValues) -> String { style.colored(speech.say(key, values), .question) }

    private func choice(of tasks: [TaskItem]) -> [String] {
        [asked("question.which", ["count": .number(tasks.count)])] + rows(tasks, from: 1)
            + [style.colored(speech.say("question.whichHint"), .faint)]
    }

    private func title(of task: NewTask) -> String {
        task.title?.visible ?? words.title(kind: task.kind, client: name(of: task.client), participant: words.person(task.participant))
    }

    /// Names the older change that would be taken back or done again, the oldest of several lines.
    private func again(_ key: String, _ entry: JournalEntry, _ lines: Int) -> String {
        let things = self.things(of: entry)
        var what = things.first ?? ""
        if things.count > 1 { what = speech.say("outcome.andMore", ["titles": .text(what), "count": .number(things.count - 1)]) }
        var values: PhraseValues = ["when": .text(times.full(entry.at)), "what": .text(what)]
        values["count"] = .number(lines)
        return asked(lines > 1 ? key + "Many" : key, values)
    }

    func refusal(_ refusal: Refusal) -> String {
        switch refusal {
        case .noSuchTask(let number): speech.say("refusal.noSuchTask", ["number": .number(number)])
        case .noMatchingTask(let filter) where filter.name != nil:
            speech.say(ofPart("refusal.noTaskCalled"), ["name": .text(filter.name?.text.visible ?? "")])
        case .noMatchingTask(let filter): speech.say(ofPart("refusal.noMatchingTask"), ["what": .text(described(filter))])
        case .notAllowed(let role): speech.say("refusal.notAllowed.\(role.rawValue)")
        case .notYours(let number): speech.say("refusal.notYours", ["number": .number(number)])
        case .alreadyClosed(let number): speech.say("refusal.alreadyClosed", ["number": .number(number)])
        case .notClosed(let number): speech.say("refusal.notClosed", ["number": .number(number)])
        case .nothingToUndo: speech.say("refusal.nothingToUndo")
        case .nothingToRedo: speech.say("refusal.nothingToRedo")
        case .fewerToUndo(let count): speech.say("refusal.fewerToUndo", ["count": .number(count)])
        case .changedSince(let obstacle): changedSince(obstacle)
        case .stillUsed(let change): stillUsed(change)
        case .noSuchPerson: speech.say("refusal.noSuchPerson")
        case .noSuchClient: speech.say("refusal.noSuchClient")
        case .noSuchPhrase(let phrase): speech.say("refusal.noSuchPhrase", ["phrase": .text(phrase.visible)])
        case .nameTaken(let name): speech.say("refusal.nameTaken", ["name": .text(name.visible)])
        case .nameIsCommand(let name): speech.say("refusal.nameIsCommand", ["name": .text(name.visible)])
        case .nothingStands(let thing): speech.say("refusal.nothingStands.\(thing.rawValue)")
        case .notEnough(let minutes): notEnough(minutes)
        case .noSuchSetting(let name): speech.say("refusal.noSuchSetting", ["name": .text(name.visible)])
        case .invalidSetting(let setting):
            speech.say(
                "refusal.invalidSetting",
                ["name": .text(setting.name), "value": .text(setting.value.visible), "unit": .text(unit(of: setting))])
        case .notAtThisStage: speech.say("refusal.notAtThisStage")
        case .lastHead: speech.say("refusal.lastHead")
        case .invalidValue(let field): speech.say("refusal.invalidValue", ["field": .text(speech.sayIfKnown("field.\(field)") ?? "")])
        }
    }

    private func notEnough(_ minutes: Int) -> String {
        minutes > 0
            ? speech.say("refusal.notEnough", ["length": .text(times.length(minutes: minutes))]) : speech.say("refusal.nothingEarned")
    }

    private func described(_ filter: TaskFilter) -> String {
        let named = words.title(kind: filter.kind, client: name(of: filter.client), participant: words.person(filter.participant))
        return [named, filter.when.map { times.span($0) } ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension AnsweredCommand {
    fileprivate var isWaiting: Bool { if case .waiting = content { true } else { false } }
}
