/// An example of an intent as a frame: its own words, with places for what another line says.
///
/// «оштрафуй Чёрных на тысячу: опять не внёс звонки» → «оштрафуй» {person} («на» {amount}) («:» {reason}).
struct Wording: Sendable {
    /// By number in the rule book.
    let intent: Int
    let language: LanguageCode
    let pieces: [Piece]

    /// A word, or a place for the value of a slot.
    struct Piece: Sendable {
        /// As the example says it.
        let text: String
        /// The place's slot; nil for a word.
        let slot: SlotName?
        /// The case of a name in this place; `any` where none is wanted.
        var nameCase = CaseSet.any
        /// The example's value of a closed list: `call`; empty in other places.
        var listed = ""
        /// The form of that value: `noun`, `plural`.
        var form = ""
        /// Pieces of one part stand or fall together: «на» {amount}.
        let part: Int
        /// No space stands before it.
        let isGlued: Bool
    }

    /// The words that stand whatever the line says.
    var ownWords: [Piece] { pieces.filter { $0.slot == nil } }
}

extension Wording: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        intent = try coder.code(value?.intent)
        language = try coder.code(value?.language)
        pieces = try coder.code(value?.pieces)
    }
}

extension Wording.Piece: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        text = try coder.code(value?.text)
        slot = try coder.code(optional: value?.slot)
        nameCase = CaseSet(rawValue: try coder.code(value?.nameCase.rawValue))
        listed = try coder.code(value?.listed)
        form = try coder.code(value?.form)
        part = try coder.code(value?.part)
        isGlued = try coder.code(value?.isGlued)
    }
}
