import Dates
import Department
import Language

extension Interpreter {
    func task(_ intent: TaskIntent, _ match: Match) throws(Refusal) -> Interpretation {
        switch intent {
        case .add: .command(.addTask(try newTask(match)))
        case .list: .command(.listTasks(filter(match), match.question()))
        case .find: .command(.findTasks(words: WordStems.of(match[text: .text])))
        case .show: selected(by: match) { .showTasks($0) }
        case .done: try completion(match)
        case .reopen: selected(by: match) { .reopenTasks($0) }
        case .cancel: selected(by: match) { .cancelTasks($0, reason: match[text: .reason]) }
        case .move: move(match)
        case .assign: assignment(match)
        case .edit: try edit(match)
        case .note: note(match)
        case .remind: try remind(match)
        case .stopRepeat: repeatStop(match)
        case .planDay: .command(.planDay(match[person: .assignee]))
        case .closeDay: .command(.closeDay(match[person: .assignee]))
        case .undo: try undo(match)
        case .redo: .command(.redo)
        }
    }

    /// «отмени», or the last of that many lines; a count beyond all reason is as many as nobody has.
    private func undo(_ match: Match) throws(Refusal) -> Interpretation {
        guard case .amount(let said) = match[.count] else { return .command(isLastPart ? .undoPart : .undo) }
        guard let count = Int(said), count > 0 else { throw .invalidValue(field: SlotName.count.name) }
        return .command(.undoLines(count))
    }

    func newTask(_ match: Match) throws(Refusal) -> NewTask {
        var task = NewTask()
        task.title = match[text: .title]
        task.kind = match.kind
        task.assignee = match[person: .assignee]
        task.client = match.client
        task.participant = match[person: .participant]
        task.due = match[when: .when]
        task.duration = match[minutes: .duration]
        task.recurrence = match.recurrence
        task.remind = try match.reminder()
        task.money = try match.money()
        task.priority = match.priority
        return task
    }

    private func filter(_ match: Match) -> TaskFilter {
        var filter = TaskFilter()
        filter.assignee = person(match, .assignee)
        filter.isWholeTeam = match.isWholeTeam
        filter.when = match[when: .when]
        filter.status = match.status
        filter.kind = match.kind
        filter.client = match.client
        filter.participant = match[person: .participant]
        filter.author = person(match, .author)
        filter.priority = match.priority
        return filter
    }

    private func move(_ match: Match) -> Interpretation {
        if let when = match[when: .when] { return selected(by: match) { .moveTasks($0, to: .to(when), reason: match[text: .reason]) } }
        guard case .duration(let shift) = match[.shift] else { return .missing(.when) }
        return selected(by: match) { .moveTasks($0, to: .by(shift), reason: match[text: .reason]) }
    }

    private func assignment(_ match: Match) -> Interpretation {
        guard let person = person(match, .assignee) else { return .missing(.assignee) }
        return selected(by: match) { .assignTasks($0, to: person) }
    }

    private func edit(_ match: Match) throws(Refusal) -> Interpretation {
        var edit = TaskEdit()
        edit.title = match[text: .title]
        edit.kind = match.kind
        edit.client = match.client
        edit.participant = match[person: .participant]
        edit.money = try match.money()
        edit.priority = match.priority
        edit.duration = match[minutes: .duration]
        edit.remind = try match.reminder()
        edit.recurrence = match.recurrence
        guard edit != TaskEdit() else { return .missing(.title) }
        // These slots are the new values; they don't describe the task that is meant.
        return selected(by: match.without([.kind, .client, .participant, .title])) { .editTasks($0, edit) }
    }

    private func repeatStop(_ match: Match) -> Interpretation {
        var edit = TaskEdit()
        edit.stopsRepeating = true
        return selected(by: match) { .editTasks($0, edit) }
    }

    private func remind(_ match: Match) throws(Refusal) -> Interpretation {
        guard let minutes = try match.reminder() else { return .missing(.remind) }
        return selected(by: match) { .remindOfTasks($0, minutes: minutes, title: match[text: .title]) }
    }

    private func note(_ match: Match) -> Interpretation {
        guard let text = match[text: .text] else { return .missing(.text) }
        return selected(by: match) { .noteTasks($0, text: text) }
    }
}
