import Dates

/// A bonus by the department's rule: «премии всем за октябрь», "Kim's bonus". Sums in hundredths of a rouble.
package struct Bonus: Equatable, Sendable {
    /// A share of revenue, in hundredths of a percent.
    package let revenue: Int
    package let percent: Int
    /// By the band of the KPI, in hundredths.
    package let factor: Int
    package let rewards: Int
    package let fines: Int

    /// `kpi` in tenths of a percent; nil without data.
    package init(revenue: Int, kpi: Int?, rewards: Int, fines: Int, policy: Policy) {
        self.revenue = revenue
        percent = policy.bonusPercent
        let band = kpi.map { kpi in policy.bands.firstIndex { kpi >= $0 * 10 } ?? policy.bands.count }
        factor = band.map { policy.bonusFactors[$0] } ?? 100
        self.rewards = rewards
        self.fines = fines
    }

    package var base: Int { (2 * revenue * percent + 10_000) / 20_000 }

    /// Rounded once, at the end; never below 0.
    package var total: Int {
        let exact = revenue * percent * factor + (rewards - fines) * 1_000_000
        return max(0, (2 * exact + 1_000_000) / 2_000_000)
    }
}
