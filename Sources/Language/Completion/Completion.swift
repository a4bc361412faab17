import Dates

/// One possible continuation of a line: «Ромашке» after «звонок», «пятницу» after «перенеси вторую на».
package struct Completion: Hashable, Sendable {
    /// What kind of thing it is, shown beside it.
    package enum Meaning: Hashable, Sendable {
        /// A word of the rules, or a value of a closed list.
        case word
        /// A person or client, as the directory has the name.
        case name(String)
        /// A day, an hour or a duration.
        case time
        /// A task of the list shown last, with its title.
        case task(String)
    }

    package let text: String
    /// The number of Unicode scalars before the cursor that it replaces.
    package let replaced: Int
    package let meaning: Meaning
}

/// The context of completion beside the line itself.
package struct CompletionContext {
    /// Name forms with this prefix, folded like `Token.key`; nil if there are too many.
    package typealias StartMasks = (_ beginning: String) -> [NameForm]

    package var reading: ReadingContext
    package var starts: StartMasks
    /// Names the speaker deals with: offered before a letter is typed, and first among equals.
    package var familiar: [NameID]
    /// References to tasks that the next line can use, with their titles.
    package var tasks: [(reference: String, title: String)]
    /// Wordings for values that no list holds.
    package var phrases: CompletionPhrases

    package init(
        reading: ReadingContext, starts: @escaping StartMasks, familiar: [NameID] = [],
        tasks: [(reference: String, title: String)] = [],
        phrases: CompletionPhrases = CompletionPhrases()
    ) {
        self.reading = reading
        self.starts = starts
        self.familiar = familiar
        self.tasks = tasks
        self.phrases = phrases
    }
}

/// Wordings for days, durations and repeats: «в пятницу», «каждый понедельник», "half an hour".
package struct CompletionPhrases: Sendable {
    struct Phrase: Sendable {
        let text: String
        /// Folded as `Token.key`.
        let key: String
    }

    private var free: [SlotType: [Phrase]] = [:]
    private var bare: [SlotType: [Phrase]] = [:]

    /// `bare`: without the preposition that already stands before it: «на» — «пятницу».
    package init(_ free: [SlotType: [String]] = [:], bare: [SlotType: [String]] = [:]) {
        self.free = free.mapValues(CompletionPhrases.folded)
        self.bare = bare.mapValues(CompletionPhrases.folded)
    }

    func all(_ type: SlotType, behindPreposition: Bool) -> [Phrase] { (behindPreposition ? bare : free)[type] ?? [] }

    func holds(beginning: String) -> Bool { free.values.contains { $0.contains { $0.key.utf8.starts(with: beginning.utf8) } } }

    private static func folded(_ texts: [String]) -> [Phrase] {
        texts.map { text in Phrase(text: text, key: text.split(separator: " ").map { Tokenizer.key(of: $0) }.joined(separator: " ")) }
    }
}
