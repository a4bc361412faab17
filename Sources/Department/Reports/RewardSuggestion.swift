import Dates

extension Transaction {
    /// «кого поощрить», "who earned a reward": all of the day done on time and nothing overdue, and the next day planned.
    func suggestRewards(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let days = period(query, default: today...today)
        var earned: [Report.Row] = [], near: [Report.Row] = []
        for day in days where day <= today {
            for person in reviewed.people where try reviewed.figures.works(person.id, on: day) && day >= person.entered.day {
                let merit = try merit(of: person.id, on: day, reviewed.figures)
                if merit.isDone && merit.isPlanned {
                    earned.append(merit.row)
                } else if merit.isDone || merit.isPlanned {
                    near.append(merit.nearRow)
                }
            }
        }
        var report = Report(name: "reward", days: days, tables: [.init("people", earned), .init("near", near)])
        if !earned.isEmpty { report.notes = [.init("suggestion", ["length": .minutes(policy.rewardMinutes)])] }
        return report
    }

    private func merit(of person: Person.ID, on day: Day, _ figures: FigureReader) throws -> Merit {
        let due = try figures.due(person, day), planned = try figures.planned(person, day)
        let isAllDone = !due.due.isEmpty && due.missed.isEmpty
        return Merit(
            person: person, day: day, due: due, planned: planned, isDone: try isAllDone && figures.left(person, day).isEmpty,
            isPlanned: figures.isEnough(planned))
    }
}

/// How far somebody earned a reward on a day.
private struct Merit {
    let person: Person.ID
    let day: Day
    let due: DueDay
    let planned: PlannedDay
    let isDone: Bool
    let isPlanned: Bool

    private var names: [Report.Field] { [.init("person", .person(person)), .init("day", .day(day))] }

    var row: Report.Row {
        Report.Row(
            names + [
                .init("done", .count(due.onTime.count)), .init("due", .count(due.due.count)),
                .init("planned_minutes", .minutes(planned.minutes)),
            ], evidence: due.onTime + planned.tasks)
    }

    var nearRow: Report.Row {
        Report.Row(names + [.init("missing", .word(isDone ? "planned" : "done"))], evidence: isDone ? planned.tasks : due.missed)
    }
}
