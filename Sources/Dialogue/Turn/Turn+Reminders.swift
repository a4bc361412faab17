import Dates
import Department
import Language

// «напомни за час до встречи с Вегой» where there is no such task: the offer to enter it.
extension Turn {
    /// The line as the day and hour of the task that is offered: «завтра в 15», "tomorrow at 3". Nil if it says none.
    mutating func enter(answering question: OpenQuestion) throws -> [AnsweredCommand]? {
        let match = question.waiting[question.place]
        switch answer(to: .when, of: match) {
        case .slots(let slots):
            guard case .when(let said)? = slots.first(where: { $0.name == .when })?.value else { return nil }
            return try enter(of: question, at: dated(said, like: match[when: .on]))
        case .ask(let again): return try resume(question, entered(by: match), again)
        case nil: return nil
        }
    }

    /// Enters the task, on the day by which it was looked for. Without any day there is nothing to remind of, so it is asked for.
    mutating func enter(of question: OpenQuestion, at when: When?) throws -> [AnsweredCommand] {
        let match = entered(by: question.waiting[question.place])
        let task = when.map { match.with(.when, .when($0)) } ?? match
        return try resume(question, task, task[.when] == nil ? Ask(slot: .when) : nil)
    }

    /// The task as the command describes it.
    func reminded(by match: Match) -> NewTask {
        (try? Interpreter(actor: actor, session: session).newTask(entered(by: match))) ?? NewTask()
    }

    /// The command that enters it: the words by which it was looked for are its title.
    private func entered(by match: Match) -> Match {
        let add = Match(.task(.add), slots: match.slots)
        return (add[.when] == nil ? add.with(.when, match[.on]) : add).without([.on, .tasks])
    }

    /// A bare hour is one of the day said before, else the next such hour.
    private func dated(_ said: When, like before: When?) -> When {
        guard case .time(let time) = said else { return said }
        if let day = before?.dayBounds.to { return .moment(Moment(day, time)) }
        return .moment(Moment(saidAt.time < time ? saidAt.day : saidAt.day + 1, time))
    }
}
