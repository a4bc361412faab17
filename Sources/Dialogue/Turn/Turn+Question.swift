import Dates
import Department
import Language

extension OpenQuestion.About {
    init(_ question: Question) {
        self =
            switch question {
            case .whichTask(let tasks): .which(tasks.map(\.id))
            case .pastDay: .pastDay
            case .missingField(let field, let task): .lacking(field, of: task.id, Ask(slot: field.rawValue))
            case .confirm, .confirmUndo, .recordAsDone, .removePerson: .consent
            case .handOver: .slot(Ask(slot: "assignee"))
            case .whichClient: .slot(Ask(slot: "client"))
            }
    }

    /// As JSON tells it: a yes-or-no question is `confirm`.
    var ask: Ask {
        switch self {
        case .slot(let ask), .lacking(_, _, let ask): ask
        case .which: Ask(slot: "tasks")
        case .consent: Ask(slot: "confirm")
        case .pastDay: Ask(slot: "when")
        }
    }
}

extension Turn {
    /// The question as it is put, also the second time.
    func asked(_ question: OpenQuestion) throws -> AnsweredCommand {
        let match = question.waiting[question.place]
        let content: AnsweredCommand.Content =
            switch question.about {
            case .slot: .question
            case .lacking(let field, let task, let ask):
                try ask.options.isEmpty
                    ? tasks([task]).first.map { .reply(.question(.missingField(field, of: $0)), page: nil) } ?? .question : .question
            case .which(let ids): .reply(.question(.whichTask(of: try tasks(ids))), page: nil)
            case .consent: .phrase("dialog.consent", [:])
            case .pastDay: match[when: "when"]?.dayBounds.to.map { .reply(.question(.pastDay($0)), page: nil) } ?? .question
            }
        return AnsweredCommand(intent: match.intent, slots: match.slots, ask: question.about.ask, content: content)
    }

    func tasks(_ ids: [TaskItem.ID]) throws -> [TaskItem] { try ids.compactMap { try assistant.store.task($0) } }
}
