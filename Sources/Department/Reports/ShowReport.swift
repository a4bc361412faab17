import Dates

/// A report for the head, or a manager's own: «кто недогружен завтра», "Kim's KPI". The facts are read, then the report is made from them.
struct ShowReport: Operation {
    let query: ReportQuery

    func perform(in transaction: inout Transaction) throws -> Reply {
        let context = transaction.reportContext, reader = transaction.reader
        var report =
            switch query.kind {
            case .status: statusReport(try reader.statusFacts(query), in: context)
            case .load: loadReport(try reader.loadFacts(query), in: context)
            case .quality: qualityReport(try reader.qualityFacts(query))
            case .kpi: kpiReport(try reader.kpiFacts(query), in: context)
            case .link: correlationReport(try reader.correlationFacts(query), in: context)
            case .rating: ratingReport(try reader.ratingFacts(query), in: context)
            case .target where transaction.policy.stage < 2: throw EarlyReply.refusal(.notAtThisStage)
            case .target: targetReport(try reader.targetFacts(query))
            case .bonus: bonusReport(try reader.bonusFacts(query), in: context)
            case .rewardSuggestion: rewardReport(try reader.rewardFacts(query), in: context)
            case .debrief: debriefReport(try reader.debriefFacts(query), in: context)
            case .digest: digestReport(try reader.digestFacts(query))
            case .sales: salesReport(try reader.salesFacts(query), in: context)
            case .funnel: funnelReport(try reader.funnelFacts(query), in: context)
            case .idle: idleReport(try reader.idleFacts(query) { try nextStep(with: $0, in: transaction) }, in: context)
            case .adoption:
                adoptionReport(
                    try reader.adoptionFacts(query) { try transaction.checks(upTo: transaction.today) }, in: context)
            }
        if report.tables.allSatisfy(\.rows.isEmpty) { report.sayWhose(context.rights) }
        return .report(report)
    }

    private func nextStep(with client: Client.ID, in transaction: Transaction) throws -> NextStep? {
        guard let client = try transaction.store.clients([client]).first else { return nil }
        return try SalesPath(transaction).next(with: client)
    }
}

extension Report {
    /// Adds that it holds the speaker's own alone, where what others have is hidden from them: nothing hidden is told as absent.
    mutating func sayWhose(_ rights: Rights) {
        if rights.visibleTo != nil { notes.append(.init("ownOnly")) }
    }
}
