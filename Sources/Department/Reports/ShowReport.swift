import Dates

/// A report for the head: «кто недогружен завтра», "Kim's KPI".
struct ShowReport: Operation {
    let query: ReportQuery

    func perform(in transaction: inout Transaction) throws -> Reply {
        switch query.kind {
        case .status: .report(try transaction.showStatus(query))
        case .load: .report(try transaction.showLoad(query))
        case .quality: .report(try transaction.showQuality(query))
        case .kpi: .report(try transaction.showKPI(query))
        case .link: .report(try transaction.showLink(query))
        case .rating: .report(try transaction.showRating(query))
        case .target where transaction.policy.stage < 2: throw EarlyReply.refusal(.notAtThisStage)
        case .target: .report(try transaction.showTargets(query))
        case .bonus: .report(try transaction.showBonus(query))
        case .rewardSuggestion: .report(try transaction.suggestRewards(query))
        case .debrief: .report(try transaction.showDebrief(query))
        case .digest: .report(try transaction.showDigest(query))
        case .adoption: .report(try transaction.showAdoption(query))
        }
    }
}
