import Dates

/// The department of `--demo`: the journal of a month of believable work up to now, to be committed entry by entry to an empty store.
///
/// It is the same on the same day; at a later hour, what has happened since is added. Everything has its number already, so that later
/// entries can refer to what earlier ones entered.
package func demoDepartment(cast: DemoCast, now: Timestamp, calendar: WorkCalendar) -> [JournalEntry] {
    let month = DemoMonth(around: now.day, calendar: calendar)
    var workers: [DemoWorker] = []
    for (id, member) in zip(1..., cast.members) {
        guard let habit = DemoHabit.of(member.part) else { continue }
        workers.append(DemoWorker(person: id, part: member.part, habit: habit, cast: cast, month: month))
    }
    for place in workers.indices { workers[place].fill() }
    giveOrders(to: &workers, of: cast, month: month)
    return founding(cast, at: month.founding) + journal(of: workers, head: cast.head, to: now)
}

/// The head gives everyone a task twice a week, and each day of the coming week to whoever plans nothing.
private func giveOrders(to workers: inout [DemoWorker], of cast: DemoCast, month: DemoMonth) {
    guard let head = cast.head else { return }
    let managers = workers.indices.filter { workers[$0].person != head }
    for (turn, worker) in managers.enumerated() {
        for (place, day) in workers[worker].days.enumerated() {
            let isAhead = workers[worker].habit.recordsAfterwards && day >= month.today && day <= month.today + 7
            if isAhead || (place + turn) % 5 == 2 { workers[worker].receive(from: head, on: place) }
        }
    }
}

/// The entries of people and clients, before the first day.
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

/// All steps of all stories and the morning looks at the day, up to now, in the order of their times.
private func journal(of workers: [DemoWorker], head: Person.ID?, to now: Timestamp) -> [JournalEntry] {
    struct Line {
        let at: Timestamp
        let story: Int
        let step: Int
    }
    let stories = workers.flatMap(\.stories)
    let openings = workers.flatMap { worker in worker.openings.map { (at: $0, person: worker.person) } }
        // The head's first look today is left to whoever tries the demonstration.
        .filter { !($0.person == head && $0.at.day == now.day) }
    var lines = stories.enumerated().flatMap { number, story in
        story.steps.indices.map { Line(at: story.steps[$0].at, story: number, step: $0) }
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
