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
        blocks(tasks, from: first, time: time, showing: person).flatMap(\.self)
    }

    /// The same, the lines of each task by themselves.
    func blocks(_ tasks: [TaskItem], from first: Int?, time: RowTime = .due(onDay: nil), showing person: Person.ID? = nil) -> [[String]] {
        let showsPeople = tasks.contains { $0.assignee != person ?? answer.speaker?.id }
        let isScreen = style.width != nil
        var table = RowTable(style: style, kinds: [.date, .text, .name] + (isScreen ? [.name, .number, .prose] : [.prose]))
        table.rows = tasks.enumerated().map { place, task in
            let cells = [text(of: time, task), words.title(task), showsPeople ? words.person(task.assignee) ?? "" : ""]
            let marks = isScreen ? [state(of: task), sum(of: task), remarks(on: task)] : [note(task)]
            return .init(number: first.map { $0 + place }, cells.map { .init(text: $0) } + marks, color: color(of: task))
        }
        return table.blocks
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
    private func note(_ task: TaskItem) -> RowTable.Cell {
        .init(text: [state(of: task), sum(of: task), remarks(on: task)].map(\.text).filter { !$0.isEmpty }.joined(separator: ", "))
    }

    private func state(of task: TaskItem) -> RowTable.Cell {
        var words: [String] = []
        if task.status != .open { words.append(speech.say("state.\(task.status.rawValue)")) }
        if isOverdue(task) { words.append(speech.say("state.overdue")) }
        if hasPassed(task) { words.append(speech.say("state.passed")) }
        if let priority = task.priority { words.append(speech.say("priority.\(priority.rawValue)")) }
        return .init(text: words.joined(separator: ", "))
    }

    private func sum(of task: TaskItem) -> RowTable.Cell {
        let sum = task.money.map(words.money) ?? ""
        return .init(text: sum, figure: sum)
    }

    private func remarks(on task: TaskItem) -> RowTable.Cell {
        var notes: [String] = []
        if task.author != task.assignee, let author = words.person(task.author) {
            notes.append(speech.say("row.from", ["author": .person(author)]))
        }
        if task.moves > 0 { notes.append(speech.say("row.moves", ["count": .number(task.moves)])) }
        if let rule = task.recurrence { notes.append(times.rule(rule)) }
        if let result = task.result { notes.append(speech.say("row.result", ["result": .text(result.visible)])) }
        if let reason = task.reason { notes.append(speech.say("row.reason", ["reason": .text(reason.visible)])) }
        return .init(text: notes.joined(separator: ", "))
    }
}
