import Dates
import Department
import Language

// What a reply leaves behind for the next line.
extension Turn {
    static let pageSize = 20

    /// The reply as it is shown: of a list the first page.
    mutating func remembered(_ reply: Reply, of match: Match) throws -> AnsweredCommand {
        switch reply {
        case .list(let list):
            session.inquiry = match
            return firstPage(of: list, match)
        case .plan(let plan):
            session.inquiry = match
            let rows = (plan.today + plan.undone + plan.overdue).map(\.id)
            session.show(rows, upTo: min(rows.count, Turn.pageSize))
        case .outcome(let outcome):
            session.inquiry = match
            session.show(outcome.left.map(\.id), upTo: min(outcome.left.count, Turn.pageSize))
            if !outcome.left.isEmpty { session.offer = Offer(tasks: outcome.left.map(\.id), day: outcome.nextWorkingDay) }
        case .cards(let cards): session.speak(of: cards.map(\.task.id))
        case .people, .clients: session.inquiry = match
        case .reverted(let reverted): session.speak(of: reverted.tasks.map(\.id))
        case .changed(let change):
            remember(change, of: match)
            try offer(change.step)
        case .report(let report): remember(report, of: match)
        case .document: session.inquiry = match
        case .noted(let change): propose(change.notes)
        case .client(let card):
            session.inquiry = match
            session.show(card.open.map(\.id), upTo: min(card.open.count, Turn.pageSize))
            try offer(card.next)
        case .step(let step, _): try offer(step)
        case .journal(let entries, let hasMore):
            session.inquiry = match
            session.list = nil
            session.older = hasMore ? entries.last?.sequence : nil
        case .settings: session.inquiry = match
        case .directory(let change): session.speak(of: change.tasks.map(\.id))
        case .entered, .phrases, .taught, .question, .refused: break
        }
        return part(match, reply)
    }

    private mutating func firstPage(of list: TaskList, _ match: Match) -> AnsweredCommand {
        let ids = list.tasks.map(\.id), shown = min(ids.count, Turn.pageSize)
        session.show(ids, upTo: shown)
        var page = list
        page.tasks = Array(list.tasks.prefix(shown))
        return part(match, .list(page), page: Page(first: 1, count: shown, total: ids.count))
    }

    /// A report can be asked for again with one thing changed, and its figures opened to the tasks behind them.
    private mutating func remember(_ report: Report, of match: Match) {
        session.inquiry = match
        propose(report.notes)
        var seen: Set<TaskItem.ID> = []
        let behind = report.tables.flatMap(\.rows).flatMap(\.evidence).filter { seen.insert($0).inserted }
        if !behind.isEmpty { session.show(behind, upTo: min(behind.count, Turn.pageSize)) }
    }

    private mutating func remember(_ change: TaskChange, of match: Match) {
        let ids = change.after.map(\.id)
        session.speak(of: ids)
        switch change.verb {
        case .added, .corrected: session.change = match
        case .moved: session.change = match.without(Interpreter.describing).with("tasks", .tasks(ids.map { "#\($0)" }))
        case .completed, .reopened, .cancelled, .assigned, .edited, .noted: break
        }
    }

    /// «ещё»: the next page, numbers going on.
    mutating func more(_ match: Match) throws -> AnsweredCommand {
        if session.list == nil, let older = session.older, let inquiry = session.inquiry, inquiry.intent == "journal.show",
            case .success(.command(.directory(.showJournal(let tasks, let person, let when, _)))) = interpretation(of: inquiry)
        {
            return try perform(.directory(.showJournal(tasks, person: person, when: when, before: older)), for: inquiry).part
        }
        guard var list = session.list, list.shown < list.ids.count else { return phrase(match, "dialog.noMore") }
        let first = list.shown
        let tasks = try list.ids[first..<min(first + Turn.pageSize, list.ids.count)].compactMap { try assistant.store.task($0) }
        list.shown = min(first + Turn.pageSize, list.ids.count)
        session.list = list
        let page = Page(first: first + 1, count: tasks.count, total: list.ids.count)
        return part(match, .list(TaskList(tasks: tasks, filter: TaskFilter())), page: page)
    }

    /// Names of all that the answer speaks of.
    func directory(of answer: Answer) throws -> Directory {
        var people = try assistant.store.people()
        let parts = answer.parts + [answer.reminder].compactMap(\.self)
        let named = Set(parts.flatMap { $0.content.figures }.flatMap(\.tasks))
        let tasks = named.isEmpty ? [] : try assistant.store.tasks(named)
        let known = parts.flatMap { $0.content.clients },
            asked = Set(
                parts.flatMap { $0.content.tasks.compactMap(\.client) + $0.content.soughtClients } + tasks.compactMap(\.client)
                    + answer.news.flatMap(\.tasks).compactMap(\.client))
        // Who has gone is named by what they did.
        let gone = Set(parts.flatMap { $0.content.people }).subtracting(people.map(\.id))
        people += try gone.compactMap { try assistant.store.person($0) }
        let clients = known + (asked.isEmpty ? [] : try assistant.store.clients(asked))
        return Directory(
            people: Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
            clients: Dictionary(clients.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
            tasks: Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { $1 }))
    }
}

extension AnsweredCommand.Content {
    /// All tasks it shows.
    package var tasks: [TaskItem] {
        guard case .reply(let reply, _) = self else { return [] }
        return switch reply {
        case .list(let list): list.tasks
        case .cards(let cards): cards.map(\.task)
        case .plan(let plan): plan.today + plan.undone + plan.overdue
        case .outcome(let outcome): outcome.done + outcome.left + outcome.tomorrow
        case .changed(let change): change.before + change.after + change.next
        case .reverted(let reverted): reverted.tasks + reverted.removed
        case .client(let card): card.open + card.history
        case .step(let step, _): [step?.planned].compactMap(\.self)
        case .directory(let change): change.tasks
        case .journal(let entries, _): entries.flatMap(\.tasks)
        case .question(.missingField(_, let task)): [task]
        case .question(.whichTask(let tasks)), .question(.confirm(let tasks)): tasks
        case .document(let document): document.tasks
        case .people, .clients, .entered, .phrases, .taught, .report, .noted, .settings, .question, .refused: []
        }
    }

    /// Clients that a list is of, though it may be empty.
    fileprivate var soughtClients: [Client.ID] {
        let figured = figures.flatMap(\.clients)
        guard figured.isEmpty else { return figured }
        if case .reply(.changed(let change), _) = self {
            return change.overlaps.compactMap(\.client) + [change.step?.client].compactMap(\.self)
        }
        if case .reply(.question(.recordAsDone(let task, _)), _) = self, case .known(let id) = task.client { return [id] }
        guard case .reply(.list(let list), _) = self, case .known(let id) = list.filter.client else { return [] }
        return [id]
    }

    /// All that is told as figures.
    fileprivate var figures: [Figure] {
        switch self {
        case .reply(.report(let report), _): report.figures
        case .reply(.document(let document), _): if case .report(let report) = document.content { report.figures } else { [] }
        case .reply(.noted(let change), _): change.notes.flatMap(\.values.values)
        default: []
        }
    }

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
        // A client that went with the task is in the directory no more.
        case .reply(.reverted(let reverted), _):
            reverted.entry.changes.compactMap { if case .client(let before, let after) = $0 { after ?? before } else { nil } }
        default: []
        }
    }
}

extension Document {
    fileprivate var tasks: [TaskItem] { if case .tasks(let tasks) = content { tasks } else { [] } }
}

extension Report {
    fileprivate var figures: [Figure] {
        let rows = tables.flatMap(\.rows)
        return (facts + rows.flatMap(\.fields)).map(\.figure) + (lead + notes + rows.flatMap(\.notes)).flatMap(\.values.values)
    }
}

extension Figure {
    fileprivate var clients: [Client.ID] { if case .client(let id) = self { [id] } else { inner.flatMap(\.clients) } }
    fileprivate var tasks: [TaskItem.ID] { if case .task(let id) = self { [id] } else { inner.flatMap(\.tasks) } }

    private var inner: [Figure] {
        switch self {
        case .list(let figures): figures
        case .fields(let fields): fields.map(\.figure)
        default: []
        }
    }
}

extension AnsweredCommand.Content {
    /// People whom it names and who may have gone since.
    fileprivate var people: [Person.ID] {
        switch self {
        case .reply(.journal(let entries, _), _): entries.compactMap(\.actor) + entries.flatMap(\.people)
        case .reply(.cards(let cards), _): cards.flatMap { $0.history.compactMap(\.actor) }
        case .reply(.directory(let change), _): change.people.map(\.id)
        default: []
        }
    }
}

extension JournalEntry {
    fileprivate var tasks: [TaskItem] { changes.compactMap { if case .task(let before, let after) = $0 { after ?? before } else { nil } } }

    fileprivate var people: [Person.ID] {
        changes.flatMap { change -> [Person.ID] in
            switch change {
            case .person(let before, let after): [before?.id ?? after?.id].compactMap(\.self)
            case .task(let before, let after): [before?.assignee, after?.assignee].compactMap(\.self)
            case .management(let before, let after): [(after ?? before)?.person].compactMap(\.self)
            default: []
            }
        }
    }
}
