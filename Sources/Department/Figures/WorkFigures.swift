import Dates

/// What a person closed as done in a period, and how well it was entered: `Done(p, period)` and all that is counted from it.
package struct WorkFigures: Equatable, Sendable {
    package var done: [ClosedTask] = []

    /// A task that stands as done, with what is to be said of how it was entered.
    package struct ClosedTask: Equatable, Sendable {
        package var task: TaskItem
        package var reasons: Set<ShamReason>
        package var isAhead: Bool

        /// Whether its result is as good as none.
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

        /// Required fields that are filled with something true.
        var filled: Share {
            let lost = gaps.count + (task.demanded.contains(.result) && task.result != nil && isSham ? 1 : 0)
            return Share(task.demanded.count - lost, of: task.demanded.count)
        }

        var result: Share {
            guard task.demanded.contains(.result) else { return Share() }
            return Share(task.result != nil && !isSham ? 1 : 0, of: 1)
        }
    }

    package var ahead: Share { Share(done.count { $0.isAhead }, of: done.count) }
    package var filled: Share { done.reduce(Share()) { $0 + $1.filled } }
    package var result: Share { done.reduce(Share()) { $0 + $1.result } }
    package var tasks: [TaskItem] { done.map(\.task) }
}

extension FigureReader {
    /// `Done(p, period)`, with what makes a task suspect: also by what was closed a week before and after it.
    func work(_ person: Person.ID, _ period: ClosedRange<Day>) throws -> WorkFigures {
        let around = period.lowerBound - ShamEntries.daysOfRepetition...period.upperBound + ShamEntries.daysOfRepetition
        let all = try store.done(by: person, on: around)
        let sham = try ShamEntries(in: all, words: words, lateAfter: policy.lateAfter, titles: titles)
        let done = all.filter { $0.closed.map { period.contains($0.day) } ?? false }
        return WorkFigures(
            done: done.map { task in
                let lead = (task.closed?.seconds ?? 0) - task.created.seconds
                return .init(task: task, reasons: sham.reasons[task.id] ?? [], isAhead: lead >= policy.aheadMinutes * 60)
            })
    }

    /// What the task is called, where what was said begins like that.
    private func titles(_ task: TaskItem, _ said: String) throws -> [String] {
        if let title = task.title { return [title] }
        let bare = words.titles(task, nil, nil)
        guard bare.contains(where: { said.hasPrefix(EntryWords.said($0)) }) else { return [] }
        let client = try task.client.flatMap { try store.clients([$0]).first?.name }
        let participant = try task.participant.flatMap { try store.person($0)?.name }
        return words.titles(task, client, participant)
    }
}
