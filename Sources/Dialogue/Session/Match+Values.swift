import Dates
import Department
import Language

// The slots of a match as values of the department; nil if the slot is missing or holds another kind of value.
extension Match {
    subscript(text name: SlotName) -> String? {
        switch self[name] {
        case .text(let text), .unknownName(let text): text
        case .name(_, let name): name
        default: nil
        }
    }

    subscript(when name: SlotName) -> When? {
        guard case .when(let when) = self[name] else { return nil }
        return when
    }

    /// Whole minutes; a day counts 24 hours.
    subscript(minutes name: SlotName) -> Int? {
        guard case .duration(let duration) = self[name] else { return nil }
        return duration.days * 1440 + duration.minutes
    }

    /// How many minutes before. Throws `invalidValue` for months, of which nobody knows how long they are.
    func reminder() throws(Refusal) -> Int? {
        if case .duration(let length) = self[.remind], length.months != 0 { throw .invalidValue(field: SlotName.remind.name) }
        return self[minutes: .remind]
    }

    /// Whole days; a month counts 30.
    subscript(days name: SlotName) -> Int? {
        guard case .duration(let duration) = self[name] else { return nil }
        return duration.months * 30 + duration.days + duration.minutes / 1440
    }

    subscript(person name: SlotName) -> Person.ID? {
        guard case .name(let id, _) = self[name], id.kind == .person else { return nil }
        return id.number
    }

    /// What is to be told first, among what the department can be asked; nil if nothing in particular.
    func question<Question: RawRepresentable<String>>() -> Question? { focus.flatMap { Question(rawValue: $0.rawValue) } }

    /// Everybody who was named, the speaker as `me`.
    func people(_ name: SlotName, me: Person.ID) -> [Person.ID] {
        (self[name]?.each ?? []).compactMap { value in
            switch value {
            case .me: me
            case .name(let id, _) where id.kind == .person: id.number
            default: nil
            }
        }
    }

    var references: [String] {
        guard case .tasks(let references) = self[.tasks] else { return [] }
        return references
    }

    var client: ClientChoice? {
        switch self[.client] {
        case .name(let id, _) where id.kind == .client: .known(id.number)
        case .unknownName(let name): .new(name: name)
        default: nil
        }
    }

    var kind: TaskKind? { self[text: .kind].flatMap(TaskKind.init) }
    var priority: TaskItem.Priority? { self[text: .priority].flatMap(TaskItem.Priority.init) }
    var status: TaskFilter.Status? { self[text: .status].flatMap(TaskFilter.Status.init) }
    /// What was asked about sales beside person, period and metric.
    var sales: SalesQuestion {
        var question = SalesQuestion()
        question.isOfAverage = self[text: .metric] == "average"
        question.isOfMargin = focus == .margin
        question.client = client
        question.by = self[text: .by].flatMap(SalesDimension.init)
        question.comparison = self[text: .compare] == "previous" ? .previous : self[when: .compare].map(SalesComparison.period)
        return question
    }

    var metric: Metric? { self[text: .metric].flatMap(Metric.init) }
    var isWholeTeam: Bool { self[text: .scope] == "team" }

    var recurrence: Recurrence? {
        guard case .recurrence(let rule) = self[.repeat] else { return nil }
        return rule
    }

    /// Throws `invalidValue` if the sum is too large to be kept.
    func money() throws(Refusal) -> Money? {
        guard case .amount(let decimal) = self[.amount] else { return nil }
        guard let money = Money(decimal: decimal, currency: self[text: .currency]) else { throw .invalidValue(field: SlotName.amount.name) }
        return money
    }

    /// The same match with a slot set, or removed if the value is nil.
    func with(_ name: SlotName, _ value: SlotValue?) -> Match {
        var match = self
        if let value, let place = slots.firstIndex(where: { $0.name == name }) {
            match.slots[place].value = value
        } else {
            match.slots.removeAll { $0.name == name }
            if let value { match.slots.append(Slot(name: name, value: value)) }
        }
        return match
    }

    /// The same match with these slots set.
    func with(_ slots: [Slot]) -> Match { slots.reduce(self) { $0.with($1.name, $1.value) } }
    func without(_ names: [SlotName]) -> Match { names.reduce(self) { $0.with($1, nil) } }
}

extension RequiredField {
    /// The slot that answers the question for it.
    var slot: SlotName {
        switch self {
        case .client: .client
        case .result: .result
        case .amount: .amount
        }
    }
}
