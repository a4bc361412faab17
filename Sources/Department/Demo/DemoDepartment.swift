import Dates

/// The department of `--demo`: the journal of a month of believable work up to now, to be committed entry by entry to an empty
/// store. For a day always the same; at a later hour of it the same and what has happened since.
///
/// Everything has its number already, so that later entries can speak of what earlier ones entered.
package func demoDepartment(cast: DemoCast, now: Timestamp, calendar: WorkCalendar) -> [JournalEntry] {
    let month = DemoMonth(around: now.day, calendar: calendar)
    var desks: [DemoDesk] = []
    for (id, member) in zip(1..., cast.members) {
        guard let habit = DemoHabit.of(member.part) else { continue }
        desks.append(DemoDesk(person: id, part: member.part, habit: habit, cast: cast, month: month))
    }
    for place in desks.indices { desks[place].fill() }
    giveOrders(to: &desks, of: cast, month: month)
    return founding(cast, at: month.founding) + journal(of: desks, head: cast.head, to: now)
}

/// The head gives everyone something twice a week, and to who plans nothing also what lies ahead.
private func giveOrders(to desks: inout [DemoDesk], of cast: DemoCast, month: DemoMonth) {
    guard let head = cast.head else { return }
    let managers = desks.indices.filter { desks[$0].person != head }
    for (turn, desk) in managers.enumerated() {
        for (place, day) in desks[desk].days.enumerated() {
            let isAhead = desks[desk].habit.recordsAfterwards && day >= month.today && day <= month.today + 7
            if isAhead || (place + turn) % 5 == 2 { desks[desk].receive(from: head, on: place) }
        }
    }
}

/// The people and clients, entered before the first day.
private func founding(_ cast: DemoCast, at: Timestamp) -> [JournalEntry] {
    let people = zip(1..., cast.members).map { id, member in
        let person = Person(id: id, name: member.name, role: member.part.role, aliases: member.aliases, entered: at)
        return Change.person(before: nil, after: person)
    }
    let clients = cast.clients.map { Change.client(before: nil, after: $0) }
    return [
        JournalEntry(at: at, clockWasSet: false, actor: nil, verb: .importPeople, changes: people),
        JournalEntry(at: at, clockWasSet: false, actor: cast.head, verb: .importClients, changes: clients),
    ]
}

/// All steps of all stories and the morning openings in the order of their times, as far as they have happened.
private func journal(of desks: [DemoDesk], head: Person.ID?, to now: Timestamp) -> [JournalEntry] {
    struct Line {
        let at: Timestamp
        let story: Int
        let step: Int
    }
    let stories = desks.flatMap(\.stories)
    let openings = desks.flatMap { desk in desk.openings.map { (at: $0, person: desk.person) } }
        // Today's first look of the head is left to whoever tries the demonstration.
        .filter { !($0.person == head && $0.at.day == now.day) }
    var lines = stories.enumerated().flatMap { story, told in told.steps.indices.map { Line(at: told.steps[$0].at, story: story, step: $0) }
    }
    lines += openings.indices.map { Line(at: openings[$0].at, story: stories.count + $0, step: 0) }
    lines = lines.filter { $0.at <= now }.sorted { ($0.at.seconds, $0.story, $0.step) < ($1.at.seconds, $1.story, $1.step) }

    var numbers = [TaskItem.ID](repeating: 0, count: stories.count)
    var lastNumber = 0
    return lines.map { line in
        guard line.story < stories.count else {
            return JournalEntry(
                at: line.at, clockWasSet: false, actor: openings[line.story - stories.count].person, verb: .openDay, changes: [])
        }
        if line.step == 0 {
            lastNumber += 1
            numbers[line.story] = lastNumber
        }
        return stories[line.story].entry(of: line.step, number: numbers[line.story])
    }
}

extension DemoStory {
    fileprivate func entry(of step: Int, number: TaskItem.ID) -> JournalEntry {
        var before = step > 0 ? steps[step - 1].after : nil
        var after = steps[step].after
        before?.id = number
        after.id = number
        return JournalEntry(
            at: steps[step].at, clockWasSet: false, actor: steps[step].actor, verb: steps[step].verb,
            changes: [.task(before: before, after: after)], note: steps[step].note)
    }
}

extension DemoCast.Part {
    fileprivate var role: Role {
        switch self {
        case .head: .head
        case .viewer: .viewer
        case .disciplined, .lastMinute, .sham, .onLeave, .postponing, .unplanned: .manager
        }
    }
}
