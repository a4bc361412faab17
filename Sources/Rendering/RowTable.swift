import Dates
import Department
import Dialogue
import Text

/// Tasks one a line, in columns that align by display width: number, when, who, what, and what else is to be known.
struct RowTable {
    struct Row {
        var number: Int?
        var cells: [String]
        var note: String
        var meaning: Meaning?
    }

    var rows: [Row] = []
    let style: TextStyle
    /// Which cell gives way where the line is too narrow.
    let flexible: Int

    /// Columns that are empty in all rows are left out.
    var lines: [String] {
        guard let columns = rows.map(\.cells.count).max() else { return [] }
        let widths = (0..<columns).map { column in rows.map { DisplayWidth.of($0.cells[column]) }.max() ?? 0 }
        let numberWidth = rows.compactMap(\.number).map { String($0).count }.max() ?? 0
        return rows.map { row in line(row, widths, numberWidth) }
    }

    private func line(_ row: Row, _ widths: [Int], _ numberWidth: Int) -> String {
        var cells: [(text: String, meaning: Meaning?)] = []
        if numberWidth > 0 {
            cells.append((row.number.map { String($0).padded(from: numberWidth) } ?? "".padded(to: numberWidth), .number))
        }
        for (column, width) in widths.enumerated() where width > 0 {
            let given = column == flexible ? min(width, room(widths, numberWidth, row)) : width
            cells.append((row.cells[column].truncated(to: given).padded(to: given), row.meaning))
        }
        while row.note.isEmpty, cells.last?.text.allSatisfy({ $0 == " " }) == true { cells.removeLast() }
        if row.note.isEmpty, let last = cells.indices.last {
            cells[last].text = cells[last].text.trimmedEnd
        } else {
            cells.append((row.note, row.meaning))
        }
        return cells.map { style.coloured($0.text, $0.meaning) }.joined(separator: "  ")
    }

    /// What the other columns and the note leave to the flexible one, at least 12 columns.
    private func room(_ widths: [Int], _ numberWidth: Int, _ row: Row) -> Int {
        guard let width = style.width else { return Int.max }
        let others = widths.enumerated().filter { $0.offset != flexible && $0.element > 0 }.map { $0.element + 2 }.reduce(0, +)
        let note = row.note.isEmpty ? 0 : DisplayWidth.of(row.note) + 2
        return max(12, width - others - note - (numberWidth > 0 ? numberWidth + 2 : 0))
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension AnswerText {
    /// Rows numbered from `first`; `day` is the day that need not be said in each row.
    func rows(_ tasks: [TaskItem], from first: Int?, onDay day: Day? = nil, showing person: Person.ID? = nil) -> [String] {
        let showsPeople = tasks.contains { $0.assignee != person ?? answer.speaker?.id }
        var table = RowTable(style: style, flexible: 1)
        for (place, task) in tasks.enumerated() {
            let when = task.due.day == day ? task.due.time?.iso ?? "" : times.short(task.due)
            let who = showsPeople ? words.person(task.assignee) ?? "" : ""
            table.rows.append(
                .init(
                    number: first.map { $0 + place }, cells: [when, words.title(task), who], note: note(task), meaning: meaning(of: task)))
        }
        return table.lines
    }

    private func meaning(of task: TaskItem) -> Meaning? {
        switch task.status {
        case .open: isOverdue(task) ? .overdue : nil
        case .done: .done
        case .cancelled: .faint
        }
    }

    func isOverdue(_ task: TaskItem) -> Bool { task.status == .open && task.due.day < today }

    func hasPassed(_ task: TaskItem) -> Bool {
        guard task.status == .open, task.due.day == today, let time = task.due.time else { return false }
        return time < answer.now.time
    }

    /// Words for what is particular about a task: «просрочено, от Орловой Марины, перенос №2».
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
