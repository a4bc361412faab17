import Dates

/// «регламент», "which fields are required for calls": what each kind of task must have when it is closed.
struct ShowRules: Operation {
    /// Nil is every kind.
    let kind: TaskKind?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let policy = transaction.policy
        let rows = (kind.map { [$0] } ?? TaskKind.allCases).filter(policy.knows).map { kind in
            let fields = RequiredField.allCases.filter(policy.demanded(of: kind).contains).map { Figure.word($0.rawValue) }
            return Report.Row([
                Report.Field("kind", .word(kind.rawValue)), Report.Field("fields", .list(fields), visibility: .data),
                Report.Field("fields", .list(fields.isEmpty ? [.word(SettingText.nothing)] : fields), visibility: .words),
            ])
        }
        let silent = Report.Note(rows.isEmpty ? "hidden" : "skip")
        return .report(Report(name: "rule.show", tables: [Report.Table("rules", rows)], notes: [silent], isPersonal: false))
    }
}
