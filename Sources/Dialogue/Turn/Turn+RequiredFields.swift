import Department
import Language

// Answers to the questions that closing a task asks (contract §8.6).
extension Turn {
    /// «договорились на вторник», «150 тысяч», «Вега»; «пропустить» passes the field by. Nil where the line answers nothing.
    mutating func supply(
        _ field: RequiredField, of task: TaskItem.ID, _ ask: Ask, to question: OpenQuestion, _ reading: Understanding
    ) throws -> [AnsweredCommand]? {
        var answered = question
        let match = question.waiting[question.place]
        let add = { (slots: [Slot]) in answered.supplied.append(Supply(place: question.place, task: task, field: field, slots: slots)) }
        if assistant.reader.says(request.text, as: "skip", in: context) {
            add([])
        } else if let option = option(of: ask, match) {
            add([Slot(name: field.rawValue, value: option)])
        } else if field != .result || !isCommand(reading) {
            switch answer(to: field.rawValue, of: match) {
            case .slots(let slots): add(slots)
            case .ask(let again):
                answered.about = .lacking(field, of: task, again)
                session.question = answered
                return [try asked(answered)]
            case nil: return nil
            }
        } else {
            return nil
        }
        return try run(answered.waiting, after: answered)
    }

    /// Whether a line orders or asks something, so that it is no answer in free words; one that merely tells of work may be:
    /// «встреча в среду», «отправил КП», «ок» are results, «поставь встречу на среду», «встреча с Вегой в среду» are not.
    func isCommand(_ reading: Understanding) -> Bool {
        reading.commands.contains { command in
            switch command.intent {
            case "dialog.yes": false
            case "task.done": !command.references.isEmpty || command.namesSomebody
            case "task.add": command.namesSomebody || command.evidence?.pieces.contains { $0.slot == nil } == true
            default: true
            }
        }
    }
}

extension Match {
    /// Somebody of the directory: a line that tells what came of a task has no need to.
    fileprivate var namesSomebody: Bool { slots.contains { if case .name = $0.value { true } else { false } } }
}
