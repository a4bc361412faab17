import Dates

/// The steps of taking the system up, in their order.
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
    /// Everybody got feedback within a week.
    case words
    /// Somebody was rewarded.
    case reward
    /// Documents and money are entered too.
    case documents
    /// There are sales targets.
    case targets
}

/// Which steps are done.
struct AdoptionChecklist: Equatable, Sendable {
    var done: [AdoptionStep]

    var left: [AdoptionStep] { AdoptionStep.allCases.filter { !done.contains($0) } }
}

extension ReportReader {
    func checklist(_ adoption: Adoption, _ checks: [ControlCheck], hasManagers: Bool) throws -> AdoptionChecklist {
        AdoptionChecklist(
            done: try AdoptionStep.allCases.filter { step in
                switch step {
                case .goal: policy.goal != nil
                case .people: hasManagers
                case .tasks: isWidelyUsed(adoption)
                case .control: try !store.management(ManagementQuery(.control)).isEmpty
                case .firstWeek: isFirstWeekChecked(checks)
                case .words: try withoutFeedback().isEmpty
                case .reward: try !store.management(ManagementQuery(.reward)).isEmpty
                case .documents: policy.stage > 1
                case .targets: try hasTarget()
                }
            })
    }

    private func isWidelyUsed(_ adoption: Adoption) -> Bool {
        guard let week = adoption.weeks.last else { return false }
        let present = week.lines.filter { $0.days.count >= policy.activeDays }
        return !present.isEmpty && present.allSatisfy { $0.isActive(on: policy.activeDays) }
    }

    private func isFirstWeekChecked(_ checks: [ControlCheck]) -> Bool {
        let first = Set(checks.map(\.day)).sorted().prefix(ControlPlan.daysOfEveryone)
        return first.count == ControlPlan.daysOfEveryone && checks.filter { first.contains($0.day) }.allSatisfy { $0.finding != nil }
    }

    private func hasTarget() throws -> Bool {
        var query = ManagementQuery(.target)
        query.days = today...today
        return try !store.management(query).isEmpty
    }
}
