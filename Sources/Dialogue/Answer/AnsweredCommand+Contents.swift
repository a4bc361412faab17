import Department

extension AnsweredCommand.Content {
    /// All tasks that it shows.
    package var tasks: [TaskItem] {
        guard case .reply(let reply, _) = self else { return [] }
        return switch reply {
        case .list(let list): list.tasks + (list.answer?.tasks ?? [])
        case .cards(let cards): cards.map(\.task)
        case .plan(let plan): plan.today + plan.undone + plan.overdue
        case .outcome(let outcome): outcome.done + outcome.left + outcome.tomorrow
        case .changed(let change): change.before + change.after + change.same + change.next
        case .reverted(let reverted): reverted.tasks + reverted.removed
        case .client(let card): card.open + card.history
        case .step(let step, _): [step?.planned].compactMap(\.self)
        case .directory(let change): change.tasks
        case .journal(let entries, _): entries.flatMap(\.tasks)
        case .question(.missingField(_, let task)): [task]
        case .question(.confirmUndo(let entry, _)), .question(.confirmRedo(let entry)): entry.tasks
        case .refused(.changedSince(let obstacle)): [obstacle.change.task].compactMap(\.self)
        case .question(.whichTask(let tasks)), .question(.confirm(let tasks)): tasks
        case .document(let document): document.tasks
        case .people, .clients, .entered, .phrases, .taught, .report, .noted, .settings, .question, .refused: []
        }
    }

    /// Clients that a list was asked for, even if the list is empty.
    var soughtClients: [Client.ID] {
        let figured = figures.flatMap(\.clients)
        guard figured.isEmpty else { return figured }
        if case .reply(.changed(let change), _) = self {
            return change.overlaps.compactMap(\.client) + [change.step?.client].compactMap(\.self)
        }
        if case .reply(.question(.recordAsDone(let task, _)), _) = self, case .known(let id) = task.client { return [id] }
        if case .reply(.question(.enterReminded(let task)), _) = self, case .known(let id) = task.client { return [id] }
        guard case .reply(.list(let list), _) = self else { return [] }
        let owing = list.money?.clients.compactMap(\.client) ?? []
        let largest = list.largest.compactMap(\.client)
        if case .known(let id) = list.filter.client { return owing + largest + [id] }
        return owing + largest
    }

    /// All figures in it.
    var figures: [Figure] {
        switch self {
        case .reply(.report(let report), _): report.figures
        case .reply(.document(let document), _): if case .report(let report) = document.content { report.figures } else { [] }
        case .reply(.noted(let change), _): change.notes.flatMap(\.values.values)
        default: []
        }
    }

    /// All clients that it shows.
    var clients: [Client] {
        switch self {
        case .reply(.clients(let clients), _): clients
        case .reply(.changed(let change), _): change.newClients
        case .reply(.entered(let entered), _): entered.clients
        case .reply(.client(let card), _): [card.client]
        case .reply(.step(_, let client), _): [client]
        case .reply(.directory(let change), _): change.clients
        case .reply(.journal(let entries, _), _):
            entries.flatMap(\.changes).compactMap { if case .client(let before, let after) = $0 { after ?? before } else { nil } }
        // A client that was taken back with its task is no longer in the directory.
        case .reply(.reverted(let reverted), _):
            reverted.parts.flatMap(\.entry.changes).compactMap {
                if case .client(let before, let after) = $0 { after ?? before } else { nil }
            }
        default: []
        }
    }
}

extension TaskList {
    fileprivate var largest: [TaskItem] { if case .table(let table) = days { table.largest } else { [] } }
}

extension Document {
    fileprivate var tasks: [TaskItem] { if case .tasks(let tasks) = content { tasks } else { [] } }
}

extension Report {
    fileprivate var figures: [Figure] {
        let rows = tables.flatMap(\.rows)
        return (facts + rows.flatMap(\.fields)).map(\.figure) + (answer + lead + notes + rows.flatMap(\.notes)).flatMap(\.values.values)
    }
}

extension Figure {
    var clients: [Client.ID] { if case .client(let id) = self { [id] } else { inner.flatMap(\.clients) } }
    var tasks: [TaskItem.ID] { if case .task(let id) = self { [id] } else { inner.flatMap(\.tasks) } }

    private var inner: [Figure] {
        switch self {
        case .list(let figures): figures
        case .fields(let fields): fields.map(\.figure)
        default: []
        }
    }
}

extension AnsweredCommand.Content {
    /// People whom it names and who may have left since.
    var people: [Person.ID] {
        switch self {
        case .reply(.journal(let entries, _), _): entries.compactMap(\.actor) + entries.flatMap(\.people)
        case .reply(.cards(let cards), _): cards.flatMap { $0.history.compactMap(\.actor) }
        case .reply(.directory(let change), _): change.people.map(\.id)
        case .reply(.refused(.changedSince(let obstacle)), _): [obstacle.actor].compactMap(\.self) + obstacle.change.people
        default: []
        }
    }
}

extension JournalEntry {
    fileprivate var tasks: [TaskItem] { changes.compactMap(\.task) }
    fileprivate var people: [Person.ID] { changes.flatMap(\.people) }
}

extension Change {
    fileprivate var task: TaskItem? { if case .task(let before, let after) = self { after ?? before } else { nil } }

    fileprivate var people: [Person.ID] {
        switch self {
        case .person(let before, let after): [before?.id ?? after?.id].compactMap(\.self)
        case .task(let before, let after): [before?.assignee, after?.assignee].compactMap(\.self)
        case .management(let before, let after): [(after ?? before)?.person].compactMap(\.self)
        case .client, .phrase, .setting: []
        }
    }
}
