/// One element of a path: a word of a set, or a slot.
enum PathElement: Hashable {
    /// Any word of this set (by number in the lexicon).
    case words(Int)
    /// By number in the rule book's slot specifications.
    case slot(Int)
}

/// A part of a sentence with a fixed inner order: a preposition with its slot, one word, a set phrase.
///
/// Segments themselves may stand in any order. Equal segments of different rules are shared.
struct Segment: Hashable {
    /// The ways to say it; none of them is empty.
    var paths: [[PathElement]]
    /// It holds a time, which may be said in several places: «завтра … в 10».
    var isRepeatable: Bool
    /// Its words belong to the wording of a task (kind, client, participant …), not to the order.
    var isWording: Bool

    /// It has no slot.
    var isWords: Bool { paths.allSatisfy { $0.allSatisfy { element in if case .words = element { true } else { false } } } }
}

/// One sentence template, compiled: which segments it wants and allows.
struct Rule {
    /// By number in the rule book.
    var intent: Int
    var language: LanguageCode
    /// By number in the rule book.
    var file: Int
    var line: Int
    /// In the order of the template.
    var segments: [Int]
    /// A bit for each segment that must be said.
    var needed: Int
    /// Bits of slots, at least one of which must be filled; 0 if there is no such condition.
    var wants: Int
    /// Segments must stand in the order of the template.
    var isOrdered: Bool
    /// What becomes of words that no segment covers; they may stand anywhere.
    var rest: Rest
    /// Its own words begin the task's wording and are not an order: «подготовить …», "prepare …".
    var isWording: Bool
    /// A handicap against other rules that fit as well.
    var cost: Int
    /// Looks back, whatever the intent does: «что было …».
    var isReview: Bool
    /// What the question wants to be told first; nil if nothing in particular.
    var asks: QuestionFocus?
    /// Slots that the sentence sets by itself.
    var fixed: [FixedSlot]

    struct FixedSlot: Hashable {
        let slot: SlotName
        let value: String
    }

    enum Rest: Int, ImageCodable {
        /// There may be none.
        case none
        /// The title of a new task: «подготовить расчёт», "prepare samples".
        case newTitle
        /// Which task is meant (Contract, “How a phrase is read” 37): «перенеси ревизию», "delete the dentist appointment".
        case taskName
    }

    /// Whether words may be left that no segment covers.
    var hasRest: Bool { rest != .none }

    /// Segments that must be said.
    var required: [Int] { segments.indices.filter { needed >> $0 & 1 == 1 }.map { segments[$0] } }
}

extension PathElement: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        let packed = try coder.code(value?.packed)
        self = packed & 1 == 0 ? .words(packed >> 1) : .slot(packed >> 1)
    }

    private var packed: Int {
        switch self {
        case .words(let set): set << 1
        case .slot(let spec): spec << 1 | 1
        }
    }
}

extension Segment: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        paths = try coder.code(value?.paths)
        isRepeatable = try coder.code(value?.isRepeatable)
        isWording = try coder.code(value?.isWording)
    }
}

extension Rule: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        intent = try coder.code(value?.intent)
        language = try coder.code(value?.language)
        file = try coder.code(value?.file)
        line = try coder.code(value?.line)
        segments = try coder.code(value?.segments)
        needed = try coder.code(value?.needed)
        wants = try coder.code(value?.wants)
        isOrdered = try coder.code(value?.isOrdered)
        rest = try coder.code(value?.rest)
        isWording = try coder.code(value?.isWording)
        cost = try coder.code(value?.cost)
        isReview = try coder.code(value?.isReview)
        asks = try coder.code(optional: value?.asks)
        fixed = try coder.code(value?.fixed)
    }
}

extension Rule.FixedSlot: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        slot = try coder.code(value?.slot)
        self.value = try coder.code(value?.value)
    }
}
