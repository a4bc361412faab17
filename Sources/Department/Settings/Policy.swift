import Dates

/// The rules by which the department works and judges: the defaults of “Figures”, with what the head has changed.
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
    package var overload = Ratio(1, 1)
    /// KPI in percent from which a reward is proposed, all is well, a talk is due; below the last a fine is proposed.
    package var bands = [95, 80, 60]
    /// Of revenue, in hundredths of a percent.
    package var bonusPercent = 500
    /// By band of the KPI, in hundredths.
    package var bonusFactors = [110, 100, 80, 50]
    package var linkPairs = 8
    package var rewardMinutes = 60
    /// Entries after this minute of the day are late: «всё в 17:55».
    package var lateAfter = 17 * 60 + 30
    package var entriesFall = Ratio(1, 3)
    package var lateShare = Ratio(1, 2)
    package var silentDays = 2
    package var activeDays = 3
    package var sampleShare = Ratio(1, 3)
    /// 1: tasks alone; 2: documents and money too.
    package var stage = 2
    /// Names of those who may check beside the head.
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

/// A fraction, exact: a third.
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
