import Dates
import Department
import Language

extension Interpreter {
    func newTask(_ match: Match) throws(Refusal) -> NewTask {
        var task = NewTask()
        task.title = match[text: "title"]
        task.kind = match.kind
        task.assignee = match[person: "assignee"]
        task.client = match.client
        task.participant = match[person: "participant"]
        task.due = match[when: "when"]
        task.duration = match[minutes: "duration"]
        task.recurrence = match.recurrence
        task.remind = match[minutes: "remind"]
        task.money = try match.money()
        task.priority = match.priority
        return task
    }

    func filter(_ match: Match) -> TaskFilter {
        var filter = TaskFilter()
        filter.assignee = match["assignee"] == .me ? actor.person.id : match[person: "assignee"]
        filter.isWholeTeam = match.isWholeTeam
        filter.when = match[when: "when"]
        filter.status = match[text: "status"].flatMap(TaskFilter.Status.init)
        filter.kind = match.kind
        filter.client = match.client
        filter.participant = match[person: "participant"]
        filter.author = match["author"] == .me ? actor.person.id : match[person: "author"]
        filter.priority = match.priority
        return filter
    }

    func completion(_ match: Match) throws(Refusal) -> Interpretation {
        let money = try match.money()
        var closing = Closing(result: match[text: "result"], money: money)
        for supply in supplied {
            let answer = Match(intent: match.intent, slots: supply.slots), isPassedBy = supply.slots.isEmpty
            // One result may stand for all that are closed at once; a client or a sum belongs to its task.
            if supply.field == .result {
                closing.result = answer[text: "result"]
                if isPassedBy { closing.waived.insert(.result) }
            } else {
                var own = closing.own[supply.task] ?? Closing()
                if isPassedBy { own.waived.insert(supply.field) }
                own.client = answer.client ?? own.client
                own.money = try answer.money() ?? own.money
                closing.own[supply.task] = own
            }
        }
        return about(match) { .completeTasks($0, closing) }
    }

    func move(_ match: Match) -> Interpretation {
        if let when = match[when: "when"] { return about(match) { .moveTasks($0, to: .to(when), reason: match[text: "reason"]) } }
        guard case .duration(let shift) = match["shift"] else { return .ask(.slot(Ask(slot: "when"))) }
        return about(match) { .moveTasks($0, to: .by(shift), reason: match[text: "reason"]) }
    }

    func assignment(_ match: Match) -> Interpretation {
        let person = match["assignee"] == .me ? actor.person.id : match[person: "assignee"]
        guard let person else { return .ask(.slot(Ask(slot: "assignee"))) }
        return about(match) { .assignTasks($0, to: person) }
    }

    func edit(_ match: Match) throws(Refusal) -> Interpretation {
        var edit = TaskEdit()
        edit.title = match[text: "title"]
        edit.kind = match.kind
        edit.client = match.client
        edit.participant = match[person: "participant"]
        edit.money = try match.money()
        edit.priority = match.priority
        edit.duration = match[minutes: "duration"]
        edit.remind = match[minutes: "remind"]
        edit.recurrence = match.recurrence
        guard edit != TaskEdit() else { return .ask(.slot(Ask(slot: "title"))) }
        return about(match.without(["kind", "client", "participant", "title"])) { .editTasks($0, edit) }
    }

    func repeatStop(_ match: Match) -> Interpretation {
        var edit = TaskEdit()
        edit.stopsRepeating = true
        return about(match) { .editTasks($0, edit) }
    }

    func note(_ match: Match) -> Interpretation {
        guard let text = match[text: "text"] else { return .ask(.slot(Ask(slot: "text"))) }
        return about(match) { .noteTasks($0, text: text) }
    }
}

// Which tasks are meant.
extension Interpreter {
    /// Slots that describe a task where it is not named.
    static let describing = ["kind", "client", "on", "participant", "title"]

    func about(_ match: Match, _ command: (Selection) -> Command) -> Interpretation {
        // «все просроченные», "overdue": all that stand so, whatever list was shown.
        if match["status"] != nil, match.references.isEmpty || match.references == ["all"] { return .command(command(.all(all(match)))) }
        guard !match.references.isEmpty else {
            let isDescribed = Interpreter.describing.contains { match[$0] != nil }
            return isDescribed ? .command(command(.matching(description(match)))) : .ask(.slot(Ask(slot: "tasks")))
        }
        switch session.meaning(of: match.references) {
        case .tasks(let ids): return .command(command(.ids(ids)))
        case .all(let ids): return .command(command(.listed(ids)))
        case .everything: return .command(command(.all(all(match))))
        case .either(let ids): return .ask(.which(ids))
        case .outside(let reference): return .ask(.slot(Ask(slot: "tasks", impossible: reference)))
        case .nothing: return .ask(.slot(Ask(slot: "tasks")))
        }
    }

    /// «все звонки», "all of them" without a list: the speaker's own.
    private func all(_ match: Match) -> TaskFilter {
        var filter = description(match)
        filter.assignee = actor.person.id
        filter.status = match[text: "status"].flatMap(TaskFilter.Status.init)
        return filter
    }

    private func description(_ match: Match) -> TaskFilter {
        var filter = TaskFilter()
        filter.kind = match.kind
        filter.client = match.client
        filter.when = match[when: "on"]
        filter.participant = match[person: "participant"]
        filter.words = words(of: match[text: "title"])
        return filter
    }

    /// The words of a text, each without what an inflection would change: «расчёта» and «расчёт» begin alike.
    func words(of text: String?) -> [String] {
        Tokenizer().tokens(of: text ?? "").filter { $0.kind != .sign }.map { token in
            let length = token.key.count
            return token.kind == .number || length < 4 ? token.key : String(token.key.prefix(max(3, length - (length < 7 ? 1 : 2))))
        }
    }
}
