import Dates

/// How much of a person's day or days is planned: Figures, “Load: `load.show`”.
package struct Load: Equatable, Sendable {
    package enum Level: String, Sendable { case absent, under, ok, over }

    package let tasks: [TaskItem.ID]
    package let minutes: Int
    package let level: Level
    /// Of the working minutes of these days.
    package let share: Share

    /// `tasks` are open and due on the days; `days` is how many of them are working days of the person, and none is an absent person, whose
    /// tasks are left out of the evidence.
    package init(of tasks: some Collection<TaskItem>, days: Int, policy: Policy) {
        let working = policy.workingMinutes * max(1, days)
        self.tasks = days == 0 ? [] : tasks.map(\.id)
        minutes = tasks.reduce(0) { $0 + policy.minutes(of: $1) }
        share = Share(minutes, of: working)
        level =
            if days == 0 {
                .absent
            } else if tasks.count <= days || !policy.plannedShare.isReached(by: minutes, of: working) {
                .under
            } else if minutes * policy.overload.whole > working * policy.overload.part {
                .over
            } else {
                .ok
            }
    }
}
