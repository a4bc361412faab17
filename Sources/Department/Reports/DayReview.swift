import Dates

/// What a person's days were like: the matter of a talk, told in a debrief and in a digest.
struct DayReview {
    let person: Person
    let days: ClosedRange<Day>
    var isAbsent = false
    var due: [TaskItem.ID] = []
    var missed: [TaskItem.ID] = []
    var work = WorkFigures()
    /// On how many of the days, of how many, the plan was opened in time.
    var opened = Share()
    /// Open tasks due before now.
    var overdue: [TaskItem] = []
    /// The next working day of theirs, and what is planned for it.
    var nextDay: Day
    var planned = PlannedDay()
    var isPlanned = false
    var kpi = KPI()

    var onTime: Int { due.count - missed.count }
    /// All that was due is done, and most of what is done was planned: who writes down only what is done already is never late.
    var isAllDone: Bool { !due.isEmpty && missed.isEmpty && work.ahead.part * 2 >= work.ahead.whole }
    var revenue: Int { SalesFigures(of: work.tasks).revenue }
    var gaps: [WorkFigures.ClosedTask] { work.done.filter { !$0.gaps.isEmpty } }
    var suspects: [WorkFigures.ClosedTask] { work.done.filter { !$0.reasons.isEmpty } }
}

extension Transaction {
    func talk(with person: Person, on days: ClosedRange<Day>, _ figures: FigureReader) throws -> DayReview {
        let worked = try figures.days(of: person, in: days)
        var talk = DayReview(
            person: person, days: days, nextDay: try figures.workingDay(of: person.id, after: days.upperBound, knownBefore: .latest))
        talk.isAbsent = try worked.isEmpty && days.contains { try figures.isAbsent(person.id, on: $0) }
        for day in worked {
            let due = try figures.due(person.id, day)
            talk.due += due.due
            talk.missed += due.missed
        }
        talk.work = try figures.work(person.id, days)
        talk.kpi = try figures.kpi(person.id, on: worked)
        talk.opened = talk.kpi[.opened]
        talk.planned = try figures.planned(person.id, min(days.upperBound, today))
        talk.isPlanned = figures.isEnough(talk.planned)
        var open = TaskQuery(today: today)
        (open.assignee, open.status, open.to) = (person.id, .open, today - 1)
        talk.overdue = try store.tasks(open)
        return talk
    }

    /// The last of the department's days that is over: on a Monday morning Friday.
    var lastDay: Day {
        policy.isOver(today, at: now) && calendar.isWorking(today) ? today : calendar.workingDay(before: today)
    }
}

extension Timestamp {
    static let latest = Timestamp(seconds: .max)
}
