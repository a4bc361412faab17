/// A slot in one template, with its qualifiers: `{client:dat}`.
struct SlotSpec: Hashable {
    let slot: SlotName
    let type: SlotType
    /// The cases allowed for a name; any if the template names none.
    var cases: CaseSet = .any
    /// The form of a listed value: `noun`, `plural`, `verb`, `past`, `asked`; nil for every form.
    var form: String?
    /// Whether a name that is not in the directory is accepted.
    var allowsNew = false
    /// Whether the time is the new time of a move (Contract, “How a phrase is read”, 21).
    var isNewTime = false
    /// Only an adjective matches: «завтрашний», "tomorrow's".
    var isAttributive = false
    /// A bare number is an amount only from a hundred on, so that «11-30» is not one.
    var isSum = false
    /// The amount needs a currency or a multiplier: «на 500 рублей», not a bare number.
    var isMarked = false
    /// Only a person's name matches, of at least so many words: «Соколова Ольга», "Dave Miller". 0 is any text.
    var wordsOfName = 0

    /// A time or a list of tasks may be said in several places; every other slot is filled once.
    var isRepeatable: Bool { type == .time || type == .tasks }

    /// The slot's bit in sets of slots.
    var bit: Int { slot.bit }

    init(slot: SlotName, type: SlotType) {
        self.slot = slot
        self.type = type
    }

    static let caseNames: [String: CaseSet] = [
        "nom": .nominative, "gen": .genitive, "dat": .dative, "acc": .accusative, "ins": .instrumental, "pre": .prepositional,
    ]
    private static let forms: Set<String> = ["noun", "plural", "verb", "habit", "past", "asked"]

    /// Applies one qualifier of `{slot:qualifier}`; false if there is no such qualifier.
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
            case "person": wordsOfName = 1
            case "full": wordsOfName = 2
            default: return false
            }
        }
        return true
    }
}

extension SlotSpec: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        slot = try coder.code(value?.slot)
        type = try coder.code(value?.type)
        cases = CaseSet(rawValue: try coder.code(value?.cases.rawValue))
        form = try coder.code(optional: value?.form)
        allowsNew = try coder.code(value?.allowsNew)
        isNewTime = try coder.code(value?.isNewTime)
        isAttributive = try coder.code(value?.isAttributive)
        isMarked = try coder.code(value?.isMarked)
        isSum = try coder.code(value?.isSum)
        wordsOfName = try coder.code(value?.wordsOfName)
    }
}
