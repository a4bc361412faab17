import Dates

extension Transaction {
    /// Figures of the head's desk.
    func report(_ query: ReportQuery) throws -> Reply {
        switch query.kind {
        case .status: .report(try showStatus(query))
        case .load: .report(try showLoad(query))
        case .quality: .report(try showQuality(query))
        case .kpi: .report(try showKPI(query))
        case .link: .report(try showLink(query))
        case .rating: .report(try showRating(query))
        case .target where policy.stage < 2: throw CommandOutcome.refusal(.notAtThisStage)
        case .target: .report(try showTargets(query))
        case .bonus: .report(try showBonus(query))
        case .rewardSuggestion: .report(try suggestRewards(query))
        case .debrief: .report(try showDebrief(query))
        case .digest: .report(try showDigest(query))
        case .adoption: .report(try showAdoption(query))
        }
    }
}
