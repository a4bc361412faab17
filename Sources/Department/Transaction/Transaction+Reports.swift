import Dates

extension Transaction {
    var reportContext: ReportContext { ReportContext(speaker: actor.person, policy: policy, now: now) }

    var reader: ReportReader { ReportReader(store: store, words: core.words, context: reportContext) }

    /// Figures for the head, and a manager's own: the facts are read, then the report is made from them.
    func report(_ query: ReportQuery) throws -> Reply {
        let context = reportContext, reader = reader
        let report =
            switch query.kind {
            case .status: statusReport(try reader.statusFacts(query), in: context)
            case .load: loadReport(try reader.loadFacts(query), in: context)
            case .quality: qualityReport(try reader.qualityFacts(query))
            case .kpi: kpiReport(try reader.kpiFacts(query), in: context)
            case .link: correlationReport(try reader.correlationFacts(query), in: context)
            case .rating: ratingReport(try reader.ratingFacts(query), in: context)
            case .target where policy.stage < 2: throw CommandOutcome.refusal(.notAtThisStage)
            case .target: targetReport(try reader.targetFacts(query))
            case .bonus: bonusReport(try reader.bonusFacts(query), in: context)
            case .rewardSuggestion: rewardReport(try reader.rewardFacts(query), in: context)
            case .debrief: debriefReport(try reader.debriefFacts(query), in: context)
            case .digest: digestReport(try reader.digestFacts(query))
            case .adoption: adoptionReport(try reader.adoptionFacts(query) { try checks(upTo: today) }, in: context)
            }
        return .report(report)
    }
}
