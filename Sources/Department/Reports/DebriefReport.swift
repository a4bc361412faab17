import Dates

/// «разбор полётов», "debrief for Friday": for each manager three facts, something to praise, something to ask; the worst first.
func debriefReport(_ facts: DayReviewFacts, in context: ReportContext) -> Report {
    let reviews = facts.reviews.sorted { $0.rank < $1.rank }
    var report = Report(name: "debrief", days: facts.days)
    report.tables = [
        .init("people", reviews.map { $0.debrief(isWithoutFeedback: facts.withoutFeedback.contains($0.person.id)) })
    ]
    let silent = facts.scope.people.map(\.id).filter(facts.withoutFeedback.contains)
    if !facts.scope.isOwn, !silent.isEmpty { report.notes = [.init("unspoken", ["people": .list(silent.map(Figure.person))])] }
    if context.rights.mayManage, let first = reviews.first {
        report.notes.append(.init("say", ["person": .person(first.person.id)]))
    }
    return report
}

extension DayReview {
    fileprivate func debrief(isWithoutFeedback: Bool) -> Report.Row {
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
                .init("ask", .word(ask.key), visibility: .data), .init("heard_word", .flag(!isWithoutFeedback), visibility: .data),
            ],
            notes: [
                .init("facts", self.facts), .init("praise.\(praise.key)", praise.values), .init("ask.\(ask.key)", ask.values),
            ],
            evidence: missed + overdue.map(\.id).filter { !missed.contains($0) } + work.tasks.map(\.id))
    }

    /// What was due and done, what was closed and how, what is planned: a sentence each, if there is something to say.
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

    /// The rarest good thing.
    private var praise: Point {
        if let payment = work.tasks.filter({ $0.kind == .payment }).max(by: { ($0.money?.cents ?? 0) < ($1.money?.cents ?? 0) }),
            let money = payment.money, !money.isForeign
        {
            return ("payment", ["task": .task(payment.id), "money": .money(money.cents)])
        }
        if isAllDone { return ("onTime", ["due": .count(due.count)]) }
        if let best = work.done.filter({ !$0.isSham }).max(by: { ($0.task.result?.count ?? 0) < ($1.task.result?.count ?? 0) }),
            let result = best.task.result, best.gaps.isEmpty
        {
            return ("result", ["task": .task(best.task.id), "text": .text(result)])
        }
        if isPlanned { return ("planned", ["planned": .count(planned.tasks.count)]) }
        if opened.part > 0 { return ("opened", [:]) }
        return work.done.isEmpty ? ("nothing", [:]) : ("done", ["done": .count(work.done.count)])
    }

    /// The most pressing thing.
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
