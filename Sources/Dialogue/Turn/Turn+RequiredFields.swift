import Department
import Language

// Answers to the questions for required fields that closing a task asks (Contract, “How it behaves” 6).
extension Turn {
    /// «договорились на вторник», «150 тысяч», "Acme" fill the field; «пропустить», "skip" passes it by. Nil if the line does neither.
    mutating func supply(
        _ field: RequiredField, of task: TaskItem.ID, _ ask: Ask, to question: OpenQuestion, _ reading: Understanding
    ) throws -> [AnsweredCommand]? {
        var answered = question
        let match = question.waiting[question.place]
        let add = { (slots: [Slot]) in answered.supplied.append(Supply(place: question.place, task: task, field: field, slots: slots)) }
        if assistant.reader.says(request.text, as: "skip", in: context) {
            add([])
        } else if let option = option(of: ask, match) {
            add([Slot(name: field.slot, value: option)])
        } else if field != .result || !isCommand(reading) {
            switch answer(to: field.slot, of: match) {
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

    /// Whether a line orders or asks something and so can't be an answer in free words. A line that only reports work can be one:
    /// «встреча в среду», «отправил КП», «ок» are results; «поставь встречу на среду», «встреча с Вегой в среду» are commands.
    func isCommand(_ reading: Understanding) -> Bool {
        reading.commands.contains { command in
            switch command.builtIn {
            case _ where command.ask?.slot == .confirm: false
            case .conversation(.yes): false
            case .task(.done): !command.references.isEmpty || command.namesSomebody
            case .task(.add): command.namesSomebody || command.evidence?.pieces.contains { $0.slot == nil } == true
            default: true
            }
        }
    }
}

extension Match {
    /// It names somebody of the directory, which the result of a task seldom does.
    fileprivate var namesSomebody: Bool { slots.contains { if case .name = $0.value { true } else { false } } }
}
