import Dates

extension FigureReader {
    /// `Done(p, period)`, with what makes a task suspect: also what was closed in the days before and after.
    func work(_ person: Person.ID, _ period: ClosedRange<Day>) throws -> WorkFigures {
        let around = period.lowerBound - ShamEntries.daysOfRepetition...period.upperBound + ShamEntries.daysOfRepetition
        let closed = try store.done(by: person, on: around)
        let sham = try ShamEntries(in: closed, words: words, lateAfter: policy.lateAfter, titles: titles)
        return WorkFigures(of: closed, in: period, sham: sham, policy: policy)
    }

    /// What a person closed on each day of a period up to today.
    func snapshots(_ person: Person.ID, _ period: ClosedRange<Day>) throws -> [WorkSnapshot] {
        let last = min(period.upperBound, now.day)
        guard period.lowerBound <= last else { return [] }
        let days = period.lowerBound...last
        let kept = try store.workSnapshots(of: person, on: days)
        guard kept.count < days.count else { return kept }
        let known = Set(kept.map(\.day))
        let missing = days.filter { !known.contains($0) }
        guard let first = missing.first, let end = missing.last else { return kept }
        let done = Dictionary(grouping: try work(person, first...end).done) { $0.task.closed?.day ?? now.day }
        let new = missing.map { WorkSnapshot(person: person, day: $0, WorkFigures(done: done[$0] ?? [])) }
        try store.keep(new)
        return kept + new
    }

    /// What the person sold in a period.
    func sales(of person: Person.ID, _ period: ClosedRange<Day>) throws -> SalesFigures {
        try snapshots(person, period).reduce(SalesFigures()) { $0 + $1.sales }
    }

    /// The six shares over these days of the person.
    func kpi(_ person: Person.ID, on days: [Day]) throws -> KPI {
        guard let first = days.first, let last = days.last else { return KPI() }
        let worked = Set(days)
        return KPI(
            of: try days.map { try snapshot(person, $0) },
            work: try snapshots(person, first...last).filter { worked.contains($0.day) }, policy: policy)
    }

    /// The names of a task. A name that needs the client or the participant is read only if what was said begins like the task's.
    private func titles(_ task: TaskItem, _ said: String) throws -> [String] {
        if let title = task.title { return [title] }
        let bare = words.titles(task, nil, nil)
        guard bare.contains(where: { said.hasPrefix(EntryWords.said($0)) }) else { return [] }
        let client = try task.client.flatMap { try store.clients([$0]).first?.name }
        let participant = try task.participant.flatMap { try store.person($0)?.name }
        return words.titles(task, client, participant)
    }
}
