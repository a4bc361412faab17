/// What is known of an intent beside its sentences: its help, its questions, its examples.
package struct IntentInfo: Sendable {
    /// From the path of its file: `task/move.yaml` → `task.move`.
    package var id: String
    package var file: String
    /// By language: «перенести задачу на другое время», "move a task to another time".
    package var purpose: [LanguageCode: String]
    /// Slots that must be said, in the order in which they are asked for.
    package var needs: [Need]
    /// The question for a missing slot: slot → language → words.
    package var questions: [String: [LanguageCode: String]]
    package var examples: [Example] {
        get { deferredExamples.values }
        set { deferredExamples.values = newValue }
    }
    /// Phrases that must not be read as this intent.
    package var negatives: [Negative] {
        get { deferredNegatives.values }
        set { deferredNegatives.values = newValue }
    }
    /// Times are read as past where they could be both.
    package var looksBack: Bool
    /// It changes something: a wrong reading does harm.
    package var changes: Bool
    private var deferredExamples = Deferred<Example>()
    private var deferredNegatives = Deferred<Negative>()

    /// A slot that is asked for where none of those that would do was said.
    package struct Need: Hashable, Sendable {
        package let asked: String
        package let satisfiedBy: [String]
    }

    /// A phrase and the slots it must give; `ask` is the slot that is then asked for.
    package struct Example: Sendable {
        package let text: String
        package let language: LanguageCode
        package let file: String
        package let line: Int
        package let slots: [String: [String]]
        package let ask: String?
        /// The beginnings of its words, by which it is suggested.
        let stems: [Int]

        init(text: String, language: LanguageCode, file: String, line: Int, slots: [String: [String]], ask: String?) {
            self.text = text
            self.language = language
            self.file = file
            self.line = line
            self.slots = slots
            self.ask = ask
            stems = Stem.all(of: Tokenizer().tokens(of: text))
        }
    }

    package struct Negative: Sendable {
        package let text: String
        package let file: String
        package let line: Int
    }

    init(id: String, file: String) {
        self.id = id
        self.file = file
        (purpose, needs, questions, looksBack, changes) = ([:], [], [:], false, false)
    }

    /// It reads answers to questions, and no command.
    package var isAnswer: Bool { id.hasPrefix("answer.") }

    /// Takes over what a further file says of the same intent.
    mutating func extend(by other: IntentInfo) {
        purpose.merge(other.purpose) { $1 }
        questions.merge(other.questions) { $1 }
        if !other.needs.isEmpty { needs = other.needs }
        examples += other.examples
        negatives += other.negatives
    }
}

extension IntentInfo: ImageCodable {
    package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        id = try coder.code(value?.id)
        file = try coder.code(value?.file)
        purpose = try coder.code(value?.purpose)
        needs = try coder.code(value?.needs)
        questions = try coder.code(value?.questions)
        deferredExamples = try coder.code(value?.deferredExamples)
        deferredNegatives = try coder.code(value?.deferredNegatives)
        looksBack = try coder.code(value?.looksBack)
        changes = try coder.code(value?.changes)
    }
}

extension IntentInfo.Need: ImageCodable {
    package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        asked = try coder.code(value?.asked)
        satisfiedBy = try coder.code(value?.satisfiedBy)
    }
}

extension IntentInfo.Example: ImageCodable {
    package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        text = try coder.code(value?.text)
        language = try coder.code(value?.language)
        file = try coder.code(value?.file)
        line = try coder.code(value?.line)
        slots = try coder.code(value?.slots)
        ask = try coder.code(optional: value?.ask)
        stems = try coder.code(value?.stems)
    }
}

extension IntentInfo.Negative: ImageCodable {
    package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        text = try coder.code(value?.text)
        file = try coder.code(value?.file)
        line = try coder.code(value?.line)
    }
}
