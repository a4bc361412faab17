import Dates
import Department

extension TaskItem {
    /// The fields of a task as the store keeps them: the columns of the table `task`, in this order, and the fields of a record.
    enum Column: Int, CaseIterable {
        case id, title, kind, assignee, client, participant, dueDay, dueMinute, duration, status, priority, cents, currency, recurrence,
            remind, result, reason, notes, moves, author, created, closed, isHistory, externalID, demanded, isEnteredDone

        /// In SQL.
        var name: String { names.column }
        /// In a journal record.
        var field: String { names.field }

        private var names: (column: String, field: String) {
            switch self {
            case .id: ("id", "id")
            case .title: ("title", "title")
            case .kind: ("kind", "kind")
            case .assignee: ("assignee_id", "assignee")
            case .client: ("client_id", "client")
            case .participant: ("participant_id", "participant")
            case .dueDay: ("due_day", "day")
            case .dueMinute: ("due_minute", "minute")
            case .duration: ("duration", "duration")
            case .status: ("status", "status")
            case .priority: ("priority", "priority")
            case .cents: ("cents", "cents")
            case .currency: ("currency", "currency")
            case .recurrence: ("recurrence", "repeat")
            case .remind: ("remind", "remind")
            case .result: ("result", "result")
            case .reason: ("reason", "reason")
            case .notes: ("notes", "note")
            case .moves: ("moves", "moves")
            case .author: ("author_id", "author")
            case .created: ("created", "created")
            case .closed: ("closed", "closed")
            case .isHistory: ("is_history", "history")
            case .externalID: ("external_id", "external")
            case .demanded: ("demanded", "demanded")
            case .isEnteredDone: ("is_entered_done", "entered_done")
            }
        }
    }

    /// Writes all fields but the id.
    func write(to writer: inout some TaskWriter & ~Copyable) {
        writer.put(.title, title)
        writer.put(.kind, kind?.rawValue)
        writer.put(.assignee, assignee)
        writer.put(.client, client)
        writer.put(.participant, participant)
        writer.put(.dueDay, due.day.number)
        writer.put(.dueMinute, due.time?.minutes)
        writer.put(.duration, duration)
        writer.put(.status, status.rawValue)
        writer.put(.priority, priority?.rawValue)
        writer.put(.cents, money?.cents)
        writer.put(.currency, money?.currency)
        writer.put(.recurrence, recurrence?.rrule)
        writer.put(.remind, remind)
        writer.put(.result, result)
        writer.put(.reason, reason)
        writer.put(.notes, notes)
        writer.put(.moves, count: moves)
        writer.put(.author, author)
        writer.put(.created, created.seconds)
        writer.put(.closed, closed?.seconds)
        writer.put(.isHistory, flag: isHistory)
        writer.put(.externalID, externalID)
        writer.put(.demanded, demanded)
        writer.put(.isEnteredDone, flag: isEnteredDone)
    }

    /// Throws `StoreFailure.other` if a required field is missing or its value unknown.
    init(_ reader: some TaskReader) throws(StoreFailure) {
        guard let status = reader.text(.status).flatMap(Status.init) else { throw .other("task: unknown status") }
        self.init(
            id: try reader.required(.id), title: reader.text(.title), kind: reader.text(.kind).flatMap(TaskKind.init),
            assignee: try reader.required(.assignee), client: reader.number(.client), participant: reader.number(.participant),
            due: Due(Day(number: try reader.required(.dueDay)), reader.number(.dueMinute).flatMap { TimeOfDay(minutes: $0) }),
            duration: reader.number(.duration), status: status, priority: reader.text(.priority).flatMap(Priority.init),
            money: reader.number(.cents).map { Money(cents: $0, currency: reader.text(.currency)) },
            recurrence: reader.text(.recurrence).flatMap { Recurrence(rrule: $0) }, remind: reader.number(.remind),
            result: reader.text(.result), reason: reader.text(.reason), notes: reader.list(.notes), moves: reader.number(.moves) ?? 0,
            author: try reader.required(.author), created: Timestamp(seconds: try reader.required(.created)),
            closed: reader.number(.closed).map(Timestamp.init(seconds:)), isHistory: reader.flag(.isHistory),
            externalID: reader.text(.externalID))
        demanded = reader.fields(.demanded)
        isEnteredDone = reader.flag(.isEnteredDone)
    }
}

/// Takes the fields of a task: a row, or a journal record.
protocol TaskWriter: ~Copyable {
    mutating func put(_ column: TaskItem.Column, _ value: String?)
    mutating func put(_ column: TaskItem.Column, _ value: Int?)
    /// A record leaves a count of zero out.
    mutating func put(_ column: TaskItem.Column, count: Int)
    mutating func put(_ column: TaskItem.Column, flag: Bool)
    mutating func put(_ column: TaskItem.Column, _ values: [String])
    mutating func put(_ column: TaskItem.Column, _ fields: Set<RequiredField>)
}

/// Gives the fields of a task; nil, false or empty if one is not set.
protocol TaskReader {
    func text(_ column: TaskItem.Column) -> String?
    func number(_ column: TaskItem.Column) -> Int?
    func flag(_ column: TaskItem.Column) -> Bool
    func list(_ column: TaskItem.Column) -> [String]
    func fields(_ column: TaskItem.Column) -> Set<RequiredField>
}

extension TaskReader {
    fileprivate func required(_ column: TaskItem.Column) throws(StoreFailure) -> Int {
        guard let value = number(column) else { throw .other("task: no \(column.field)") }
        return value
    }
}
