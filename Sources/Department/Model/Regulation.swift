/// A field that may be required before a task is closed; cases in the order they are asked for.
package enum RequiredField: String, Sendable, CaseIterable { case client, result, amount }

/// Which fields each kind of task must have when it is closed: «у звонка обязателен результат», "a call must have a result".
package struct Regulation: Equatable, Sendable {
    package var required: [TaskKind: Set<RequiredField>]

    package init(required: [TaskKind: Set<RequiredField>] = [:]) { self.required = required }

    /// The default of Figures, “Required fields (the regulation)”.
    package static let standard = Regulation(required: [
        .call: [.client, .result], .meeting: [.client, .result], .visit: [.client, .result], .demo: [.client, .result],
        .proposal: [.client], .contract: [.client, .amount], .invoice: [.client, .amount], .payment: [.client, .amount],
    ])

    /// The fields that the task lacks, in the order they are asked for.
    package func missing(in task: TaskItem) -> [RequiredField] {
        guard let kind = task.kind, let fields = required[kind] else { return [] }
        return RequiredField.allCases.filter { field in
            guard fields.contains(field) else { return false }
            switch field {
            case .client: return task.client == nil
            case .result: return task.result == nil
            case .amount: return task.money == nil
            }
        }
    }
}
