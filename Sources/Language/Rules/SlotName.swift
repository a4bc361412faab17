/// The slots of commands, in the order in which answers name them (Contract, “Slots”).
///
/// «звонок Ромашке завтра», "call Acme tomorrow" → `kind`, `client`, `when`. A new slot is a case here and its type below; sentences in
/// `Intents/` may then hold it.
package enum SlotName: Int, CaseIterable, Sendable {
    case tasks, kind, title, assignee, person, scope, client, participant, author, on, when, shift, duration, `repeat`, remind, amount
    case currency, percent, priority, status, mood, metric, by, compare, role, name, phone, account, field, format, language, topic, phrase,
        meaning
    case text, reason, result, count, confirm

    /// Nil for slots that no sentence holds: `currency` comes along with `amount`, and `confirm` is only asked for («да», "yes").
    package var type: SlotType? {
        switch self {
        case .tasks: .tasks
        case .on, .when, .compare: .time
        case .shift: .shift
        case .duration, .remind: .length
        case .repeat: .recurrence
        case .amount, .count: .amount
        case .percent: .percent
        case .assignee, .person, .participant, .author: .person
        case .client: .client
        case .kind, .scope, .priority, .status, .mood, .metric, .by, .role, .field, .format, .language: .listed
        case .title, .name, .topic, .phrase, .meaning, .text, .reason, .result: .text
        case .phone: .phone
        case .account: .account
        case .currency, .confirm: nil
        }
    }

    /// Its words belong to the wording of a task: «позвонить бухгалтеру Ромашки», "a call with Kim".
    package var isWording: Bool {
        switch self {
        case .kind, .client, .participant, .amount, .title: true
        default: false
        }
    }

    /// Its words belong to the name of a task that there is; those of a sum, a day or a new title do not.
    var isPartOfName: Bool { isWording && describesTask && self != .title }

    /// It tells which task is meant where none is named: «перенеси звонок Ромашке», "move the call with Acme".
    package var describesTask: Bool { SlotName.describing.contains(self) }

    /// The slots that describe a task.
    package static let describing: [SlotName] = [.kind, .client, .on, .participant, .title]

    /// The slot's own bit in sets of slots.
    var bit: Int { 1 << rawValue }
}

/// The names as they stand in `Intents/` and in JSON: those of the cases.
extension SlotName: CodingKey {
    /// `kind`, `when`.
    package var name: String { stringValue }

    /// Nil where there is no such slot.
    package init?(name: String) { self.init(stringValue: name) }

    /// The slot that a sentence may hold by this name, with its type; nil where there is none.
    static func said(_ name: String) -> (slot: SlotName, type: SlotType)? {
        guard let slot = SlotName(name: name), let type = slot.type else { return nil }
        return (slot, type)
    }

    /// The names that sentences may use, sorted.
    package static var names: [String] { allCases.filter { $0.type != nil }.map(\.name).sorted() }
}

extension SlotName: ImageCodable, Comparable {
    package static func < (left: SlotName, right: SlotName) -> Bool { left.rawValue < right.rawValue }
}
