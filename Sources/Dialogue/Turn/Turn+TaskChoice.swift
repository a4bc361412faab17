import Department
import Language

// Answers to «Какую из них?», "Which of them?".
extension Turn {
    /// Goes on with the tasks that the answer picks, or asks again among fewer; nil if it picks none.
    mutating func choose(among ids: [TaskItem.ID], of question: OpenQuestion) throws -> [AnsweredCommand]? {
        let match = question.waiting[question.place]
        if assistant.reader.says(request.text, as: "all_of_them", in: context) { return try resume(question, named(ids, in: match)) }
        guard case .slots(let slots) = answer(to: .tasks, of: match) else { return nil }
        var answer = match
        answer.slots = slots
        let meant = try tasks(ids).filter(meant(by: answer, among: ids)).map(\.id)
        guard !meant.isEmpty else { return nil }
        let isChosen = meant.count == 1 || slots.contains { $0.name == .tasks }
        guard !isChosen else { return try resume(question, named(meant, in: match)) }
        var narrower = question
        narrower.about = .which(meant)
        session.question = narrower
        return [try asked(narrower)]
    }

    /// The command about these tasks. What an edit says of a task is its new value.
    private func named(_ tasks: [TaskItem.ID], in match: Match) -> Match {
        let described = match.builtIn == .task(.edit) ? match : match.without(SlotName.describing)
        return described.with(.tasks, .tasks(tasks.map { "#\($0)" }))
    }

    /// «2», "the second" by place; «звонок», «в пятницу», "Acme" by what the tasks are.
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
