/// What is known about an intent besides its sentences: what it is, its help, its questions, its examples.
///
/// All of it is in the intent's file; see “What an intent is” in `Intents/README.md`.
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
    /// A time that could be past or future is read as past: «в пятницу», "on Friday" → the last one.
    var looksBack = false
    /// The same where a slot has one of these values: «сделанные в пятницу», "done on Friday".
    var looksBackAt: [SlotName: [String]] = [:]
    /// The slots that a bare name may change in the next line («а Ким?», "and Kim?"), the usual one first.
    var personSlots: [SlotName] = [.person]
    /// Its lines name taught phrases without using them, so the phrases are not replaced: «забудь отзвон», "forget ping".
    package internal(set) var quotesPhrases = false
    /// Only the head may do it, so it is suggested to nobody else. The rights themselves are the department's.
    package internal(set) var isForHead = false

    var deferredExamples = Deferred<Example>()
    var deferredNegatives = Deferred<Negative>()

    /// A slot that is asked for unless one of `satisfiedBy` was said.
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

    /// What becomes of words that a sentence with `{*}` leaves over: they name a task where the intent is about one that there is.
    var rest: Rule.Rest { asksForTasks == nil ? .newTitle : .taskName }

    /// Whether a task that is named by its words is in `title`; else it is in `tasks` (Contract, “How a phrase is read” 37).
    var namesTasksByTitle: Bool { asksForTasks?.satisfiedBy.contains(.title) ?? false }

    private var asksForTasks: Need? { needs.first { $0.asked == .tasks } }

    /// It reads answers to questions, not commands.
    package var isAnswer: Bool { id.isAnswer }

    /// It asks something: it neither changes anything nor answers a question.
    package var isQuestion: Bool { !changes && !isAnswer }

    /// The slot that a bare name changes in a command: the first of `personSlots` that was said, else the usual one.
    package func personSlot(given isSaid: (SlotName) -> Bool) -> SlotName {
        personSlots.first(where: isSaid) ?? personSlots.first ?? .person
    }

    /// Adds what another file says about the same intent.
    mutating func extend(by other: IntentInfo) {
        purpose.merge(other.purpose) { $1 }
        questions.merge(other.questions) { $1 }
        if !other.needs.isEmpty { needs = other.needs }
        examples += other.examples
        negatives += other.negatives
    }
}
