/// A slot as one template has it, with what narrows it.
struct SlotSpec: Hashable, ImageCodable {
    let slot: SlotName
    let type: SlotType
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

    /// Times may be said in pieces and tasks in several places; every other slot is filled once.
    var isRepeatable: Bool { type == .time || type == .tasks }

    /// The slot's own bit in sets of slots.
    var bit: Int { slot.bit }

    init(slot: SlotName, type: SlotType) {
        self.slot = slot
        self.type = type
    }

    func write(to writer: inout ImageWriter) {
        writer.write(slot.rawValue)
        writer.write(type.rawValue)
        writer.write(cases.rawValue)
        writer.write(form)
        writer.write(allowsNew)
        writer.write(isNewTime)
        writer.write(isAttributive)
        writer.write(isMarked)
        writer.write(isSum)
    }

    init(from reader: inout ImageReader) throws {
        slot = try SlotName(from: &reader)
        type = SlotType(rawValue: try reader.int()) ?? .text
        cases = CaseSet(rawValue: try reader.int())
        form = try reader.optionalString()
        allowsNew = try reader.bool()
        isNewTime = try reader.bool()
        isAttributive = try reader.bool()
        isMarked = try reader.bool()
        isSum = try reader.bool()
    }

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
