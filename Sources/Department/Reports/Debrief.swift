import Dates

extension Transaction {
    /// «разбор полётов», "debrief for Friday": of each manager three facts, something to praise, something to ask; the worst first.
    func showDebrief(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let days = period(query, default: lastDay...lastDay)
        let unspoken = try Set(self.unspoken())
        let reviews = try reviewed.people.map { try talk(with: $0, on: days, reviewed.figures) }
        var report = Report(name: "debrief", days: days)
        report.tables = [
            .init("people", reviews.sorted { $0.rank < $1.rank }.map { $0.debrief(isUnspoken: unspoken.contains($0.person.id)) })
        ]
        let silent = reviewed.people.map(\.id).filter(unspoken.contains)
        if !reviewed.isOwn, !silent.isEmpty { report.notes = [.init("unspoken", ["people": .list(silent.map(Figure.person))])] }
        if rights.mayManage, let first = reviews.min(by: { $0.rank < $1.rank }) {
            report.notes.append(.init("say", ["person": .person(first.person.id)]))
        }
        return report
    }
}

extension DayReview {
    /// The worst first; those who are away at the end.
    fileprivate var rank: (Int, Int, Int) { (isAbsent ? 1 : 0, kpi.tenths ?? 1001, -overdue.count) }

    fileprivate func debrief(isUnspoken: Bool) -> Report.Row {
        let name = Report.Field("person", .person(person.id))
        guard !isAbsent else { return Report.Row([name], notes: [.init("away")]) }
        let praise = praise, ask = ask
        let facts: [Report.Field] = [
            .init("done", .count(work.done.count)), .init("due", .count(due.count)), .init("on_time", .count(onTime)),
            .init("overdue", .count(overdue.count)), .init("planned", .count(planned.tasks.count)), .init("revenue", .money(revenue)),
        ]
        return Report.Row(
            [
                name, .init("facts", .fields(facts), visibility: .data), .init("praise", .word(praise.key), visibility: .data),
                .init("ask", .word(ask.key), visibility: .data), .init("heard_word", .flag(!isUnspoken), visibility: .data),
            ],
            notes: [
                .init("facts", self.facts), .init("praise.\(praise.key)", praise.values), .init("ask.\(ask.key)", ask.values),
            ],
            evidence: missed + overdue.map(\.id).filter { !missed.contains($0) } + work.tasks.map(\.id))
    }

    /// What was due and done, what was closed and how, what is planned: one sentence each, whatever there is to tell.
    private var facts: [String: Figure] {
        var values: [String: Figure] = [:]
        if due.isEmpty {
            values["free"] = .word("day")
        } else {
            (values["ontime"], values["due"]) = (.count(onTime), .count(due.count))
        }
        if work.done.isEmpty {
            values["idle"] = .word("day")
        } else {
            (values["done"], values["ahead"]) = (.count(work.done.count), .count(work.ahead.part))
        }
        if revenue > 0 { values["money"] = .money(revenue) }
        if planned.tasks.isEmpty {
            values["empty"] = .day(nextDay)
        } else {
            (values["planned"], values["day"], values["length"]) = (.count(planned.tasks.count), .day(nextDay), .minutes(planned.minutes))
        }
        return values
    }

    private typealias Point = (key: String, values: [String: Figure])

    /// The best there is, the rarest first.
    private var praise: Point {
        if let payment = work.tasks.filter({ $0.kind == .payment }).max(by: { ($0.money?.cents ?? 0) < ($1.money?.cents ?? 0) }),
            let money = payment.money, !money.isForeign
        {
            return ("payment", ["task": .task(payment.id), "money": .money(money.cents)])
        }
        if isAllDone { return ("onTime", ["due": .count(due.count)]) }
        if let told = work.done.filter({ !$0.isSham }).max(by: { ($0.task.result?.count ?? 0) < ($1.task.result?.count ?? 0) }),
            let result = told.task.result, told.gaps.isEmpty
        {
            return ("result", ["task": .task(told.task.id), "text": .text(result)])
        }
        if isPlanned { return ("planned", ["planned": .count(planned.tasks.count)]) }
        if opened.part > 0 { return ("opened", [:]) }
        return work.done.isEmpty ? ("nothing", [:]) : ("done", ["done": .count(work.done.count)])
    }

    /// The most pressing there is.
    private var ask: Point {
        if let oldest = overdue.min(by: { $0.due < $1.due }) {
            return ("overdue", ["task": .task(oldest.id), "day": .day(oldest.due.day), "overdue": .count(overdue.count)])
        }
        if let missed = missed.first { return ("missed", ["task": .task(missed)]) }
        if let sham = suspects.first {
            let result = sham.task.result.map(Figure.text) ?? .none
            return ("suspect", ["task": .task(sham.task.id), "text": result, "count": .count(suspects.count)])
        }
        if let gap = gaps.first { return ("gap", ["task": .task(gap.task.id), "field": .list(gap.gaps.map { .word($0.rawValue) })]) }
        if !isPlanned { return ("unplanned", ["day": .day(nextDay), "planned": .count(planned.tasks.count)]) }
        return ("help", [:])
    }
}
