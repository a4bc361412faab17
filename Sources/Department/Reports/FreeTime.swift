import Dates

/// When a person is free, by the hours of their tasks: «свободен ли Ким в 15», "am I free on Friday".
struct FreeTime {
    let load: PersonLoad
    let day: Day
    let context: ReportContext

    private var policy: Policy { context.policy }

    /// Whether they are free at these minutes of the day, or what they do then.
    func note(at minutes: Range<Int>) -> Report.Note {
        let time = minutes.count > 1 ? span(minutes) : clock(minutes.lowerBound)
        var values: [String: Figure] = ["person": .person(load.person), "day": .day(day), "time": .text(time)]
        if load.isAbsent { return absence }
        guard let task = timed.first(where: { hours(of: $0).overlaps(minutes) }) else {
            if let next = timed.first(where: { hours(of: $0).lowerBound >= minutes.upperBound }) {
                values["until"] = .text(clock(hours(of: next).lowerBound))
            }
            return .init(loose.isEmpty ? "freeAt" : "freeAtWithLoose", values.merging(looseValues) { first, _ in first })
        }
        values["task"] = .task(task.id)
        values["time"] = .text(span(hours(of: task)))
        return .init("busyAt", values)
    }

    /// Which hours of the day are free.
    var note: Report.Note {
        let values: [String: Figure] = ["person": .person(load.person), "day": .day(day)]
        if load.isAbsent { return absence }
        if load.tasks.isEmpty { return .init("freeAllDay", values) }
        let free = gaps
        var all = values.merging(looseValues) { first, _ in first }
        if !free.isEmpty { all["hours"] = .list(free.map { .text(span($0)) }) }
        return .init(free.isEmpty ? "busyAllDay" : "freeHours", all)
    }

    func isFree(at minutes: Range<Int>) -> Bool { !load.isAbsent && !timed.contains { hours(of: $0).overlaps(minutes) } }

    private var absence: Report.Note {
        let values: [String: Figure] = ["person": .person(load.person), "day": .day(day), "back": load.back.map(Figure.day) ?? .none]
        return .init(context.calendar.isWorking(day) ? "away" : "dayOff", values)
    }
    private var timed: [TaskItem] { load.tasks.filter { $0.due.time != nil } }
    private var loose: [TaskItem] { load.tasks.filter { $0.due.time == nil } }

    /// What has no hour of its own and must be done that day too.
    private var looseValues: [String: Figure] {
        guard !loose.isEmpty else { return [:] }
        return ["loose": .count(loose.count), "minutes": .minutes(loose.reduce(0) { $0 + policy.minutes(of: $1) })]
    }

    private func hours(of task: TaskItem) -> Range<Int> {
        let start = task.due.time?.minutes ?? 0
        return start..<start + max(1, policy.minutes(of: task))
    }

    /// Working minutes without a task; those of today that have passed are left out.
    private var gaps: [Range<Int>] {
        let start = day == context.today ? max(policy.hours.startMinute, context.now.time.minutes) : policy.hours.startMinute
        var busy = timed.map(hours)
        if !policy.lunch.isEmpty { busy.append(policy.lunch) }
        var free: [Range<Int>] = [], from = start
        for taken in busy.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let end = min(taken.lowerBound, policy.hours.endMinute)
            if end > from { free.append(from..<end) }
            from = max(from, taken.upperBound)
        }
        if policy.hours.endMinute > from { free.append(from..<policy.hours.endMinute) }
        return free
    }

    private func span(_ minutes: Range<Int>) -> String { "\(clock(minutes.lowerBound))–\(clock(minutes.upperBound))" }
    private func clock(_ minute: Int) -> String { (TimeOfDay(minutes: min(minute, 1439)) ?? .midnight).iso }
}

extension FreeTime {
    /// Each of the days on which they are at work; the first day where they are away on all.
    fileprivate static func each(of load: PersonLoad, on days: ClosedRange<Day>, in context: ReportContext) -> [FreeTime] {
        guard !load.isAbsent else { return [FreeTime(load: load, day: days.lowerBound, context: context)] }
        return load.atWork.prefix(mostDays).map { day in
            let own = PersonLoad(person: load.person, tasks: load.tasks.only { $0.due.day == day }, atWork: [day])
            return FreeTime(load: own, day: day, context: context)
        }
    }

    /// Of a longer time the load alone is told.
    private static var mostDays: Int { 5 }
}

/// What a question about a person's hours, or about everybody's at one time, is answered with.
func freeTime(_ facts: LoadFacts, in context: ReportContext) -> [Report.Note] {
    guard facts.scope.isTeam else {
        return facts.people.flatMap { FreeTime.each(of: $0, on: facts.days, in: context) }.map { time in
            facts.minutes.map(time.note) ?? time.note
        }
    }
    guard let minutes = facts.minutes else { return [] }
    let day = facts.days.lowerBound, people = facts.people.map { FreeTime(load: $0, day: day, context: context) }
    let free = people.filter { $0.isFree(at: minutes) }.map(\.load.person)
    let time = Figure.text((TimeOfDay(minutes: minutes.lowerBound) ?? .midnight).iso)
    guard !free.isEmpty else { return [.init("nobodyFree", ["day": .day(day), "time": time])] }
    return [.init("whoIsFree", ["day": .day(day), "time": time, "people": .list(free.map(Figure.person))])]
}
