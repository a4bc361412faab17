import Dates

/// Which of a person's closed tasks are suspect, and why: «баловаться, заполняя поля».
///
/// Some reasons lie in a task alone, others in what was closed around it, so the tasks of seven days before and after belong to the list.
struct ShamEntries {
    private(set) var reasons: [TaskItem.ID: Set<ShamReason>] = [:]

    /// Equal results count as repeated within so many days.
    static let daysOfRepetition = 7
    private static let timesRepeated = 3
    private static let secondsToClose = 60
    private static let secondsAtOnce = 120, closedAtOnce = 5

    /// `done` in the order of closing; `titles`: what a task is called, asked only where a result may say it again.
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

    /// All of so many closings that follow each other within a time.
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
