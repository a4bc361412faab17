import Dates

/// The tasks that a person closed as done in a period, `Done(p, period)`, and how well they were entered.
package struct WorkFigures: Equatable, Sendable {
    package var done: [ClosedTask] = []

    /// A task that is done, and how it was entered.
    package struct ClosedTask: Equatable, Sendable {
        package var task: TaskItem
        package var reasons: Set<ShamReason>
        package var isAhead: Bool

        /// Whether its result says nothing.
        package var isSham: Bool { reasons.contains(where: \.isAboutResult) }

        /// The required fields that were left empty.
        package var gaps: [RequiredField] { RequiredField.allCases.filter { task.demanded.contains($0) && !has($0) } }

        private func has(_ field: RequiredField) -> Bool {
            switch field {
            case .client: task.client != nil
            case .result: task.result != nil
            case .amount: task.money != nil
            }
        }

        /// Required fields that are filled, a sham result excepted.
        var filled: Share {
            let lost = gaps.count + (task.demanded.contains(.result) && task.result != nil && isSham ? 1 : 0)
            return Share(task.demanded.count - lost, of: task.demanded.count)
        }

        var result: Share {
            guard task.demanded.contains(.result) else { return Share() }
            return Share(task.result != nil && !isSham ? 1 : 0, of: 1)
        }
    }

    package init(done: [ClosedTask] = []) { self.done = done }

    /// `closed`: what the person closed in the period and `ShamEntries.daysOfRepetition` days around it, in the order of closing.
    package init(of closed: [TaskItem], in period: ClosedRange<Day>, sham: ShamEntries, policy: Policy) {
        done = closed.filter { $0.closed.map { period.contains($0.day) } ?? false }.map { task in
            let lead = (task.closed?.seconds ?? 0) - task.created.seconds
            return ClosedTask(task: task, reasons: sham.reasons[task.id] ?? [], isAhead: lead >= policy.aheadMinutes * 60)
        }
    }

    package var ahead: Share { Share(done.count { $0.isAhead }, of: done.count) }
    package var filled: Share { done.reduce(Share()) { $0 + $1.filled } }
    package var result: Share { done.reduce(Share()) { $0 + $1.result } }
    package var tasks: [TaskItem] { done.map(\.task) }
}
