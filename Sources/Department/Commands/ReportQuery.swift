import Dates

/// Which report, about whom and when. What was not said is nil and gets its default in the report.
package struct ReportQuery: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case status, load, quality, kpi, link, rating, target, bonus, rewardSuggestion, debrief, digest, adoption
        case sales, funnel, idle
    }

    package var kind: Kind
    /// Nil is the department for head and viewer, oneself for a manager (Contract, “How it behaves” 1).
    package var person: Person.ID?
    /// Others who were named beside that person: «сравни Кима и Петрову».
    package var others: [Person.ID] = []
    package var isWholeTeam: Bool
    package var when: When?
    package var metric: Metric?
    package var sales = SalesQuestion()
    /// The two steps of a sale that were named; empty for all: «конверсия встреч в договоры».
    package var steps: [TaskKind] = []
    /// Of clients nobody deals with: for how many days; nil is the setting `idle_days`.
    package var idleDays: Int?
    /// Rows of a long table that were shown before: «ещё».
    package var skipped = 0

    package init(_ kind: Kind, person: Person.ID? = nil, isWholeTeam: Bool = false, when: When? = nil, metric: Metric? = nil) {
        self.kind = kind
        self.person = person
        self.isWholeTeam = isWholeTeam
        self.when = when
        self.metric = metric
    }
}

/// What else is asked about sales: «средний чек Ромашки по месяцам».
package struct SalesQuestion: Hashable, Sendable {
    /// The mean payment was asked for, not one of the metrics.
    package var isOfAverage = false
    /// A margin or profit was asked for, which nobody records.
    package var isOfMargin = false
    package var client: ClientChoice?
    package var by: SalesDimension?
    package var comparison: SalesComparison?

    package init() {}
}
