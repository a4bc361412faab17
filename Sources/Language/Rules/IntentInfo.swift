/// What is known of an intent beside its sentences: what it is, its help, its questions, its examples.
///
/// All of it stands in the intent's file; see “What an intent is” in `Intents/README.md`.
package struct IntentInfo: Sendable {
    package let id: IntentID
    package let file: String
    /// What it does, for the help: «перенести задачу на другое время», "move a task to another time".
    package internal(set) var purpose: [LanguageCode: String] = [:]
    /// Slots that must be said, in the order in which they are asked for.
    package internal(set) var needs: [Need] = []
    /// The question for a missing slot.
    package internal(set) var questions: [SlotName: [LanguageCode: String]] = [:]
    package internal(set) var examples: [Example] {
        get { deferredExamples.values }
        set { deferredExamples.values = newValue }
    }
    /// Phrases that must not be read as this intent.
    package internal(set) var negatives: [Negative] {
        get { deferredNegatives.values }
        set { deferredNegatives.values = newValue }
    }
    /// It changes something, so that a wrong reading does harm. An intent that changes nothing is a question, which the next line may
    /// ask again with one thing changed.
    package internal(set) var changes = false
    /// A time that could be both is read as past: «в пятницу», "on Friday" → the last one.
    var looksBack = false
    /// The same where a slot has one of these values: «сделанные в пятницу», "done on Friday".
    var looksBackAt: [SlotName: [String]] = [:]
    /// The slots of people that a line alone may change («а Ким?», "and Kim?"), the usual one first.
    var personSlots: [SlotName] = [.person]
    /// The place of its first example among the phrases offered for a line of which no word is known, from 1; nil if it is not offered.
    var suggestionRank: Int?
    /// Taught phrases in its lines are named and not meant, so they stay as they are: «забудь отзвон», "forget ping".
    package internal(set) var quotesPhrases = false

    var deferredExamples = Deferred<Example>()
    var deferredNegatives = Deferred<Negative>()

    /// A slot that is asked for if none of those that would do was said.
    package struct Need: Hashable, Sendable {
        package let asked: SlotName
        package let satisfiedBy: [SlotName]
    }

    /// A phrase and the slots it must give; `ask` is the slot that is then asked for.
    package struct Example: Sendable {
        package let text: String
        package let language: LanguageCode
        package let file: String
        package let line: Int
        package let slots: [SlotName: [String]]
        package let ask: SlotName?
        /// The beginnings of its words, by which it is suggested.
        let stems: [Int]
    }

    /// A phrase that must not be read as this intent, with its place.
    package struct Negative: Sendable {
        package let text: String
        package let file: String
        package let line: Int
    }

    init(id: IntentID, file: String) {
        self.id = id
        self.file = file
    }

    /// It reads answers to questions, and no command.
    package var isAnswer: Bool { id.isAnswer }

    /// It orders nothing and answers nothing that was asked for: it asks.
    package var isQuestion: Bool { !changes && !isAnswer }

    /// Which slot a name alone means in a command that has these slots already: of several the first that was said, else the usual one.
    package func personSlot(given isSaid: (SlotName) -> Bool) -> SlotName {
        personSlots.first(where: isSaid) ?? personSlots.first ?? .person
    }

    /// Takes over what a further file says of the same intent.
    mutating func extend(by other: IntentInfo) {
        purpose.merge(other.purpose) { $1 }
        questions.merge(other.questions) { $1 }
        if !other.needs.isEmpty { needs = other.needs }
        examples += other.examples
        negatives += other.negatives
    }
}

extension IntentInfo.Example {
    init(text: String, language: LanguageCode, file: String, line: Int, slots: [SlotName: [String]], ask: SlotName?) {
        self.init(
            text: text, language: language, file: file, line: line, slots: slots, ask: ask,
            stems: Stem.all(of: Tokenizer().tokens(of: text)))
    }
}
