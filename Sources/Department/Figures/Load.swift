import Dates

/// How much of a person's day is planned: Figures, “Load: `load.show`”.
package struct Load: Equatable, Sendable {
    package enum Level: String, Sendable { case absent, under, ok, over }

    package let tasks: [TaskItem.ID]
    package let minutes: Int
    package let level: Level
    /// Of the working minutes of a day.
    package let share: Share

    /// `tasks` are open and due that day; those of an absent person are left out of the evidence.
    package init(of tasks: some Collection<TaskItem>, isAbsent: Bool, policy: Policy) {
        self.tasks = isAbsent ? [] : tasks.map(\.id)
        minutes = tasks.reduce(0) { $0 + policy.minutes(of: $1) }
        share = Share(minutes, of: policy.workingMinutes)
        level =
            if isAbsent {
                .absent
            } else if tasks.count <= 1 || !policy.plannedShare.isReached(by: minutes, of: policy.workingMinutes) {
                .under
            } else if minutes * policy.overload.whole > policy.workingMinutes * policy.overload.part {
                .over
            } else {
                .ok
            }
    }
}
