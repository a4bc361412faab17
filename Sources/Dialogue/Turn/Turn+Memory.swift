import Dates
import Department
import Language

// What is remembered of a reply for the next line.
extension Turn {
    /// Rows of a list that are shown at once.
    static let pageSize = 20
    /// Rows that show what was done last.
    private static let evidenceSize = 5

    /// Remembers the reply and returns it as it is shown: of a list the first page.
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
        case .report(let report): try remember(report, of: match)
        case .document: session.inquiry = match
        case .noted(let change): try propose(change.proposal)
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
        let part = part(match, reply)
        // «ещё» in a group must not tell the rest of what was told to the speaker alone.
        if request.isGroup, part.content.isPersonal { session.list?.end() }
        return part
    }

    private mutating func firstPage(of list: TaskList, _ match: Match) -> AnsweredCommand {
        let ids = list.tasks.map(\.id), most = list.answer?.question.looksBack == true ? Turn.evidenceSize : Turn.pageSize
        let count = min(ids.count, most)
        // Where a table of days has more rows behind it than a page, they follow on «ещё»; until then no number means one of them.
        session.show(ids, upTo: list.isTable && count < ids.count ? 0 : count)
        if let task = list.answer?.tasks.first { session.speak(of: [task.id]) }
        var page = list
        page.tasks = Array(list.tasks.prefix(count))
        return part(match, .list(page), page: Page(first: 1, count: count, total: ids.count))
    }

    /// A report can be asked for again with one thing changed, and the tasks behind its figures can be named by their numbers.
    private mutating func remember(_ report: Report, of match: Match) throws {
        session.inquiry = match
        try propose(report.proposal)
        var seen: Set<TaskItem.ID> = []
        let behind = (report.evidence + report.tables.flatMap(\.rows).flatMap(\.evidence)).filter { seen.insert($0).inserted }
        if !behind.isEmpty { session.show(behind, upTo: min(behind.count, Turn.pageSize)) }
        session.older = report.rowsShown
    }

    private mutating func remember(_ change: TaskChange, of match: Match) {
        let ids = (change.after + change.same).map(\.id)
        session.speak(of: ids)
        // A correction that changes nothing leaves what it would have corrected.
        if change.entry != nil || change.verb != .corrected { session.changeEntry = change.entry }
        switch change.verb {
        case .added, .corrected: session.change = match
        case .moved: session.change = match.without(SlotName.describing).with(.tasks, .tasks(ids.map { "#\($0)" }))
        case .completed, .reopened, .cancelled, .assigned, .edited, .noted: break
        }
    }

    /// «ещё», "more": the next page; the numbers continue.
    mutating func more(_ match: Match) throws -> AnsweredCommand {
        if session.list == nil, let older = session.older, let inquiry = session.inquiry, inquiry.builtIn == .report(.journal) {
            let journal = Interpreter(actor: actor, session: session).journal(inquiry, before: older)
            return try perform(.directory(journal), for: inquiry).part
        }
        if let shown = session.older, let inquiry = session.inquiry, case .report = inquiry.builtIn {
            let interpreter = Interpreter(actor: actor, session: session, skippedRows: shown)
            guard case .command(let command) = try? interpreter.interpretation(of: inquiry) else { return remark(match, .listEnded) }
            return try perform(command, for: inquiry).part
        }
        guard var list = session.list else { return remark(match, .nothingListed) }
        guard list.shown < list.ids.count else { return remark(match, .listEnded) }
        let first = list.shown
        let tasks = try tasks(Array(list.ids[first..<min(first + Turn.pageSize, list.ids.count)]))
        list.shown = min(first + Turn.pageSize, list.ids.count)
        session.list = list
        let page = Page(first: first + 1, count: tasks.count, total: list.ids.count)
        return part(match, .list(TaskList(tasks: tasks, filter: TaskFilter())), page: page)
    }
}

extension TaskList {
    fileprivate var isTable: Bool { if case .table = days { true } else { false } }
}
