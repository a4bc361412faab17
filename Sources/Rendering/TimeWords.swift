import Dates
import Department
import Language
import Phrases

/// Days, times, durations and recurrence in words: «сегодня», «вт 24.11 в 15:00», "every week: Fri".
struct TimeWords {
    let speech: Speech
    let today: Day

    /// «завтра», "tomorrow" for a near day, else «вт 24.11», "Tue 24 Nov".
    func short(_ day: Day) -> String { near(day) ?? dated(day) }

    /// «завтра, вт 24.11», "tomorrow, Tue 24 Nov" for a near day, else «пт 27.11», "Fri 27 Nov".
    func full(_ day: Day) -> String {
        near(day).map { speech.say("day.near", ["word": .text($0), "dated": .text(dated(day))]) } ?? dated(day)
    }

    func full(_ due: Due) -> String { at(full(due.day), due.time) }
    func short(_ due: Due) -> String { at(short(due.day), due.time) }

    func full(_ moment: Timestamp) -> String { at(full(moment.day), moment.time) }

    /// Without «сегодня», "today", so that the text stays true later.
    func dated(_ due: Due) -> String { at(dated(due.day), due.time) }

    private func at(_ day: String, _ time: TimeOfDay?) -> String {
        guard let time else { return day }
        return speech.say("day.at", ["day": .text(day), "time": .text(time.iso)])
    }

    private func near(_ day: Day) -> String? {
        switch day - today {
        case 0: speech.say("day.today")
        case 1: speech.say("day.tomorrow")
        case -1: speech.say("day.yesterday")
        default: nil
        }
    }

    private func dated(_ day: Day) -> String {
        let (year, month, number) = day.parts
        return speech.say(
            "day.dated",
            [
                "weekday": .text(word("day.weekdays", day.weekday)),
                "number": .text(speech.language == .ru ? padded(number, 2) : String(number)),
                "month": .text(padded(month, 2)), "monthName": .text(word("day.months", month - 1)),
                "year": .text(year == today.year ? "" : String(year)),
            ])
    }

    /// «пн 23», "Mon 23": the head of a column.
    func column(_ day: Day) -> String {
        speech.say("day.column", ["weekday": .text(word("day.weekdays", day.weekday)), "number": .text(String(day.dayOfMonth))])
    }

    /// The word at `place` in a phrase that lists words; empty if there are fewer.
    func word(_ list: String, _ place: Int, separator: Character = " ") -> String {
        let words = speech.say(list).split(separator: separator)
        return words.indices.contains(place) ? String(words[place]) : ""
    }

    /// The span that a list covers: «на завтра, вт 24.11», «за пн 16.11 – вс 22.11», «до пт 27.11».
    func span(_ when: When, looksBack: Bool = false) -> String {
        switch when {
        case .day(let day): speech.say(looksBack || day < today ? "span.past" : "span.ahead", ["day": .text(full(day))])
        case .moment(let moment): speech.say("span.ahead", ["day": .text(full(Due(moment.day, moment.time)))])
        case .days(let from, let to): ends(dated(from), dated(to))
        case .hours(let from, let to):
            ends(full(Due(from.day, from.time)), from.day == to.day ? to.time.iso : full(Due(to.day, to.time)))
        case .untilDay(let day): speech.say("span.until", ["day": .text(full(day))])
        case .untilMoment(let moment): speech.say("span.until", ["day": .text(full(Due(moment.day, moment.time)))])
        case .fromDay(let day): speech.say("span.from", ["day": .text(full(day))])
        case .fromMoment(let moment): speech.say("span.from", ["day": .text(full(Due(moment.day, moment.time)))])
        case .time(let time): time.iso
        }
    }

    private func ends(_ from: String, _ to: String) -> String { speech.say("span.days", ["from": .text(from), "to": .text(to)]) }

    /// «1 ч 30 мин», "2 days".
    func length(minutes: Int) -> String {
        let parts = [("length.days", minutes / 1440), ("length.hours", minutes % 1440 / 60), ("length.minutes", minutes % 60)]
        return parts.filter { $0.1 > 0 }.map { speech.say($0.0, ["count": .number($0.1)]) }.joined(separator: " ")
    }

    /// «каждую неделю: пт», «по будням», "every 2 weeks: Mon, Wed".
    func rule(_ rule: Recurrence) -> String {
        let words = unlimited(rule)
        return rule.until.map { speech.say("repeat.until", ["rule": .text(words), "day": .text(full($0))]) } ?? words
    }

    private func unlimited(_ rule: Recurrence) -> String {
        if rule.frequency == .weekly, rule.interval == 1 {
            if rule.byDay.map(\.weekday) == [0, 1, 2, 3, 4] { return speech.say("repeat.workdays") }
            if rule.byDay.count == 1 { return word("repeat.weekdays", rule.byDay[0].weekday, separator: "|") }
        }
        let days = rule.byDay.map(weekday) + rule.byMonthDay.map { monthDay($0, of: rule.byMonth.first) }
        return speech.say(
            "repeat.\(rule.frequency)",
            [
                "count": .number(rule.interval), "step": .text(rule.interval == 1 ? "" : String(rule.interval)),
                "days": .text(days.joined(separator: ", ")),
            ])
    }

    private func weekday(_ day: Recurrence.Weekday) -> String {
        let name = word("day.weekdays", day.weekday)
        guard let ordinal = day.ordinal else { return name }
        return speech.say(ordinal < 0 ? "repeat.last" : "repeat.ordinal", ["number": .number(ordinal), "weekday": .text(name)])
    }

    private func monthDay(_ number: Int, of month: Int?) -> String {
        if let month { return "\(number) " + word("day.months", month - 1) }
        return number < 0 ? speech.say("repeat.lastMonthDay") : speech.say("repeat.monthDay", ["number": .number(number)])
    }
}
