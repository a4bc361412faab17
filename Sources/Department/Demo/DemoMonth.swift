import Dates

/// The working days of the demonstration: those of the last thirty days, and the next five.
struct DemoMonth {
    let today: Day
    let days: [Day]
    /// The week in which one manager is away: this week, or the next one if today is a weekend.
    private let leave: ClosedRange<Day>

    init(around today: Day, calendar: WorkCalendar) {
        self.today = today
        var days = (today.number - 30...today.number).map(Day.init(number:)).filter(calendar.isWorking)
        for _ in 0..<5 { days.append(calendar.workingDay(after: max(days.last ?? today, today))) }
        self.days = days
        let start = (calendar.isWorking(today) ? today : calendar.workingDay(after: today)).startOfWeek
        leave = start...start + 6
    }

    /// When people and clients were entered: the evening before the first day.
    var founding: Timestamp { Timestamp(Moment((days.first ?? today) - 1, .midnight) + 18 * 60) }

    func days(of part: DemoCast.Part) -> [Day] { part == .onLeave ? days.filter { !leave.contains($0) } : days }
}
