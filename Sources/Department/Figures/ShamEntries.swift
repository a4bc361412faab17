import Dates

/// Which of a person's closed tasks are suspect, and why: «кто балуется с полями», "who fills in nonsense".
///
/// Some reasons depend on the task alone, others on what was closed around it, so the list holds the tasks of `daysOfRepetition` days
/// before and after too.
package struct ShamEntries: Sendable {
    package private(set) var reasons: [TaskItem.ID: Set<ShamReason>] = [:]

    /// The number of days within which equal results count as repeated.
    static let daysOfRepetition = 7
    private static let timesRepeated = 3
    private static let secondsToClose = 60
    private static let secondsAtOnce = 120, closedAtOnce = 5

    /// `done` is in the order of closing. `titles`, the names of a task, is called only where a result may repeat them.
    init(in done: [TaskItem], words: EntryWords, lateAfter: Int, titles: (TaskItem, _ said: String) throws -> [String]) rethrows {
        var same: [String: [TaskItem]] = [:]
        for task in done {
            if let closed = task.closed, !task.isEnteredDone, closed.seconds - task.created.seconds <= Self.secondsToClose {
                reasons[task.id, default: []].insert(.instant)
            }
            guard let result = task.result else { continue }
            let said = EntryWords.said(result)
            same[said, default: []].append(task)
            for fault in words.faults(in: result, titles: try titles(task, said)) { reasons[task.id, default: []].insert(fault) }
        }
        for group in same.values { mark(.repeated, group, Self.timesRepeated, within: Self.daysOfRepetition * 86400) }
        let evening = done.filter { ($0.closed?.seconds ?? 0) % 86400 > lateAfter * 60 }
        mark(.allAtOnce, evening, Self.closedAtOnce, within: Self.secondsAtOnce)
    }

    /// Marks every task in a run of `size` closings within `seconds`.
    private mutating func mark(_ reason: ShamReason, _ tasks: [TaskItem], _ size: Int, within seconds: Int) {
        guard tasks.count >= size else { return }
        for start in 0...tasks.count - size {
            let window = tasks[start..<start + size]
            guard let first = window.first?.closed, let last = window.last?.closed, last.seconds - first.seconds <= seconds else {
                continue
            }
            for task in window { reasons[task.id, default: []].insert(reason) }
        }
    }
}
