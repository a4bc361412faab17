import Dates

/// Which report, about whom and when. What was not said is nil and gets its default in the report.
package struct ReportQuery: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case status, load, quality, kpi, link, rating, target, bonus, rewardSuggestion, debrief, digest, adoption
    }

    package var kind: Kind
    /// Nil is the department for head and viewer, oneself for a manager (Contract, “How it behaves” 1).
    package var person: Person.ID?
    package var isWholeTeam: Bool
    package var when: When?
    package var metric: Metric?

    package init(_ kind: Kind, person: Person.ID? = nil, isWholeTeam: Bool = false, when: When? = nil, metric: Metric? = nil) {
        self.kind = kind
        self.person = person
        self.isWholeTeam = isWholeTeam
        self.when = when
        self.metric = metric
    }
}
