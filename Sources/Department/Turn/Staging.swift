import Dates

extension Turn {
    /// What the first stage doesn't show: documents and money (seed.md, C4).
    private static let secondStage: Set<String> = [
        "revenue", "payments", "invoices", "invoices_amount", "contracts", "contracts_amount", "plan", "fact", "money",
    ]

    func staged(_ reply: @autoclosure () throws -> Reply, _ query: ReportQuery) throws -> Reply {
        guard policy.stage < 2 else { return try reply() }
        guard query.kind != .target, query.kind != .bonus else { throw Stop.refusal(.notAtThisStage) }
        guard case .report(var report) = try reply() else { return try reply() }
        for table in report.tables.indices {
            for row in report.tables[table].rows.indices {
                report.tables[table].rows[row].fields.removeAll { Self.secondStage.contains($0.name) }
            }
        }
        return .report(report)
    }
}
