/// What an intent has beside its sentences: its help, its questions, its examples.
package struct IntentInfo: Sendable, ImageCodable {
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
    package struct Need: Hashable, Sendable, ImageCodable {
        package let asked: String
        package let satisfiedBy: [String]

        init(asked: String, satisfiedBy: [String]) {
            self.asked = asked
            self.satisfiedBy = satisfiedBy
        }

        package func write(to writer: inout ImageWriter) {
            writer.write(asked)
            writer.write(satisfiedBy)
        }

        package init(from reader: inout ImageReader) throws {
            asked = try reader.string()
            satisfiedBy = try reader.strings()
        }
    }

    /// A phrase and the slots it must give; `ask` is the slot that is then asked for.
    package struct Example: Sendable, ImageCodable {
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

        package func write(to writer: inout ImageWriter) {
            writer.write(text)
            writer.write(language == .ru)
            writer.write(file)
            writer.write(line)
            writer.write(slots.count)
            for (slot, values) in slots.sorted(by: { $0.key < $1.key }) {
                writer.write(slot)
                writer.write(values)
            }
            writer.write(ask)
            writer.write(stems)
        }

        package init(from reader: inout ImageReader) throws {
            text = try reader.string()
            language = try reader.bool() ? .ru : .en
            file = try reader.string()
            line = try reader.int()
            slots = try Dictionary((0..<reader.count()).map { _ in (try reader.string(), try reader.strings()) }) { first, _ in first }
            ask = try reader.optionalString()
            stems = try reader.ints()
        }
    }

    package struct Negative: Sendable, ImageCodable {
        package let text: String
        package let file: String
        package let line: Int

        init(text: String, file: String, line: Int) {
            self.text = text
            self.file = file
            self.line = line
        }

        package func write(to writer: inout ImageWriter) {
            writer.write(text)
            writer.write(file)
            writer.write(line)
        }

        package init(from reader: inout ImageReader) throws {
            text = try reader.string()
            file = try reader.string()
            line = try reader.int()
        }
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

    package func write(to writer: inout ImageWriter) {
        writer.write(id)
        writer.write(file)
        IntentInfo.write(purpose, to: &writer)
        writer.write(needs)
        writer.write(questions.count)
        for (slot, question) in questions.sorted(by: { $0.key < $1.key }) {
            writer.write(slot)
            IntentInfo.write(question, to: &writer)
        }
        writer.write(deferredExamples)
        writer.write(deferredNegatives)
        writer.write(looksBack)
        writer.write(changes)
    }

    package init(from reader: inout ImageReader) throws {
        id = try reader.string()
        file = try reader.string()
        purpose = try IntentInfo.words(from: &reader)
        needs = try reader.values()
        questions = try Dictionary((0..<reader.count()).map { _ in (try reader.string(), try IntentInfo.words(from: &reader)) }) {
            first, _ in first
        }
        deferredExamples = try reader.value()
        deferredNegatives = try reader.value()
        looksBack = try reader.bool()
        changes = try reader.bool()
    }

    private static func write(_ words: [LanguageCode: String], to writer: inout ImageWriter) {
        for language in LanguageCode.allCases { writer.write(words[language]) }
    }

    private static func words(from reader: inout ImageReader) throws -> [LanguageCode: String] {
        var words: [LanguageCode: String] = [:]
        for language in LanguageCode.allCases { words[language] = try reader.optionalString() }
        return words
    }
}
