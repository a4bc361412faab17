import Dates

/// «кого поощрить», "who earned a reward": all of the day done on time and nothing overdue, and the next day planned.
func rewardReport(_ facts: RewardFacts, in context: ReportContext) -> Report {
    let policy = context.policy
    var earned: [Report.Row] = [], near: [Report.Row] = []
    for day in facts.people {
        switch (day.isDone, day.planned.isEnough(policy)) {
        case (true, true): earned.append(day.row)
        case (true, false): near.append(day.row(missing: "planned", evidence: day.planned.tasks))
        case (false, true): near.append(day.row(missing: "done", evidence: day.due.missed))
        case (false, false): continue
        }
    }
    var report = Report(name: "reward", days: facts.days, tables: [.init("people", earned), .init("near", near)])
    if !earned.isEmpty { report.notes = [.init("suggestion", ["length": .minutes(policy.rewardMinutes)])] }
    return report
}

extension EarnedDay {
    private var names: [Report.Field] { [.init("person", .person(person)), .init("day", .day(day))] }

    fileprivate var row: Report.Row {
        Report.Row(
            names + [
                .init("done", .count(due.onTime.count)), .init("due", .count(due.due.count)),
                .init("planned_minutes", .minutes(planned.minutes)),
            ], evidence: due.onTime + planned.tasks)
    }

    fileprivate func row(missing: String, evidence: [TaskItem.ID]) -> Report.Row {
        Report.Row(names + [.init("missing", .word(missing))], evidence: evidence)
    }
}
