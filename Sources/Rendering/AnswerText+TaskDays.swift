import Dates
import Department
import Dialogue
import Language
import Phrases
import Text

// A list of several days: day by day, or a table of the team.
extension AnswerText {
    /// Each day with what it holds; the numbers of the tasks run on. Days behind the last row of the page are left to «ещё».
    func days(_ days: [DaySummary], of list: TaskList, _ page: Page?) -> [String] {
        let rows = blocks(list.tasks, from: page?.first ?? 1, time: .hour, showing: list.filter.assignee)
        let isCut = list.tasks.count < page?.total ?? 0, lastDay = list.tasks.last?.due.day
        var lines: [String] = []
        for day in days where !isCut || day.day <= lastDay ?? today {
            lines.append(style.colored(heading(day), .heading))
            lines += zip(list.tasks, rows).filter { $0.0.due.day == day.day }.flatMap(\.1)
        }
        return lines
    }

    /// «вт 24.11: 3 дела, 2 ч из 8 ч», "Thu 26 Nov: free".
    private func heading(_ day: DaySummary) -> String {
        var values: PhraseValues = ["day": .text(times.full(day.day)), "count": .number(day.tasks)]
        values["length"] = day.minutes > 0 ? .text(times.length(minutes: day.minutes)) : nil
        values["capacity"] = day.capacity.map { .text(times.length(minutes: $0)) }
        if day.isAbsent { return speech.say(day.tasks == 0 ? "days.away" : "days.awayBusy", values) }
        return speech.say(day.tasks == 0 ? "days.free" : "days.day", values)
    }

    /// A row for each person and a column for each day; two weeks are two tables, and so is a week that is wider than the screen.
    /// Beneath it stand the tasks, if one page holds them all; else they follow on «ещё».
    func team(_ table: TeamTable, of list: TaskList, total: Int) -> [String] {
        let weeks = Dictionary(grouping: table.days.indices) { table.days[$0].startOfWeek }.sorted { $0.key < $1.key }.map(\.value)
        let isWhole = list.tasks.count == total
        let tasks = isWhole ? rows(list.tasks, from: 1) : [style.colored(speech.say("days.more", ["total": .number(total)]), .faint)]
        let most = columns(of: table)
        let parts = weeks.flatMap { week in stride(from: 0, to: week.count, by: most).map { Array(week.dropFirst($0).prefix(most)) } }
        let main = (table.overdue.map { [overdue($0)] } ?? []) + (table.largest.isEmpty ? [] : [largest(table.largest)])
        return [header(list.filter, total: total), speech.say("days.legend")] + parts.flatMap { self.table(of: table, $0) } + main + tasks
    }

    /// How many days fit the screen beside the names.
    private func columns(of table: TeamTable) -> Int {
        guard let width = style.width else { return table.days.count }
        let names = table.rows.compactMap { words.person($0.person) }.map(DisplayWidth.of).max() ?? 0
        let cells = table.rows.flatMap { $0.cells.map { cell($0, of: table) } } + table.days.map(times.column)
        return max(1, (width - names) / ((cells.map(DisplayWidth.of).max() ?? 0) + TableLayout.gap))
    }

    private func table(of table: TeamTable, _ columns: [Int]) -> [String] {
        var rows = RowTable(style: style, kinds: [.name] + columns.map { _ in .number })
        let cells = { (name: String, texts: [String]) in [.init(text: name)] + texts.map { RowTable.Cell(text: $0, figure: $0) } }
        rows.rows = [.init(cells("", columns.map { times.column(table.days[$0]) }), color: .heading)]
        rows.rows += table.rows.map { row in
            .init(cells(words.person(row.person) ?? "", columns.map { cell(row.cells[$0], of: table) }))
        }
        return rows.lines
    }

    /// «3 · 27 %»: tasks, and the share of the working hours.
    private func cell(_ day: DaySummary, of table: TeamTable) -> String {
        if day.isAbsent { return speech.say("days.cellAway") }
        guard day.tasks > 0 else { return speech.say("days.cellFree") }
        let share = table.workingMinutes == 0 ? 0 : (200 * day.minutes + table.workingMinutes) / (2 * table.workingMinutes)
        return speech.say("days.cell", ["count": .number(day.tasks), "share": .number(share)])
    }
}
