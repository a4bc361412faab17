/// A part of a whole, exact until it is shown.
package struct Share: Hashable, Sendable {
    package var part: Int
    package var whole: Int

    package init(_ part: Int = 0, of whole: Int = 0) {
        self.part = part
        self.whole = whole
    }

    package var figure: Figure { .share(part, of: whole) }

    /// In tenths of a percent, halves up; nil if the whole is 0.
    package var tenths: Int? { whole == 0 ? nil : (2000 * part + whole) / (2 * whole) }

    package static func + (left: Share, right: Share) -> Share { Share(left.part + right.part, of: left.whole + right.whole) }
}

/// How well somebody uses the system: six shares and their mean, «KPI».
package struct KPI: Equatable, Sendable {
    package enum Part: String, Sendable, CaseIterable {
        case opened, ahead, filled, result
        case onTime = "on_time"
        case planned
    }

    private var shares: [Share] = Part.allCases.map { _ in Share() }

    package init() {}

    /// The shares over a person's days: `days`, one snapshot each, and what was closed on them.
    package init(of days: [DaySnapshot], work: [WorkSnapshot], policy: Policy) {
        for day in days {
            self[.opened] = self[.opened] + Share(day.opened.map { $0 < policy.openedBy ? 1 : 0 } ?? 0, of: 1)
            self[.planned] = self[.planned] + Share(policy.isPlanned(day.plannedTasks, minutes: day.plannedMinutes) ? 1 : 0, of: 1)
            self[.onTime] = self[.onTime] + day.onTime
        }
        for day in work {
            self[.ahead] = self[.ahead] + day.ahead
            self[.filled] = self[.filled] + day.filled
            self[.result] = self[.result] + day.result
        }
    }

    package subscript(part: Part) -> Share {
        get { shares[KPI.place(of: part)] }
        set { shares[KPI.place(of: part)] = newValue }
    }

    private static func place(of part: Part) -> Int {
        switch part {
        case .opened: 0
        case .ahead: 1
        case .filled: 2
        case .result: 3
        case .onTime: 4
        case .planned: 5
        }
    }

    package static func + (left: KPI, right: KPI) -> KPI {
        var sum = left
        for part in Part.allCases { sum[part] = left[part] + right[part] }
        return sum
    }

    /// The mean of the exact shares that have data, in tenths, halves up; nil without any.
    package var tenths: Int? {
        let known = shares.filter { $0.whole > 0 }
        guard !known.isEmpty else { return nil }
        var sum: (part: Int128, whole: Int128) = (0, 1)
        for share in known {
            let part = sum.part * Int128(share.whole) + Int128(share.part) * sum.whole
            let whole = sum.whole * Int128(share.whole)
            let common = KPI.divisor(part, whole)
            sum = (part / common, whole / common)
        }
        let whole = sum.whole * Int128(known.count)
        return Int((2000 * sum.part + whole) / (2 * whole))
    }

    private static func divisor(_ left: Int128, _ right: Int128) -> Int128 {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return max(left, 1)
    }

    package var figure: Figure { tenths.map(Figure.tenths) ?? .none }

    /// The six by name, as data.
    package var parts: Figure { .fields(Part.allCases.map { Report.Field($0.rawValue, self[$0].figure) }) }
}

/// What a KPI says of its person.
package enum Verdict: String, Sendable {
    case good, fair, poor

    /// By the rounded KPI, in tenths.
    package init(_ tenths: Int, _ policy: Policy) {
        self = tenths >= policy.bands[1] * 10 ? .good : tenths >= policy.bands[2] * 10 ? .fair : .poor
    }
}
