import Dates

/// What is said about tasks as they are closed.
package struct Closing: Equatable, Sendable {
    package var result: String?
    package var money: Money?
    package var client: ClientChoice?
    /// Required fields that the speaker passes by: «пропустить», "skip". Each counts as a gap.
    package var waived: Set<RequiredField>
    /// What was answered about one task alone; id 0 is a task that is not entered yet.
    package var own: [TaskItem.ID: Closing]

    package init(
        result: String? = nil, money: Money? = nil, client: ClientChoice? = nil, waived: Set<RequiredField> = [],
        own: [TaskItem.ID: Closing] = [:]
    ) {
        self.result = result
        self.money = money
        self.client = client
        self.waived = waived
        self.own = own
    }

    /// What holds for one task: its own answers first, then what was said about all.
    func of(_ task: TaskItem.ID) -> Closing {
        guard let own = own[task] else { return self }
        return Closing(
            result: own.result ?? result, money: own.money ?? money, client: own.client ?? client, waived: waived.union(own.waived))
    }
}
