import Dates

/// A repeat as words say it: «каждый вторник и четверг в 11», "the last Friday of each month".
struct RepeatExpression: Hashable {
    var frequency: Recurrence.Frequency
    private var intervalNumber: Int16
    /// Weekdays as bits, Monday lowest.
    private(set) var weekdays: UInt8
    /// Which of the month's weekdays, as `Ordinals` packs them; 0 if not said.
    private var ordinals: UInt16
    /// 0 if not said.
    private var month: Int8 = 0
    /// How many times; 0 if not said.
    private var count: Int16 = 0
    /// Days of the month as bits; the last day is bit 0.
    var monthDays: UInt32
    /// What was said beside the rule: the hour, the first day, the last day.
    private(set) var start: TimeExpression?

    init(frequency: Recurrence.Frequency, interval: Int = 1, weekdays: Int = 0, ordinals: Int = 0, monthDays: UInt32 = 0) {
        self.frequency = frequency
        intervalNumber = Int16(clamping: interval)
        self.weekdays = UInt8(clamping: weekdays)
        self.ordinals = UInt16(clamping: ordinals)
        self.monthDays = monthDays
    }

    var interval: Int { Int(intervalNumber) }
    var isCounted: Bool { count > 0 }

    func counted(_ times: Int) -> RepeatExpression {
        var rule = self
        rule.count = Int16(clamping: times)
        return rule
    }

    static let workdays = 0b0011111

    var recurrence: Recurrence {
        let days = (0..<7).filter { weekdays & (1 << UInt8($0)) != 0 }
        let dates = (1...31).filter { monthDays & (1 << UInt32($0)) != 0 } + (monthDays & 1 != 0 ? [-1] : [])
        return Recurrence(
            frequency, interval: interval, byDay: days.flatMap(everyOne), byMonthDay: dates,
            byMonth: month > 0 ? [Int(month)] : [], count: count > 0 ? Int(count) : nil)
    }

    private func everyOne(of weekday: Int) -> [Recurrence.Weekday] {
        ordinals == 0 ? [.init(weekday)] : Ordinals.numbers(in: Int(ordinals)).map { .init(weekday, ordinal: $0) }
    }

    /// The same days in one month of each year: «каждое 25-е декабря».
    func inMonth(_ month: Int) -> RepeatExpression? {
        guard frequency == .monthly, intervalNumber == 1, monthDays != 0, (1...12).contains(month) else { return nil }
        var rule = self
        rule.frequency = .yearly
        rule.month = Int8(clamping: month)
        return rule
    }

    /// «каждый год» and nothing else.
    var isPlainYearly: Bool { self == RepeatExpression(frequency: .yearly) }

    /// Whether the days of its week, month or year are still open.
    private var isOpen: Bool { weekdays == 0 && monthDays == 0 && month == 0 }

    /// «каждый вторник» with «в 11», «с 1 декабря» or «до конца года»; «каждый месяц» with «5 числа». Nil if they don't go together.
    func beginning(_ time: TimeExpression) -> RepeatExpression? {
        guard !time.isAttributive, time.distance == nil, time.edge != .over else { return nil }
        var rule = self
        var begin = start ?? TimeExpression()
        if let clock = time.clock {
            guard let both = begin.clock.map({ $0.merged(with: clock) }) ?? clock, time.edge != .until || time.day != nil else {
                return nil
            }
            begin.clock = both
            begin.lastClock = time.lastClock
        }
        if let day = time.day {
            // «каждую неделю со вторника по субботу»: these are days of the rule, not its bounds.
            if frequency == .weekly, time.lastDay != nil, case .weekday(_, .nearest) = day.base { return nil }
            if time.lastDay == nil, time.edge == .exact {
                guard rule.fill(with: day) else { return nil }
            } else {
                guard let bounded = begin.bounded(day, time) else { return nil }
                begin = bounded
            }
        }
        rule.start = begin == TimeExpression() ? nil : begin
        return rule
    }

    /// «раз в две недели» with «по вторникам».
    func filled(with days: RepeatExpression) -> RepeatExpression? {
        guard isOpen, !days.isOpen, days.interval == 1, days.start == nil || start == nil else { return nil }
        guard frequency == days.frequency || frequency == .monthly && days.frequency == .weekly else { return nil }
        var rule = days
        rule.frequency = frequency
        rule.intervalNumber = intervalNumber
        rule.count = count
        rule.start = start ?? days.start
        return rule
    }

    /// Fills in the day that the rule left open: «каждую неделю» «во вторник», «каждый месяц» «15-го», «каждый год» «25 декабря».
    private mutating func fill(with day: DayExpression) -> Bool {
        guard isOpen, day.shift.isZero else { return false }
        switch (frequency, day.base, day.part) {
        case (.weekly, .weekday(let weekday, .nearest), .whole): weekdays = 1 << UInt8(clamping: weekday)
        case (.monthly, .date(let date, 0, 0), .whole) where (1...31).contains(date): monthDays = 1 << UInt32(date)
        case (.yearly, .date(let date, let month, 0), .whole) where (1...12).contains(month) && (1...31).contains(date):
            (monthDays, self.month) = (1 << UInt32(date), Int8(clamping: month))
        case (.monthly, .period(.month, 0), let part): return fill(with: part)
        case (.yearly, .month(let month, year: 0), let part):
            self.month = Int8(clamping: month)
            return part == .whole || fill(with: part)
        default: return false
        }
        return true
    }

    private mutating func fill(with part: DayExpression.Part) -> Bool {
        switch part {
        case .start: monthDays = 1 << 1
        case .end: monthDays = 1
        case .nth(-1, weekday: nil): monthDays = 1
        case .nth(let number, weekday: nil) where (1...31).contains(number): monthDays = 1 << UInt32(number)
        case .nth(let number, let weekday?):
            guard let ordinal = Ordinals.bit(number) else { return false }
            (ordinals, weekdays) = (UInt16(clamping: ordinal), 1 << UInt8(clamping: weekday))
        default: return false
        }
        return true
    }
}

extension TimeExpression {
    /// Adds the first or last day of a repeat, or both.
    fileprivate func bounded(_ day: DayExpression, _ time: TimeExpression) -> TimeExpression? {
        var begin = self
        switch (self.day, edge, time.edge) {
        case (nil, _, _):
            (begin.day, begin.lastDay, begin.edge) = (day, time.lastDay, time.lastDay == nil ? time.edge : .exact)
        case (let first?, .from, .until) where lastDay == nil: (begin.day, begin.lastDay, begin.edge) = (first, day, .exact)
        case (let last?, .until, .from) where lastDay == nil: (begin.day, begin.lastDay, begin.edge) = (day, last, .exact)
        default: return nil
        }
        return begin
    }
}

/// Which of a month's weekdays, as bits: first the five from its beginning, then those from its end.
enum Ordinals {
    static func bit(_ number: Int) -> Int? {
        switch number {
        case 1...5: 1 << (number - 1)
        case -5 ... -1: 1 << (4 - number)
        default: nil
        }
    }

    /// As they follow in a month: 1 to 5 from its beginning, then -5 to -1 from its end.
    static func numbers(in bits: Int) -> [Int] { (Array(1...5) + [-5, -4, -3, -2, -1]).filter { bits & (bit($0) ?? 0) != 0 } }
}
