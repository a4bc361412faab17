import Dates

/// One person of the demonstration at work: their tasks day by day, as their habit has it.
struct DemoDesk {
    let person: Person.ID
    let habit: DemoHabit
    /// Their own working days; those they are away are left out.
    let days: [Day]
    let clients: [Client.ID]
    private let month: DemoMonth
    private(set) var stories: [DemoStory] = []
    private(set) var openings: [Timestamp] = []
    private var dice: Dice
    private var decks: [String: Deck] = [:]
    private let phrases: [String: [String]]

    init(person: Person.ID, part: DemoCast.Part, habit: DemoHabit, cast: DemoCast, month: DemoMonth) {
        self.person = person
        self.habit = habit
        self.month = month
        days = month.days(of: part)
        clients = cast.clients.filter { part == .head || $0.manager == person }.map(\.id)
        phrases = cast.phrases
        dice = Dice(seed: month.today.number, stream: person)
    }

    /// The place of today among their days, or of the first day they are back.
    private var todayPlace: Int { days.firstIndex { $0 >= month.today } ?? days.count }

    mutating func fill() {
        for place in days.indices {
            open(on: place)
            let usual = dice.roll(habit.tasksADay)
            let hours = dice.shuffled(Self.hours)
            for number in 0..<(place > todayPlace + 1 ? max(1, usual / 2) : usual) { work(number, on: place, at: hours[number]) }
        }
    }

    private static let hours = [10 * 60, 630, 660, 690, 720, 14 * 60, 870, 900, 930, 960, 990].compactMap { TimeOfDay(minutes: $0) }

    private mutating func open(on place: Int) {
        let isDone = dice.comes(habit.opens)
        let minute = dice.roll(habit.opensAt)
        if isDone { openings.append(moment(days[place], minute)) }
    }

    /// The task with that number of a day.
    private mutating func work(_ number: Int, on place: Int, at hour: TimeOfDay) {
        var task = made(
            habit.fillsDay && number < 2 ? (number == 0 ? .meeting : .proposal) : dice.pick(habit.kinds) ?? nil, on: days[place], at: hour)
        if habit.fillsDay && number == 0 { task.duration = 90 }
        if habit.recordsAfterwards {
            task.created = moment(days[place], dice.roll(habit.entersAt))
            close(&task, at: task.created)
            stories.append(DemoStory(done: task))
        } else {
            task.created = entered(for: place, isAhead: number == 0 || dice.comes(habit.plannedAhead))
            live(DemoStory(task))
        }
    }

    private mutating func made(_ kind: TaskKind?, on day: Day, at hour: TimeOfDay) -> TaskItem {
        var task = TaskItem(kind: kind, assignee: person, due: Due(day), author: person, created: month.founding)
        if kind == nil { task.title = deal("titles") }
        if task.title == nil {
            task.kind = kind ?? .call
            task.client = dice.pick(clients)
        }
        switch task.kind {
        case .call, .meeting, .visit, .demo:
            task.due.time = hour
            if task.kind != .call, dice.comes(40) { task.remind = 15 }
        case .proposal, .contract, .invoice, .payment: task.money = Money(cents: dice.roll(40...600) * habit.money * 1000)
        case .email, .message, nil: break
        }
        if dice.comes(7) { task.priority = .high }
        return task
    }

    /// When a task for a day was entered: before it, or in its morning (at its end, by who does all then).
    private mutating func entered(for place: Int, isAhead: Bool) -> Timestamp {
        let minute = dice.roll(habit.entersAt)
        guard isAhead, place > 0 else { return moment(days[place], habit.closesAt == nil ? dice.roll(545...590) : minute) }
        // What lies ahead of today is there already, whatever the hour of today.
        let before = min(place - dice.roll(1...2), todayPlace - dice.roll(1...3))
        return moment(days[max(0, before)], minute)
    }

    /// Given by the head, and done as this person does things.
    mutating func receive(from head: Person.ID, on place: Int) {
        guard place > 0, let title = deal("orders") else { return }
        var task = TaskItem(title: title, assignee: person, due: Due(days[place]), author: head, created: month.founding)
        task.created = moment(days[min(place, todayPlace) - 1], dice.roll(550...690))
        if dice.comes(30) { task.priority = .high }
        live(DemoStory(task))
    }

    /// From its entering to its end: notes, moves, and the closing.
    private mutating func live(_ story: DemoStory) {
        var story = story
        if habit.closesAt == nil, dice.comes(8), let note = deal("notes") {
            story.follow(.note, at: Timestamp(seconds: story.task.created.seconds + dice.roll(120...2400))) { task, _ in
                task.notes.append(note)
            }
        }
        var movesLeft = habit.mostMoves
        while movesLeft > 0, dice.comes(habit.putOff), let day = ownDay(after: story.task.due.day, by: dice.roll(1...3)) {
            let at = moment(story.task.due.day, dice.roll(habit.closesAt ?? 960...1070))
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
        if dice.comes(habit.cancelled) {
            let reason = deal("reasons.cancel")
            story.follow(.cancel, at: moment(task.due.day, dice.roll(600...1050)), note: reason) { task, at in
                (task.status, task.closed, task.reason) = (.cancelled, at, reason)
            }
            return
        }
        let delay = dice.comes(habit.doneInTime) ? 0 : dice.roll(1...6)
        guard let day = ownDay(after: task.due.day, by: delay) else { return }
        let usual = dice.roll(habit.closesAt ?? 660...1060)
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
        habit.hasShamResults ? dice.pick(phrases["sham"] ?? []) : deal("results." + (task.kind?.rawValue ?? "none"))
    }

    private mutating func deal(_ list: String) -> String? {
        var deck = decks[list] ?? Deck(phrases[list] ?? [], &dice)
        defer { decks[list] = deck }
        return deck.deal()
    }

    /// That many of their own days later; nil past the end of what is told.
    private func ownDay(after day: Day, by count: Int) -> Day? {
        guard let place = days.firstIndex(where: { $0 >= day }), days.indices.contains(place + count) else { return nil }
        return days[place + count]
    }

    private mutating func moment(_ day: Day, _ minute: Int) -> Timestamp {
        Timestamp(Moment(day, .midnight) + minute, second: dice.roll(0...59))
    }
}
