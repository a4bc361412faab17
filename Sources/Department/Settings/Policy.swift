import Dates

/// The rules by which the department works and counts its figures: the defaults of “Figures”, with what the head has changed.
package struct Policy: Equatable, Sendable {
    package var calendar = WorkCalendar()
    package var hours = WorkingHours()
    package var lunch = 13 * 60..<14 * 60
    package var regulation = Regulation.standard
    /// Minutes of a task without a duration of its own, by kind; nil is a task without a kind.
    package var minutes: [TaskKind?: Int] = [
        .call: 10, .meeting: 60, .email: 10, .message: 5, .proposal: 60, .contract: 60, .invoice: 15, .payment: 10, .visit: 120, .demo: 60,
        nil: 30,
    ]
    /// `opened`: the day's plan is opened before this minute of the day.
    package var openedBy = 10 * 60
    /// `load.show` is about today before this minute of the day.
    package var morningEnds = 12 * 60
    /// `ahead`: entered at least this many minutes before it was closed.
    package var aheadMinutes = 15
    /// `planned`: at least this many open tasks, and this share of the working minutes.
    package var plannedTasks = 2
    package var plannedShare = Ratio(1, 3)
    /// The share of the working minutes above which a day is overloaded.
    package var overload = Ratio(1, 1)
    /// KPI in percent: from the first a reward is proposed, from the second all is well, from the third a talk is due; below it a fine.
    package var bands = [95, 80, 60]
    /// The share of revenue that is the bonus, in hundredths of a percent.
    package var bonusPercent = 500
    /// Factors of the bonus by band of the KPI, in hundredths; the last is for a KPI below all bands.
    package var bonusFactors = [110, 100, 80, 50]
    /// The fewest pairs of KPI and revenue for a correlation.
    package var linkPairs = 8
    /// Time off as a reward if no other reward is said.
    package var rewardMinutes = 60
    /// Entries after this minute of the day are late: «всё в 17:55».
    package var lateAfter = 17 * 60 + 30
    /// The fall in the number of entries from which the rollout is at risk.
    package var entriesFall = Ratio(1, 3)
    /// The share of late entries above which the rollout is at risk.
    package var lateShare = Ratio(1, 2)
    /// Working days in a row without an entry, after which a manager counts as silent.
    package var silentDays = 2
    /// A client with whom nothing was done for so many days is idle.
    package var idleDays = 14
    /// Days of a week with entries that make a manager active.
    package var activeDays = 3
    /// The share of managers drawn for a check.
    package var sampleShare = Ratio(1, 3)
    /// 1: tasks alone; 2: documents and money too.
    package var stage = 2
    /// Names of the managers who may check others, besides the head.
    package var controllers: [String] = []
    package var goal: String?
    /// A name of the zone database; nil is the machine's own.
    package var zone: String?
    /// How many minutes before a task each person is reminded, unless the task says otherwise.
    package var reminders: [Person.ID: Int] = [:]

    package init() {}

    /// Working minutes of a day.
    package var workingMinutes: Int { hours.endMinute - hours.startMinute - lunch.count }

    package func minutes(of task: TaskItem) -> Int { task.duration ?? minutes[task.kind] ?? 0 }

    /// Whether the department handles this kind at its stage: the first stage has no documents and no money.
    package func knows(_ kind: TaskKind?) -> Bool { stage > 1 || kind.map { !TaskKind.documents.contains($0) } ?? true }

    /// The fields that a task of this kind needs to be closed.
    package func demanded(of kind: TaskKind?) -> Set<RequiredField> {
        guard let kind, knows(kind) else { return [] }
        return regulation.required[kind] ?? []
    }

    /// The fields that a task lacks, in the order they are asked for.
    package func missing(in task: TaskItem) -> [RequiredField] { knows(task.kind) ? regulation.missing(in: task) : [] }

    /// Whether a day counts as over: from the end of its working hours on.
    package func isOver(_ day: Day, at now: Timestamp) -> Bool {
        day < now.day || day == now.day && now.time.minutes >= hours.endMinute
    }
}

/// An exact fraction: `Ratio(1, 3)` is a third.
package struct Ratio: Hashable, Sendable {
    package let part: Int
    package let whole: Int

    package init(_ part: Int, _ whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// Whether `value` is at least this share of `all`.
    package func isReached(by value: Int, of all: Int) -> Bool { value * whole >= all * part }
}
