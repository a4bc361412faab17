/// What may stand in a slot: contract §3.
package enum SlotType: Int, Sendable, CaseIterable {
    case time, length, shift, recurrence, amount, percent, tasks, person, client, listed, phone, account, text

    /// Nil where the contract has no such slot.
    package static func of(_ slot: String) -> SlotType? { byName[slot] }

    private static let byName: [String: SlotType] = [
        "when": .time, "on": .time, "shift": .shift, "duration": .length, "remind": .length, "repeat": .recurrence, "amount": .amount,
        "percent": .percent, "tasks": .tasks, "assignee": .person, "person": .person, "participant": .person, "author": .person,
        "client": .client, "kind": .listed, "status": .listed, "scope": .listed, "priority": .listed, "mood": .listed, "metric": .listed,
        "role": .listed, "field": .listed, "format": .listed, "language": .listed, "title": .text, "text": .text, "reason": .text,
        "result": .text, "name": .text, "topic": .text, "phrase": .text, "meaning": .text, "phone": .phone, "account": .account,
    ]

    package static var names: [String] { byName.keys.sorted() }

    /// Slots in the order in which answers name them.
    package static let order: [String] = [
        "tasks", "kind", "title", "assignee", "person", "scope", "client", "participant", "author", "on", "when", "shift", "duration",
        "repeat", "remind", "amount", "currency", "percent", "priority", "status", "mood", "metric", "role", "name", "phone", "account",
        "field", "format", "language", "topic", "phrase", "meaning", "text", "reason", "result",
    ]

    /// The place in `order`.
    static func rank(of slot: String) -> Int? { ranks[slot] }

    private static let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
}

/// A slot as one template has it, with what narrows it.
struct SlotSpec: Hashable {
    var slot: String
    var type: SlotType
    /// The cases that a name may stand in; any where none is said.
    var cases: CaseSet = .any
    /// Of a listed value: `noun`, `plural`, `verb`, `past`; nil is every form.
    var form: String?
    /// A name that the directory doesn't have may stand here.
    var allowsNew = false
    /// The time is the new time of a move: contract §7.21.
    var isNewTime = false
    /// Only an adjective: «завтрашний», "tomorrow's".
    var isAttributive = false
    /// A bare number is a sum from a hundred on: «11-30» is none.
    var isSum = false
    /// Money must be marked as such: «на 500 рублей», and no bare number.
    var isMarked = false

    /// The slot's own bit in sets of slots.
    let bit: Int
    /// Times may be said in pieces and tasks in several places; every other slot is filled once.
    var isRepeatable: Bool { type == .time || type == .tasks }

    init(slot: String, type: SlotType) {
        self.slot = slot
        self.type = type
        bit = SlotSpec.bit(of: slot)
    }

    static func bit(of slot: String) -> Int { 1 << (SlotType.rank(of: slot) ?? 62) }

    static let caseNames: [String: CaseSet] = [
        "nom": .nominative, "gen": .genitive, "dat": .dative, "acc": .accusative, "ins": .instrumental, "pre": .prepositional,

    ]
    private static let forms: Set<String> = ["noun", "plural", "verb", "habit", "past"]

    /// Narrows by one qualifier of `{slot:qualifier}`; false where there is no such qualifier.
    mutating func narrow(by qualifier: String) -> Bool {
        if let named = SlotSpec.caseNames[qualifier] {
            cases = cases == .any ? named : cases.union(named)
        } else if SlotSpec.forms.contains(qualifier) {
            form = qualifier
        } else {
            switch qualifier {
            case "new": allowsNew = true
            case "newtime": isNewTime = true
            case "adj": isAttributive = true
            case "money": isMarked = true
            case "sum": isSum = true
            default: return false
            }
        }
        return true
    }
}

extension SlotSpec: ImageCodable {
    init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        slot = try coder.code(value?.slot)
        bit = SlotSpec.bit(of: slot)
        type = try coder.code(value?.type)
        cases = CaseSet(rawValue: try coder.code(value?.cases.rawValue))
        form = try coder.code(optional: value?.form)
        allowsNew = try coder.code(value?.allowsNew)
        isNewTime = try coder.code(value?.isNewTime)
        isAttributive = try coder.code(value?.isAttributive)
        isMarked = try coder.code(value?.isMarked)
        isSum = try coder.code(value?.isSum)
    }
}

extension SlotType: ImageCodable {}
