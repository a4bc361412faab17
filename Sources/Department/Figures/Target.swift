import Dates

/// A target and how far it is reached: «какая цель у Иванова на ноябрь», "Kim's target".
package struct Target: Equatable, Sendable {
    package let metric: Metric
    /// In hundredths of a rouble, or in pieces.
    package let plan: Int
    package let fact: Int
    /// Working days left to reach it.
    package let days: Int

    package var left: Int { max(0, plan - fact) }
    package var percent: Share { Share(fact, of: plan) }

    /// What each of the days left must bring; `.none` if there are no days left.
    package var perDay: Figure {
        guard days > 0 else { return .none }
        if metric == .revenue { return .money((2 * left + days) / (2 * days)) }
        return .tenths((20 * left + days) / (2 * days))
    }
}
