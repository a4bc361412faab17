/// How somebody of the demonstration works, in numbers: shares in percent, times in minutes of the day.
struct DemoHabit: Sendable {
    var tasksADay: ClosedRange<Int>
    /// Tasks entered on an earlier day; the others are entered on their own. The first of a day always is entered earlier.
    var plannedAhead = 80
    /// When they enter tasks.
    var entersAt = 570...1060
    /// When they close tasks; nil is as soon as one is done.
    var closesAt: ClosedRange<Int>?
    /// Enters tasks only after they are done.
    var recordsAfterwards = false
    /// Begins each day with a long meeting and a proposal: at least a third of the working minutes.
    var fillsDay = false
    var doneInTime = 88
    var putOff = 8
    /// The most times that one task is moved.
    var mostMoves = 1
    var cancelled = 3
    var hasShamResults = false
    /// The share of days on which they look at their day; `opensAt` is when.
    var opens = 80
    var opensAt = 525...590
    /// The size of their sums, in percent of the usual.
    var money = 100
    var kinds = DemoHabit.selling

    static let selling: [(value: TaskKind?, weight: Int)] = [
        (.call, 36), (.meeting, 14), (.email, 8), (.message, 6), (.proposal, 9), (.contract, 6), (.invoice, 6), (.payment, 5), (.visit, 3),
        (.demo, 4), (nil, 5),
    ]
    private static let winning: [(value: TaskKind?, weight: Int)] = [
        (.call, 20), (.meeting, 22), (.message, 6), (.proposal, 8), (.contract, 13), (.invoice, 12), (.payment, 15), (.demo, 4),
    ]
    private static let leading: [(value: TaskKind?, weight: Int)] = [(.call, 12), (.meeting, 18), (.email, 8), (nil, 62)]

    /// Nil for a viewer, who has no tasks.
    static func of(_ part: DemoCast.Part) -> DemoHabit? {
        switch part {
        case .head: DemoHabit(tasksADay: 2...2, doneInTime: 90, putOff: 5, opens: 92, opensAt: 515...560, kinds: leading)
        case .viewer: nil
        case .disciplined:
            DemoHabit(
                tasksADay: 4...5, plannedAhead: 100, entersAt: 960...1055, fillsDay: true, doneInTime: 100, putOff: 0, cancelled: 1,
                opens: 100, opensAt: 530...555)
        case .lastMinute: DemoHabit(tasksADay: 4...5, plannedAhead: 30, entersAt: 1075...1077, closesAt: 1075...1076, opens: 45)
        case .sham: DemoHabit(tasksADay: 3...3, plannedAhead: 70, hasShamResults: true)
        case .onLeave: DemoHabit(tasksADay: 3...3, doneInTime: 94)
        case .postponing:
            DemoHabit(tasksADay: 3...3, doneInTime: 60, putOff: 70, mostMoves: 4, cancelled: 6, opens: 65, opensAt: 540...640)
        case .unplanned:
            DemoHabit(
                tasksADay: 2...3, plannedAhead: 0, entersAt: 660...1075, recordsAfterwards: true, doneInTime: 80, putOff: 0, cancelled: 0,
                opens: 20, opensAt: 560...700, money: 300, kinds: winning)
        }
    }
}
