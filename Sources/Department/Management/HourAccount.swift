/// Time off that a person was given and used, in minutes. Time given for a named day is used on that day.
package struct HourAccount: Equatable, Sendable {
    package var given = 0
    package var used = 0

    package var balance: Int { given - used }

    package init(rewards: [ManagementEntry], uses: [ManagementEntry]) {
        for case .reward(let minutes?, _, let day, _) in rewards.map(\.content) {
            given += minutes
            if day != nil { used += minutes }
        }
        used += uses.reduce(0) { $0 + ($1.minutes ?? 0) }
    }
}
