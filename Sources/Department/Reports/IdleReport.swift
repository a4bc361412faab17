import Dates

/// «забытые клиенты», "who haven't we talked to for two weeks": the longest forgotten first, with what happened last and what may be next.
func idleReport(_ facts: IdleFacts, in context: ReportContext) -> Report {
    var report = Report(name: "client.idle")
    report.addPage(.init("rows", facts.clients.map { $0.row(context) }), skipped: facts.skipped, of: facts.count)
    let values: [String: Figure] = ["count": .count(facts.count), "period": .count(facts.days)]
    report.lead = [.init(facts.count == 0 ? "none" : "lead", values)]
    if let step = facts.clients.lazy.compactMap(\.step).first, let kind = step.kind, context.rights.mayChange {
        report.proposal = .takeStep(step)
        report.notes.append(
            .init("offer", ["client": .client(step.client), "step": .word(kind.rawValue), "day": .day(step.due.day)]))
    }
    return report
}

extension IdleClient {
    fileprivate func row(_ context: ReportContext) -> Report.Row {
        let last = contact.last.map { Figure.day($0.day) } ?? .none
        let fields: [Report.Field] = [
            .init("client", .client(contact.client)), .init("manager", contact.manager.map { .person($0) } ?? .none), .init("last", last),
            .init("days", contact.daysSince(context.today).map(Figure.count) ?? .none), .init("open", .count(openTasks)),
        ]
        return Report.Row(fields, notes: [note].compactMap(\.self), evidence: [lastTask?.id].compactMap(\.self))
    }

    /// What happened last, and the next step.
    private var note: Report.Note? {
        var values: [String: Figure] = [:]
        if let lastTask { (values["task"], values["text"]) = (.task(lastTask.id), lastTask.result.map(Figure.text)) }
        values["step"] = step?.kind.map { .word($0.rawValue) }
        return values.isEmpty ? nil : .init(lastTask == nil ? "next" : "last_task", values)
    }
}
