import Dates
import Department
import Language

extension Turn {
    /// The question as it is put, the first time or again.
    func asked(_ question: OpenQuestion) throws -> AnsweredCommand {
        let match = question.waiting[question.place]
        let content: AnsweredCommand.Content =
            switch question.about {
            case .slot: .question
            case .lacking(let field, let task, let ask):
                try ask.options.isEmpty
                    ? tasks([task]).first.map { .reply(.question(.missingField(field, of: $0)), page: nil) } ?? .question : .question
            case .which(let ids): .reply(.question(.whichTask(of: try tasks(ids))), page: nil)
            case .consent: .remark(.consent, [:])
            case .entering: .reply(.question(.enterReminded(reminded(by: match))), page: nil)
            case .pastDay: match[when: .when]?.dayBounds.to.map { .reply(.question(.pastDay($0)), page: nil) } ?? .question
            }
        return AnsweredCommand(match, ask: question.about.ask, content)
    }

    /// The tasks with these ids, in their order; those that no longer exist, or that the speaker may no longer see, are left out.
    func tasks(_ ids: [TaskItem.ID]) throws -> [TaskItem] { try assistant.core.tasks(ids, visibleTo: request.speaker) }
}
