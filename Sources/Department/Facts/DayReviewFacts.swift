import Dates

/// What a debrief or a digest is made from.
struct DayReviewFacts: Sendable {
    let scope: ReportScope
    let days: ClosedRange<Day>
    var reviews: [DayReview]
    /// Managers without feedback this week; for a debrief.
    var withoutFeedback: [Person.ID] = []
    /// Revenue targets of the last of the days; for a team's digest.
    var targets: [TargetFacts] = []
}

/// What a person's days were like.
struct DayReview: Sendable {
    let person: Person
    let days: ClosedRange<Day>
    /// The person's next working day, and what is planned for it.
    var nextDay: Day
    var isAbsent = false
    var due: [TaskItem.ID] = []
    var missed: [TaskItem.ID] = []
    var work = WorkFigures()
    /// Open tasks due before today.
    var overdue = VisibleTasks()
    var planned = PlannedDay()
    var isPlanned = false
    var kpi = KPI()

    /// On how many of the days the plan was opened in time.
    var opened: Share { kpi[.opened] }
    var onTime: Int { due.count - missed.count }
    /// All that was due is done, and at least half of what is done was entered ahead: an entry made after the work is never late.
    var isAllDone: Bool { !due.isEmpty && missed.isEmpty && work.ahead.part * 2 >= work.ahead.whole }
    /// In hundredths of a rouble.
    var revenue: Int { SalesFigures(of: work.tasks).revenue }
    var gaps: [WorkFigures.ClosedTask] { work.done.filter { !$0.gaps.isEmpty } }
    var suspects: [WorkFigures.ClosedTask] { work.done.filter { !$0.reasons.isEmpty } }
    /// For an order with the worst first; those who are away come last.
    var rank: (Int, Int, Int) { (isAbsent ? 1 : 0, kpi.tenths ?? 1001, -overdue.count) }
}

extension ReportReader {
    func debriefFacts(_ query: ReportQuery) throws -> DayReviewFacts {
        let scope = try scope(of: query)
        var facts = try dayReviews(of: scope, query.when, figures(of: scope))
        facts.withoutFeedback = try withoutFeedback()
        return facts
    }

    func digestFacts(_ query: ReportQuery) throws -> DayReviewFacts {
        let scope = try scope(of: query), figures = figures(of: scope)
        var facts = try dayReviews(of: scope, query.when, figures)
        let last = facts.days.upperBound
        if scope.isTeam { facts.targets = try targets(of: scope, last...last, .revenue, figures: figures) }
        return facts
    }

    private func dayReviews(of scope: ReportScope, _ when: When?, _ figures: FigureReader) throws -> DayReviewFacts {
        let days = context.period(when, default: context.lastDay...context.lastDay)
        return DayReviewFacts(scope: scope, days: days, reviews: try scope.people.map { try review(of: $0, on: days, figures) })
    }

    private func review(of person: Person, on days: ClosedRange<Day>, _ figures: FigureReader) throws -> DayReview {
        let working = try figures.workingDays(), worked = working.days(of: person, in: days)
        var review = DayReview(person: person, days: days, nextDay: working.workingDay(of: person.id, after: days.upperBound))
        review.isAbsent = worked.isEmpty && days.contains { working.isAbsent(person.id, on: $0) }
        for day in worked {
            let due = try figures.due(person.id, day)
            review.due += due.due
            review.missed += due.missed
        }
        review.work = try figures.work(person.id, days)
        review.kpi = try figures.kpi(person.id, on: worked)
        review.planned = try figures.planned(person.id, min(days.upperBound, today))
        review.isPlanned = review.planned.isEnough(policy)
        review.overdue = try open(of: person.id, to: today - 1)
        return review
    }
}
