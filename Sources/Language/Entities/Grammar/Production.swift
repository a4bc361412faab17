/// What a rule makes of its elements: the fixed set of functions that the rules in `Intents/words` may call.
///
/// `Intents/README.md` lists their arguments.
enum Production: String, CaseIterable, Sendable {
    case same
    // Numbers.
    case sum, product, fraction, group, halves
    // Days.
    case offset, weekday, comingWeekday, pastWeekday, weekdayAhead, date, slashed, dotted, isoWeek, shifted, oldDate, weekdayBack
    case period, month, nearMonth, monthOfYear, quarter, year, window, start, end, nth, middle, rest, nthWeek, weekOf, season, holiday,
        centuryYear
    // Hours.
    case clock, dottedClock, hourMinutes, compact, before, into, after, part, onHalf
    // Times.
    case time, at, until, from, over, merge, range, dateRange, afterDay, ahead, ago, distance, attributive
    // Lengths.
    case length, half, ratio, mixed, lengthSum, andHalf, shift
    // Repeats.
    case set, uniteDay, setSpan, workdays, every, everyWeekday, everyWeekdayOrNth, everyNth, everyMonthDay, addMonthDay, parity, times,
        begin, ordinals, uniteOrdinals, inMonth
    // Sums and references.
    case amount, amountSum, percent, reference, list

    /// Nil if the elements don't go together: «29 часов утра».
    func made(of arguments: Arguments) -> Meaning? {
        switch self {
        case .same: arguments[0]
        case .sum, .product, .fraction, .group, .halves: number(arguments)
        case .offset, .weekday, .comingWeekday, .pastWeekday, .weekdayAhead, .date, .slashed, .dotted, .isoWeek, .shifted, .oldDate,
            .weekdayBack:
            day(arguments)
        case .period, .month, .nearMonth, .monthOfYear, .quarter, .year, .window, .start, .end, .nth, .middle, .rest, .nthWeek, .weekOf,
            .season, .holiday, .centuryYear:
            days(arguments)
        case .clock, .dottedClock, .hourMinutes, .compact, .before, .into, .after, .part, .onHalf: clock(arguments)
        case .time, .at, .until, .from, .over, .merge, .range, .dateRange, .afterDay, .ahead, .ago, .distance, .attributive:
            time(arguments)
        case .length, .half, .ratio, .mixed, .lengthSum, .andHalf, .shift: length(arguments)
        case .set, .uniteDay, .setSpan, .workdays, .every, .everyWeekday, .everyWeekdayOrNth, .everyNth, .everyMonthDay, .addMonthDay,
            .parity, .times, .begin, .ordinals, .uniteOrdinals, .inMonth:
            recurrence(arguments)
        case .amount, .amountSum, .percent, .reference, .list: value(arguments)
        }
    }
}
