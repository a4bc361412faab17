import Dates

/// The way of taking the system up, in the order it is gone: what is done, what comes next.
package enum AdoptionStep: String, Sendable, CaseIterable {
    /// The department has said what it wants.
    case goal
    /// There are managers.
    case people
    /// Everybody enters their tasks on most of their days.
    case tasks
    /// The head has begun to check.
    case control
    /// All checks of the first week were made.
    case firstWeek
    /// Everybody heard a word, good or bad, within a week.
    case words
    /// Somebody was rewarded.
    case reward
    /// Documents and money are kept too.
    case documents
    /// SalesFigures have a plan.
    case targets
}

extension Transaction {
    /// What is done, and the next step with the words that take it.
    func checklist(_ adoption: Adoption, _ checks: [ControlCheck]) throws -> [Report.Note] {
        let done = try AdoptionStep.allCases.filter { try isDone($0, adoption, checks) }
        let left = AdoptionStep.allCases.filter { !done.contains($0) }
        var notes: [Report.Note] = [.init("stage.\(policy.stage)")]
        if !done.isEmpty { notes.append(.init("done", ["step": .list(done.map { .word($0.rawValue) })])) }
        if left.count > 1 { notes.append(.init("left", ["step": .list(left.dropFirst().map { .word($0.rawValue) })])) }
        return notes + [left.first.map { .init("next.\($0.rawValue)") } ?? .init("next.none")]
    }

    private func isDone(_ step: AdoptionStep, _ adoption: Adoption, _ checks: [ControlCheck]) throws -> Bool {
        switch step {
        case .goal: return policy.goal != nil
        case .people: return try !managers().isEmpty
        case .tasks:
            guard let week = adoption.weeks.last else { return false }
            let present = week.lines.filter { $0.days.count >= policy.activeDays }
            return !present.isEmpty && present.allSatisfy { $0.isActive(on: policy.activeDays) }
        case .control: return try !store.management(ManagementQuery(.control)).isEmpty
        case .firstWeek:
            let first = Set(checks.map(\.day)).sorted().prefix(5)
            return first.count == 5 && checks.filter { first.contains($0.day) }.allSatisfy { $0.finding != nil }
        case .words: return try unspoken().isEmpty
        case .reward: return try !store.management(ManagementQuery(.reward)).isEmpty
        case .documents: return policy.stage > 1
        case .targets:
            var query = ManagementQuery(.target)
            query.days = today...today
            return try !store.management(query).isEmpty
        }
    }

    /// Who got no word within the last seven days.
    func unspoken() throws -> [Person.ID] {
        var query = ManagementQuery(.feedback)
        query.enteredFrom = today - 6
        let told = try store.management(query).map(\.person)
        // A word to the team is a word to all.
        return told.contains(nil) ? [] : try managers().map(\.id).filter { !told.contains($0) }
    }
}
