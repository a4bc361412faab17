/// One element of a path: a word of a set, or a slot.
enum PathElement: Hashable, ImageCodable {
    /// Any word of this set (by number in the lexicon).
    case words(Int)
    /// By number in the rule book's slot specifications.
    case slot(Int)

    func write(to writer: inout ImageWriter) {
        switch self {
        case .words(let set): writer.write(set * 2)
        case .slot(let spec): writer.write(spec * 2 + 1)
        }
    }

    init(from reader: inout ImageReader) throws {
        let code = try reader.int()
        self = code % 2 == 0 ? .words(code / 2) : .slot(code / 2)
    }
}

/// A part of a sentence with a fixed inner order: a preposition with its slot, one word, a set phrase.
///
/// Segments themselves may stand in any order. Equal segments of different rules are shared.
struct Segment: Hashable, ImageCodable {
    /// The ways to say it; none of them is empty.
    var paths: [[PathElement]]
    /// It holds a time, which may be said in several places: «завтра … в 10».
    var isRepeatable: Bool
    /// Its words belong to the wording of a task (kind, client, participant …), not to the order.
    var isWording: Bool

    /// It has no slot.
    var isWords: Bool { paths.allSatisfy { $0.allSatisfy { element in if case .words = element { true } else { false } } } }

    init(paths: [[PathElement]], isRepeatable: Bool, isWording: Bool) {
        self.paths = paths
        self.isRepeatable = isRepeatable
        self.isWording = isWording
    }

    func write(to writer: inout ImageWriter) {
        writer.write(paths.count)
        for path in paths { writer.write(path) }
        writer.write(isRepeatable)
        writer.write(isWording)
    }

    init(from reader: inout ImageReader) throws {
        paths = try (0..<reader.count()).map { _ in try reader.values() }
        isRepeatable = try reader.bool()
        isWording = try reader.bool()
    }
}

/// One sentence template, compiled: which segments it wants and allows.
struct Rule: ImageCodable {
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
    /// Bits of the slots of which at least one must be filled; 0 if none need be.
    var wants: Int
    /// Segments must stand in the order of the template.
    var isOrdered: Bool
    /// Words that no segment covers may stand anywhere, and become the title.
    var hasRest: Bool
    /// Its own words begin the task's wording and are not an order: «подготовить …», "prepare …".
    var isWording: Bool
    /// A handicap against other rules that fit as well.
    var cost: Int
    /// Looks back, whatever the intent does: «что было …».
    var isReview: Bool
    /// Slots that the sentence sets by itself.
    var fixed: [FixedSlot]

    struct FixedSlot: Hashable, ImageCodable {
        let slot: SlotName
        let value: String

        init(slot: SlotName, value: String) {
            self.slot = slot
            self.value = value
        }

        func write(to writer: inout ImageWriter) {
            writer.write(slot.rawValue)
            writer.write(value)
        }

        init(from reader: inout ImageReader) throws {
            slot = try SlotName(from: &reader)
            value = try reader.string()
        }
    }

    /// Segments that must be said.
    var required: [Int] { segments.indices.filter { needed >> $0 & 1 == 1 }.map { segments[$0] } }

    init(
        intent: Int, language: LanguageCode, file: Int, line: Int, segments: [Int], needed: Int, wants: Int, isOrdered: Bool, hasRest: Bool,
        isWording: Bool,
        cost: Int, isReview: Bool, fixed: [FixedSlot]
    ) {
        self.intent = intent
        self.language = language
        self.file = file
        self.line = line
        self.segments = segments
        self.needed = needed
        self.wants = wants
        self.isOrdered = isOrdered
        self.hasRest = hasRest
        self.isWording = isWording
        self.cost = cost
        self.isReview = isReview
        self.fixed = fixed
    }

    func write(to writer: inout ImageWriter) {
        writer.write(intent)
        writer.write(language == .ru)
        writer.write(file)
        writer.write(line)
        writer.write(segments)
        writer.write(needed)
        writer.write(wants)
        writer.write(isOrdered)
        writer.write(hasRest)
        writer.write(isWording)
        writer.write(cost)
        writer.write(isReview)
        writer.write(fixed)
    }

    init(from reader: inout ImageReader) throws {
        intent = try reader.int()
        language = try reader.bool() ? .ru : .en
        file = try reader.int()
        line = try reader.int()
        segments = try reader.ints()
        needed = try reader.int()
        wants = try reader.int()
        isOrdered = try reader.bool()
        hasRest = try reader.bool()
        isWording = try reader.bool()
        cost = try reader.int()
        isReview = try reader.bool()
        fixed = try reader.values()
    }
}
