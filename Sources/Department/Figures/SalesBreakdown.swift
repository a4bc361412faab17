import Dates

/// What one row of sales is about.
package enum SalesKey: Hashable, Sendable {
    case person(Person.ID)
    /// Nil: tasks without a client.
    case client(Client.ID?)
    case kind(TaskKind)
    /// The Monday of a week.
    case week(Day)
    /// The first day of a month.
    case month(Day)

    init(of task: DoneTask, by dimension: SalesDimension) {
        switch dimension {
        case .person: self = .person(task.person)
        case .client: self = .client(task.client)
        case .kind: self = .kind(task.kind)
        case .week: self = .week(task.day.startOfWeek)
        case .month: self = .month(task.day.startOfMonth)
        }
    }
}

/// The sales of a period by person, client, kind, week or month.
package struct SalesBreakdown: Sendable {
    package private(set) var rows: [SalesKey: SalesFigures] = [:]

    package init(of tasks: [DoneTask], by dimension: SalesDimension) {
        // Tasks come by time, so those of a day stand together: the key of a day is made once.
        var day: Day?, key: SalesKey?
        for task in tasks {
            switch dimension {
            case .week, .month:
                if day != task.day { (day, key) = (task.day, SalesKey(of: task, by: dimension)) }
            case .person, .client, .kind: key = SalesKey(of: task, by: dimension)
            }
            if let key { rows[key, default: SalesFigures()].add(task) }
        }
        rows = rows.filter { !$0.value.isEmpty }
    }

    /// Every week or month that begins before the end of these days, oldest first; empty for another dimension.
    package static func periods(in days: ClosedRange<Day>, by dimension: SalesDimension) -> [SalesKey] {
        switch dimension {
        case .week:
            return stride(from: 0, through: days.upperBound - days.lowerBound.startOfWeek, by: 7).map {
                .week(days.lowerBound.startOfWeek + $0)
            }
        case .month:
            var months: [SalesKey] = [], first = days.lowerBound.startOfMonth
            while first <= days.upperBound {
                months.append(.month(first))
                first = first.endOfMonth + 1
            }
            return months
        case .person, .client, .kind: return []
        }
    }
}

extension SalesFigures {
    package init(of tasks: [DoneTask]) {
        for task in tasks { add(task) }
    }
}

extension ClosedRange<Day> {
    /// The period of equal length that ends the day before; of a whole calendar month, quarter or year the one before it.
    package var previousPeriod: ClosedRange<Day> {
        let end = lowerBound - 1
        let isWhole = lowerBound == lowerBound.startOfMonth && upperBound == upperBound.endOfMonth
        let months = (upperBound.year - lowerBound.year) * 12 + upperBound.month - lowerBound.month + 1
        guard isWhole, months == 1 || months == 3 && lowerBound.month % 3 == 1 || months == 12 && lowerBound.month == 1 else {
            return lowerBound - count...end
        }
        var start = end.startOfMonth
        for _ in 1..<months { start = (start - 1).startOfMonth }
        return start...end
    }
}
