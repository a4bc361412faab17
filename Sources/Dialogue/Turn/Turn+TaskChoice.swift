import Department
import Language

// Answers to «Какую из них?», "Which of them?".
extension Turn {
    /// Goes on with the tasks that the answer picks, or asks again among fewer; nil if it picks none.
    mutating func choose(among ids: [TaskItem.ID], of question: OpenQuestion) throws -> [AnsweredCommand]? {
        let match = question.waiting[question.place]
        guard case .slots(let slots) = answer(to: .tasks, of: match) else { return nil }
        var answer = match
        answer.slots = slots
        let meant = try tasks(ids).filter(meant(by: answer, among: ids)).map(\.id)
        guard !meant.isEmpty else { return nil }
        // What an edit says of the task is its new value.
        let described = match.builtIn == .task(.edit) ? match : match.without(SlotName.describing)
        let named = described.with(.tasks, .tasks(meant.map { "#\($0)" }))
        let isChosen = meant.count == 1 || slots.contains { $0.name == .tasks }
        guard !isChosen else { return try resume(question, named) }
        var narrower = question
        narrower.about = .which(meant)
        session.question = narrower
        return [try asked(narrower)]
    }

    /// «2», «обе», "both" by place; «звонок», «в пятницу», "Acme" by what the tasks are.
    private func meant(by answer: Match, among ids: [TaskItem.ID]) -> (TaskItem) -> Bool {
        guard answer.references.isEmpty else {
            var options = Session(at: request.now)
            options.show(ids, upTo: ids.count)
            switch options.meaning(of: answer.references) {
            case .tasks(let chosen), .all(let chosen): return { chosen.contains($0.id) }
            case .everything, .either, .outside, .nothing: return { _ in false }
            }
        }
        let (from, to) = (answer[when: .on] ?? answer[when: .when])?.dayBounds ?? (nil, nil)
        return { task in
            (answer.kind == nil || task.kind == answer.kind)
                && (answer.client == nil || answer.client == task.client.map(ClientChoice.known))
                && (answer[.participant] == nil || answer[person: .participant] == task.participant)
                && (from.map { task.due.day >= $0 } ?? true) && (to.map { task.due.day <= $0 } ?? true)
        }
    }
}
