import Dates
import Text

extension ImportBatch {
    /// The largest id in a file that becomes the number of the task.
    private static let largestNumber = 9_999_999

    mutating func takeTasks(_ rows: [ImportRow]) throws {
        try readKnown(rows)
        for row in rows { try takeTask(row) }
    }

    /// `id,title,kind,…`: a known id updates the task, but not its status; a new row that is closed counts in no figure.
    private mutating func takeTask(_ row: ImportRow) throws {
        let before = problems.count
        let known = stored(row)
        let cells = TaskCells(
            title: CleanText.of(row["title"]), kind: value(row, "kind") { TaskKind(rawValue: $0.lowercased()) },
            assignee: try person(row, "assignee"), due: due(row),
            status: value(row, "status") { TaskItem.Status(rawValue: $0.lowercased()) }, money: money(row),
            priority: value(row, "priority") { TaskItem.Priority(rawValue: $0.lowercased()) },
            duration: value(row, "duration", Self.minutes), result: CleanText.of(row["result"]))
        guard problems.count == before else { return }
        if let known {
            try update(known, cells, row)
        } else {
            try enter(cells, row)
        }
    }

    private mutating func update(_ known: TaskItem, _ cells: TaskCells, _ row: ImportRow) throws {
        var task = known
        task.title = cells.title ?? task.title
        task.kind = cells.kind ?? task.kind
        task.assignee = cells.assignee ?? task.assignee
        task.client = try client(row, ledBy: task.assignee) ?? task.client
        // A later day counts as a move, as anywhere else.
        if let due = cells.due, due != task.due {
            if task.status == .open, due.day > task.due.day { task.moves += 1 }
            task.due = due
        }
        task.money = cells.money ?? task.money
        task.priority = cells.priority ?? task.priority
        task.duration = cells.duration ?? task.duration
        task.result = cells.result ?? task.result
        if let status = cells.status, status != task.status { count.statusKept += 1 }
        take(known, task) { .task(before: $0, after: $1) }
    }

    private mutating func enter(_ cells: TaskCells, _ row: ImportRow) throws {
        guard cells.title != nil || cells.kind != nil else { return report(row, .nothingToDo) }
        guard let assignee = cells.assignee ?? speaker else { return report(row, .empty(column: "assignee")) }
        let due = cells.due ?? Due(Schedule(calendar: policy.calendar, hours: policy.hours, now: now).assumedDay)
        var task = TaskItem(
            title: cells.title, kind: cells.kind, assignee: assignee, client: try client(row, ledBy: assignee), due: due,
            duration: cells.duration, status: cells.status ?? .open, priority: cells.priority, money: cells.money, result: cells.result,
            author: speaker ?? assignee, created: now)
        if task.status != .open {
            task.isHistory = true
            let end = Timestamp(Moment(due.day, due.time ?? TimeOfDay(minutes: policy.hours.endMinute) ?? .lastMinute))
            task.closed = min(end, now)
        }
        if let id = row["id"] {
            if let number = number(id) { task.id = number } else { task.externalID = id }
        }
        take(nil, task) { .task(before: $0, after: $1) }
    }

    /// The task that the row's id names, by its own number or the id of another system.
    private mutating func stored(_ row: ImportRow) -> TaskItem? {
        guard let id = row["id"], isFirst(row, "id", id) else { return nil }
        return number(id).map { numbered[$0] } ?? foreign[CellKey(id)]
    }

    private mutating func readKnown(_ rows: [ImportRow]) throws {
        let ids = rows.compactMap { $0["id"] }
        for task in try core.store.tasks(Set(ids.compactMap(number))) { numbered[task.id] = task }
        for task in try core.store.tasks(externalIDs: Set(ids.filter { number($0) == nil })) {
            foreign[CellKey(task.externalID ?? "")] = task
        }
    }

    private func number(_ id: String) -> Int? { Int(id).flatMap { (1...Self.largestNumber).contains($0) ? $0 : nil } }

    private mutating func due(_ row: ImportRow) -> Due? {
        guard let text = row["due"] else { return nil }
        let key = CellKey(text)
        if let due = times[key] { return due }
        let due = value(row, "due", Self.due)
        times[key] = due
        return due
    }

    private mutating func money(_ row: ImportRow) -> Money? {
        let currency = value(row, "currency") { text in
            text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) } ? text.uppercased() : nil
        }
        return value(row, "amount") { Money(decimal: Self.decimal($0), currency: currency == "RUB" ? nil : currency) }
    }

    /// `12 500,50` → `12500.50`.
    private static func decimal(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return text }
        return String(text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }.map { $0 == "," ? "." : $0 })
    }
}

/// The values of a task's row.
private struct TaskCells {
    var title: String?
    var kind: TaskKind?
    var assignee: Person.ID?
    var due: Due?
    var status: TaskItem.Status?
    var money: Money?
    var priority: TaskItem.Priority?
    var duration: Int?
    var result: String?
}

extension ImportBatch {
    /// `2026-11-24`, `2026-11-24T15:00`, and as spreadsheets write it: `24.11.2026 15:00`, `2026-11-24 15:00`.
    static func due(_ text: String) -> Due? {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == " " || $0 == "T" }
        guard let first = parts.first, let day = Day(iso: first) ?? Day(dotted: first) else { return nil }
        guard parts.count == 2 else { return Due(day) }
        let clock = parts[1].utf8.count == 4 ? "0" + parts[1] : String(parts[1])
        guard clock.utf8.count == 5 || clock.utf8.count == 8, let time = TimeOfDay(iso: clock) else { return nil }
        return Due(day, time)
    }

    /// `PT1H30M`, or a number of minutes.
    static func minutes(_ text: String) -> Int? {
        if let minutes = Int(text) { return (1...100_000).contains(minutes) ? minutes : nil }
        guard let length = Duration(iso: text), !length.isNegative, length.months == 0 else { return nil }
        let minutes = length.days * 1440 + length.minutes
        return (1...100_000).contains(minutes) ? minutes : nil
    }
}

extension Day {
    /// `24.11.2026`; nil if the text is not such a day.
    fileprivate init?(dotted text: some StringProtocol) {
        let fields = text.split(separator: ".", omittingEmptySubsequences: false)
        guard fields.count == 3, fields[2].utf8.count == 4, let day = Int(fields[0]), let month = Int(fields[1]), let year = Int(fields[2])
        else { return nil }
        self.init(year, month, day)
    }
}
