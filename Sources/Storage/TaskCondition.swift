import Dates
import Department
import GRDB

/// A task query as an SQL condition, without its `words` and `limit`.
struct TaskCondition {
    private var parts: [String] = []
    private var values: [(any DatabaseValueConvertible)?] = []

    /// A WHERE clause; empty if every task matches.
    var sql: String { parts.isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ") }
    var arguments: StatementArguments { StatementArguments(values) }

    init(_ query: TaskQuery) {
        add("task.assignee_id = ?", query.assignee)
        add("task.status = ?", query.status?.rawValue)
        if let isClosed = query.isClosed { parts.append(isClosed ? "task.status IN ('done', 'cancelled')" : "task.status = 'open'") }
        add("task.due_day >= ?", query.from?.number)
        add("task.due_day <= ?", query.to?.number)
        add("task.closed >= ?", query.closedFrom.map { Timestamp(Moment($0, .midnight)).seconds })
        add("task.closed < ?", query.closedTo.map { Timestamp(Moment($0 + 1, .midnight)).seconds })
        if let hours = query.hours {
            add("task.due_minute < ?", hours.minutes.upperBound)
            add("task.due_minute + coalesce(task.duration, \(hours.length)) > ?", hours.minutes.lowerBound)
        }
        add("task.kind = ?", query.kind?.rawValue)
        add("task.client_id = ?", query.client)
        add("task.participant_id = ?", query.participant)
        add("task.author_id = ?", query.author)
        add("task.priority = ?", query.priority?.rawValue)
        if let hasReminder = query.hasReminder { parts.append("task.remind IS \(hasReminder ? "NOT " : "")NULL") }
        // One's own tasks are always visible; leaving the condition out keeps the index.
        if let person = query.visibleTo, query.assignee != person { addVisibility(person) }
    }

    private mutating func add(_ part: String, _ value: (any DatabaseValueConvertible)?) {
        guard let value else { return }
        parts.append(part)
        values.append(value)
    }

    private mutating func addVisibility(_ person: Person.ID) {
        parts.append(
            """
            (task.assignee_id = ? OR task.author_id = ? \
            OR task.client_id IN (SELECT client.id FROM client WHERE client.manager_id = ?))
            """)
        values += [person, person, person]
    }
}
