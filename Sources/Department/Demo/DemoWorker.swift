import Dates

/// One person of the demonstration: their tasks day by day, by their habit.
struct DemoWorker {
    let person: Person.ID
    let habit: DemoHabit
    /// Their working days, without those they are away.
    let days: [Day]
    let clients: [Client.ID]
    private let month: DemoMonth
    private(set) var stories: [DemoStory] = []
    private(set) var openings: [Timestamp] = []
    private var generator: SeededGenerator
    private var decks: [String: PhraseDeck] = [:]
    private let phrases: [String: [String]]

    init(person: Person.ID, part: DemoCast.Part, habit: DemoHabit, cast: DemoCast, month: DemoMonth) {
        self.person = person
        self.habit = habit
        self.month = month
        days = month.days(of: part)
        clients = cast.clients.filter { part == .head || $0.manager == person }.map(\.id)
        phrases = cast.phrases
        generator = SeededGenerator(seed: month.today.number, stream: person)
    }

    /// The place of today among their days, or of the day they are back.
    private var todayPlace: Int { days.firstIndex { $0 >= month.today } ?? days.count }

    mutating func fill() {
        for place in days.indices {
            open(on: place)
            let usual = generator.number(in: habit.tasksADay)
            let hours = generator.shuffled(Self.hours)
            for number in 0..<(place > todayPlace + 1 ? max(1, usual / 2) : usual) { work(number, on: place, at: hours[number]) }
        }
    }

    private static let hours = [10 * 60, 630, 660, 690, 720, 14 * 60, 870, 900, 930, 960, 990].compactMap { TimeOfDay(minutes: $0) }

    private mutating func open(on place: Int) {
        let isDone = generator.happens(habit.opens)
        let minute = generator.number(in: habit.opensAt)
        if isDone { openings.append(moment(days[place], minute)) }
    }

    /// Adds the task with that number of a day.
    private mutating func work(_ number: Int, on place: Int, at hour: TimeOfDay) {
        var task = made(
            habit.fillsDay && number < 2 ? (number == 0 ? .meeting : .proposal) : generator.pick(habit.kinds) ?? nil, on: days[place],
            at: hour)
        if habit.fillsDay && number == 0 { task.duration = 90 }
        if habit.recordsAfterwards {
            task.created = moment(days[place], generator.number(in: habit.entersAt))
            close(&task, at: task.created)
            stories.append(DemoStory(done: task))
        } else {
            task.created = entered(for: place, isAhead: number == 0 || generator.happens(habit.plannedAhead))
            live(DemoStory(task))
        }
    }

    private mutating func made(_ kind: TaskKind?, on day: Day, at hour: TimeOfDay) -> TaskItem {
        var task = TaskItem(kind: kind, assignee: person, due: Due(day), author: person, created: month.founding)
        if kind == nil { task.title = deal("titles") }
        if task.title == nil {
            task.kind = kind ?? .call
            task.client = generator.pick(clients)
        }
        switch task.kind {
        case .call, .meeting, .visit, .demo:
            task.due.time = hour
            if task.kind != .call, generator.happens(40) { task.remind = 15 }
        case .proposal, .contract, .invoice, .payment: task.money = Money(cents: generator.number(in: 40...600) * habit.money * 1000)
        case .email, .message, nil: break
        }
        if generator.happens(7) { task.priority = .high }
        return task
    }

    /// When a task was entered: on an earlier day, or in the morning (in the evening by whoever enters everything then).
    private mutating func entered(for place: Int, isAhead: Bool) -> Timestamp {
        let minute = generator.number(in: habit.entersAt)
        guard isAhead, place > 0 else { return moment(days[place], habit.closesAt == nil ? generator.number(in: 545...590) : minute) }
        // Tasks of the coming days were entered before today, whatever the hour.
        let before = min(place - generator.number(in: 1...2), todayPlace - generator.number(in: 1...3))
        return moment(days[max(0, before)], minute)
    }

    /// Adds a task that the head gave; it is done by this person's habit.
    mutating func receive(from head: Person.ID, on place: Int) {
        guard place > 0, let title = deal("orders") else { return }
        var task = TaskItem(title: title, assignee: person, due: Due(days[place]), author: head, created: month.founding)
        task.created = moment(days[min(place, todayPlace) - 1], generator.number(in: 550...690))
        if generator.happens(30) { task.priority = .high }
        live(DemoStory(task))
    }

    /// Adds notes, moves and the closing to a task that was entered.
    private mutating func live(_ story: DemoStory) {
        var story = story
        if habit.closesAt == nil, generator.happens(8), let note = deal("notes") {
            story.follow(.note, at: Timestamp(seconds: story.task.created.seconds + generator.number(in: 120...2400))) { task, _ in
                task.notes.append(note)
            }
        }
        var movesLeft = habit.mostMoves
        while movesLeft > 0, generator.happens(habit.putOff), let day = ownDay(after: story.task.due.day, by: generator.number(in: 1...3)) {
            let at = moment(story.task.due.day, generator.number(in: habit.closesAt ?? 960...1070))
            story.follow(.move, at: at, note: deal("reasons.move")) { task, _ in
                task.due.day = day
                task.moves += 1
            }
            movesLeft -= 1
        }
        finish(&story)
        stories.append(story)
    }

    private mutating func finish(_ story: inout DemoStory) {
        let task = story.task
        if generator.happens(habit.cancelled) {
            let reason = deal("reasons.cancel")
            story.follow(.cancel, at: moment(task.due.day, generator.number(in: 600...1050)), note: reason) { task, at in
                (task.status, task.closed, task.reason) = (.cancelled, at, reason)
            }
            return
        }
        let delay = generator.happens(habit.doneInTime) ? 0 : generator.number(in: 1...6)
        guard let day = ownDay(after: task.due.day, by: delay) else { return }
        let usual = generator.number(in: habit.closesAt ?? 660...1060)
        let length = task.duration ?? (task.kind == .call ? 10 : 60)
        let isAtOnce = habit.closesAt == nil && delay == 0
        let minute = task.due.time.flatMap { isAtOnce ? $0.minutes + length + usual % 15 : nil } ?? usual
        let outcome = result(of: task)
        story.follow(.complete, at: moment(day, minute)) { task, at in Self.close(&task, at: at, outcome) }
    }

    private mutating func close(_ task: inout TaskItem, at: Timestamp) { Self.close(&task, at: at, result(of: task)) }

    private static func close(_ task: inout TaskItem, at: Timestamp, _ result: String?) {
        (task.status, task.closed, task.result) = (.done, at, result)
        task.demanded = task.kind.flatMap { Regulation.standard.required[$0] } ?? []
    }

    private mutating func result(of task: TaskItem) -> String? {
        habit.hasShamResults ? generator.pick(phrases["sham"] ?? []) : deal("results." + (task.kind?.rawValue ?? "none"))
    }

    private mutating func deal(_ list: String) -> String? {
        var deck = decks[list] ?? PhraseDeck(phrases[list] ?? [], &generator)
        defer { decks[list] = deck }
        return deck.deal()
    }

    /// The day that many of their own days later; nil after the last day of the demonstration.
    private func ownDay(after day: Day, by count: Int) -> Day? {
        guard let place = days.firstIndex(where: { $0 >= day }), days.indices.contains(place + count) else { return nil }
        return days[place + count]
    }

    private mutating func moment(_ day: Day, _ minute: Int) -> Timestamp {
        Timestamp(Moment(day, .midnight) + minute, second: generator.number(in: 0...59))
    }
}
