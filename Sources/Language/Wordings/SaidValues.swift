import Dates

/// What may stand in a place of a wording.
enum PlaceKind: Hashable {
    case type(SlotType)
    /// A value of this closed list.
    case list(String)

    init?(_ slot: SlotName) {
        guard let type = slot.type, type != .text else { return nil }
        self = type == .listed ? .list(slot.name) : .type(type)
    }

    /// A value of this list hints at the intent by itself: «просроченные», "by calls"; a kind of task or the whole team doesn't.
    var isTelling: Bool {
        guard case .list(let list) = self else { return false }
        return list != SlotName.kind.name && list != SlotName.scope.name && list != SlotName.metric.name
    }

    static func of(_ entity: Entity) -> [PlaceKind] {
        if case .listed(let list, _, _, _) = entity.value, list != "me" { return [.list(list)] }
        return SlotType.allCases.filter { entity.fills & $0.bit != 0 }.map(PlaceKind.type)
    }
}

/// The names, times, sums and listed words of a line, each with its words: what a suggestion may say.
struct SaidValues {
    struct Item {
        let value: Entity.Value
        /// As the line says it.
        let text: String
        /// The kinds of places that it may fill.
        let kinds: [PlaceKind]
        /// The tokens that it covers.
        let range: Range<Int>
    }

    /// The likeliest readings, longest first; different ones of the same words stand side by side.
    let items: [Item]
    /// Every reading, also of words inside longer ones.
    private let all: [Entity.Value]
    private let now: Moment

    init(_ lattice: Lattice, of text: String, now: Moment) {
        self.now = now
        all = lattice.entities.map(\.value)
        let ranked = lattice.entities.sorted { ($0.from - $0.to, $0.cost, $0.from) < ($1.from - $1.to, $1.cost, $1.from) }
        var kept: [Item] = []
        for entity in ranked {
            let range = entity.from..<entity.to
            guard !kept.contains(where: { $0.range != range && $0.range.overlaps(range) }) else { continue }
            kept.append(Item(value: entity.value, text: lattice.text(range, of: text), kinds: PlaceKind.of(entity), range: range))
        }
        items = kept
    }

    /// The tokens that the likeliest readings cover.
    var places: Set<Int> { Set(items.flatMap { Array($0.range) }) }

    /// Whether the line says this value.
    func back(_ slot: Slot) -> Bool { all.contains { isSaid(slot, by: $0) } }

    private func isSaid(_ slot: Slot, by value: Entity.Value) -> Bool {
        switch (slot.value, value) {
        case (.when(let when), .time(let time)): times(of: time).contains(when)
        case (.when(let when), .recurrence(_, let start?)): times(of: start).contains(when)
        case (.duration(let wanted), .duration(let said)), (.duration(let wanted), .shift(let said)): wanted == said
        case (.recurrence(let wanted), .recurrence(let said, _)): wanted == said
        case (.amount(let wanted), .amount(let said)): wanted == said.value
        case (.tasks(let wanted), .tasks(let said)): wanted == said
        case (.name(let id, _), .names(let readings)): readings.contains { $0.id == id }
        case (.text(let wanted), .amount(let said)): slot.name == .currency && wanted == said.currency
        case (.text(let wanted), .percent(let said)): slot.name == .percent && wanted == said
        case (.text(let wanted), .phone(let said)): slot.name == .phone && wanted == said
        case (.text(let wanted), .account(let said)): slot.name == .account && wanted == said
        case (.text(let wanted), .listed(let list, let said, _, _)): slot.name.type == .listed && list == slot.name.name && wanted == said
        case (.me, .listed(let list, _, _, _)): list == "me"
        default: false
        }
    }

    /// What the expression means in an order, in a review, and without its hour.
    func times(of time: TimeExpression) -> [When] {
        let whole = [TimeDirection.order, .review].compactMap { try? time.resolved(now: now, direction: $0) }
        return whole + whole.compactMap { if case .moment(let moment) = $0 { .day(moment.day) } else { nil } }
    }
}
