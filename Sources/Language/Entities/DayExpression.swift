import Dates

/// A day or some days as words name them: «в следующий вторник», «15-го», «конец месяца», "the last Friday of November".
///
/// Small and flat, so that trying a reading costs nothing.
package struct DayExpression: Hashable, Sendable {
    /// Which of several is meant.
    package enum Pick: Hashable, Sendable {
        /// «в пятницу»: by the direction of the phrase.
        case nearest
        /// «в эту пятницу»: the one of this week.
        case this
        /// «в следующую пятницу»: the one of next week; "Friday after next": two.
        case week(Int)
        /// «в ближайшую пятницу», "the coming Friday": always ahead.
        case coming
        /// "past Friday": the nearest behind.
        case past
    }

    package enum Unit: Int, Hashable, Sendable { case day, week, month, quarter, year, weekend, workweek }

    /// Where a number of days lies, seen from today.
    package enum Window: Int, CaseIterable, Hashable, Sendable {
        /// «последние 3 дня»: up to today.
        case last = -1
        /// «ближайшие 3 дня»: from today.
        case coming = 0
        /// «следующие 3 дня»: from tomorrow.
        case next = 1
    }

    package enum Base: Hashable, Sendable {
        /// Days from today: «завтра» is 1.
        case offset(Int)
        /// 0 is Monday.
        case weekday(Int, Pick)
        /// A day of the month; month and year are 0 if not said.
        case date(day: Int, month: Int, year: Int)
        /// «эта неделя» is 0, «прошлый месяц» -1.
        case period(Unit, Int)
        /// «ноябрь»; year 0 if not said.
        case month(Int, year: Int)
        /// «прошлый октябрь», "next March": the nearest behind or ahead, never the present month.
        case nearMonth(Int, isPast: Bool)
        /// «декабрь прошлого года»: the years counted from this one.
        case monthOfYear(Int, Int)
        case quarter(Int, year: Int)
        case year(Int)
        /// Week 48 by ISO 8601; year 0 if not said.
        case isoWeek(Int, year: Int)
        case window(Duration, Window)
        /// Days from Easter Sunday of the western churches; year 0 if not said.
        case easter(Int, year: Int)
        /// «лето», "next winter" by its first month, negative for «прошлым летом»; year 0 if not said.
        case season(Int, year: Int)

        var isYear: Bool { if case .year = self { true } else { false } }
    }

    /// Which part of the base is meant.
    package enum Part: Hashable, Sendable {
        case whole
        case start
        case end
        /// «последняя пятница ноября» is -1, 4; «третий день недели» has no weekday.
        case nth(Int, weekday: Int?)
        /// «середина месяца», "mid-November".
        case middle
        /// «остаток недели», "rest of the week": from today.
        case rest
        /// The day after it: «после ноября».
        case after
        /// "the first week of October", a week being of the month that has its Thursday; -1 is the last.
        case week(Int)
        /// "the week of October 6th": the week that holds the day.
        case weekOf
    }

    /// From here on, two figures are a year of the last century: «31.10.74».
    static let firstOldYear = 70

    private var packed: PackedBase
    private var packedPart: PackedPart
    /// «через неделю после вторника», "a week from Tuesday".
    package var shift: Duration

    package init(_ base: Base, part: Part = .whole, shift: Duration = Duration()) {
        packed = PackedBase(base)
        packedPart = PackedPart(part)
        self.shift = shift
    }

    package var base: Base {
        get { packed.base }
        set { packed = PackedBase(newValue) }
    }

    package var part: Part {
        get { packedPart.part }
        set { packedPart = PackedPart(newValue) }
    }

    /// Whether it is longer than a day, so that it has a beginning and an end.
    var isPeriod: Bool {
        switch base {
        case .offset, .weekday, .date, .window, .easter: false
        case .period, .month, .nearMonth, .monthOfYear, .quarter, .year, .isoWeek, .season: true
        }
    }

    /// Whether it is longer than a week.
    var isLong: Bool {
        switch base {
        case .offset, .weekday, .date, .window, .isoWeek, .easter: false
        case .period(let unit, _): unit == .month || unit == .quarter || unit == .year
        case .month, .nearMonth, .monthOfYear, .quarter, .year, .season: true
        }
    }

    /// The month of a calendar day, if it was said.
    var monthSaid: Int? { if case .date(_, let month, _) = base, month > 0 { month } else { nil } }
}
