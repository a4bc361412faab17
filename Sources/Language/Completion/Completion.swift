import Dates

/// One thing that may stand next in a line: «Ромашке» after «звонок», «пятницу» after «перенеси вторую на».
package struct Completion: Hashable, Sendable {
    /// What it is, so that it can be shown with a word beside it.
    package enum Meaning: Hashable, Sendable {
        /// A word of the rules, or a value of a closed list.
        case word
        /// A person or client, as the directory has the name.
        case name(String)
        /// A day, an hour, a length: said as it stands.
        case time
        /// A task of the list last shown, with its title.
        case task(String)
    }

    package let text: String
    /// So many Unicode scalars before the cursor make way for it: the beginning that was typed.
    package let replaced: Int
    package let meaning: Meaning
}

/// What completing goes by beside the line itself.
package struct CompletionContext {
    /// Words of names that begin so, folded as `Token.key`; nil where there are too many to be looked through.
    package typealias StartMasks = (_ beginning: String) -> [NameForm]

    package var reading: ReadingContext
    package var starts: StartMasks
    /// Whom the speaker deals with: offered before a letter is typed, and first among equals.
    package var familiar: [NameID]
    /// What tasks can be called by in the next line, with their titles.
    package var tasks: [(reference: String, title: String)]
    /// Ways to say what no list holds.
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

/// Ways to say days, lengths and repeats: «в пятницу», «каждый понедельник», "half an hour".
package struct CompletionPhrases: Sendable {
    struct Phrase: Sendable {
        let text: String
        /// Folded as `Token.key`.
        let key: String
    }

    private var free: [SlotType: [Phrase]] = [:]
    private var bare: [SlotType: [Phrase]] = [:]

    /// `bare`: as said behind a preposition that is there already: «на» — «пятницу».
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
