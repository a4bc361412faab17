import Department
import Language

extension Turn {
    /// «запомни: отзвон — это звонок», "remember: ping means call". It is checked first, so that everything that was understood before
    /// still is.
    mutating func teach(_ match: Match, isConfirmed: Bool) throws -> Outcome {
        guard let phrase = match[text: .phrase], let said = match[text: .meaning] else {
            return Outcome(part: part(match, .refused(.invalidValue(field: SlotName.phrase.name))))
        }
        guard request.speaker.role != .viewer else { return Outcome(part: part(match, .refused(.notAllowed(role: .viewer)))) }
        guard let meaning = try settled(said) else { return Outcome(part: AnsweredCommand(match, .conflict(.meaningless))) }
        if let found = conflict(of: phrase, meaning: meaning) { return Outcome(part: AnsweredCommand(match, .conflict(found))) }
        return try perform(.teachPhrase(phrase, meaning: meaning), for: match, isConfirmed: isConfirmed)
    }

    /// The meaning in words that need neither teaching nor correction; nil if it isn't understood.
    private func settled(_ meaning: String) throws -> String? {
        let reading = assistant.reader.read(meaning, in: context, taught: try assistant.taught.current(for: request.speaker.id))
        guard reading.commands.isEmpty else { return reading.corrected ?? reading.expansion?.text ?? meaning }
        return assistant.reader.knowsWords(of: meaning, in: context) ? meaning : nil
    }

    private func conflict(of phrase: String, meaning: String) -> TeachingConflict? {
        let reader = assistant.reader
        if reader.isOneEntity(phrase, in: context) { return .isWord }
        let alone = reader.read(phrase, in: context)
        if let command = alone.commands.first, alone.corrected == nil { return .reads(command) }
        let taught = TaughtPhrases([.init(phrase, meaning: meaning)])
        for intent in reader.book.intents where !intent.isAnswer && !intent.quotesPhrases {
            for example in intent.examples {
                guard let expansion = reader.expansion(of: example.text, by: taught) else { continue }
                if reader.read(expansion.text, in: context).commands.map(\.intent) != [intent.id] { return .example(example.text) }
            }
        }
        return nil
    }
}
