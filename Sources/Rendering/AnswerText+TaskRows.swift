import Dates
import Department
import Dialogue
import Language
import Phrases

extension AnswerText {
    /// Which time of its tasks a list shows.
    enum RowTime {
        /// When they are due; of those due on `day` the hour alone.
        case due(onDay: Day?)
        /// The hour alone: they stand under their days.
        case hour
        /// The day on which they were closed.
        case closed
    }

    /// One row per task, numbered from `first`. Tasks of `person` omit the assignee.
    func rows(_ tasks: [TaskItem], from first: Int?, time: RowTime = .due(onDay: nil), showing person: Person.ID? = nil) -> [String] {
        let showsPeople = tasks.contains { $0.assignee != person ?? answer.speaker?.id }
        var table = RowTable(style: style, flexible: 1)
        for (place, task) in tasks.enumerated() {
            let when = text(of: time, task)
            let who = showsPeople ? words.person(task.assignee) ?? "" : ""
            table.rows.append(
                .init(
                    number: first.map { $0 + place }, cells: [when, words.title(task), who], note: note(task), color: color(of: task)))
        }
        return table.lines
    }

    private func text(of time: RowTime, _ task: TaskItem) -> String {
        switch time {
        case .due(let day) where task.due.day != day: times.short(task.due)
        case .due, .hour: task.due.time?.iso ?? ""
        case .closed: times.short(task.closed?.day ?? task.due.day)
        }
    }

    private func color(of task: TaskItem) -> ColorRole? {
        switch task.status {
        case .open: isOverdue(task) ? .overdue : nil
        case .done: .done
        case .cancelled: .faint
        }
    }

    func isOverdue(_ task: TaskItem) -> Bool { task.status == .open && task.due.day < today }

    /// Whether the hour of an open task has passed today.
    func hasPassed(_ task: TaskItem) -> Bool {
        guard task.status == .open, task.due.day == today, let time = task.due.time else { return false }
        return time < answer.now.time
    }

    /// What is special about a task: «просрочено, от Орловой Марины, перенос №2», "overdue, from Smith, moved 2×".
    private func note(_ task: TaskItem) -> String {
        var notes: [String] = []
        if task.status != .open { notes.append(speech.say("state.\(task.status.rawValue)")) }
        if isOverdue(task) { notes.append(speech.say("state.overdue")) }
        if hasPassed(task) { notes.append(speech.say("state.passed")) }
        if let priority = task.priority { notes.append(speech.say("priority.\(priority.rawValue)")) }
        if let money = task.money { notes.append(words.money(money)) }
        if task.author != task.assignee, let author = words.person(task.author) {
            notes.append(speech.say("row.from", ["author": .person(author)]))
        }
        if task.moves > 0 { notes.append(speech.say("row.moves", ["count": .number(task.moves)])) }
        if let rule = task.recurrence { notes.append(times.rule(rule)) }
        if let result = task.result { notes.append(speech.say("row.result", ["result": .text(result.visible)])) }
        if let reason = task.reason { notes.append(speech.say("row.reason", ["reason": .text(reason.visible)])) }
        return notes.joined(separator: ", ")
    }
}
