import Department
import Language

/// Why a phrase can't be taught as it was said.
package enum TeachingConflict: Sendable {
    /// The phrase is understood by itself.
    case reads(Match)
    /// It is a name, a day, a sum or a word of a closed list.
    case isWord
    /// A phrase of the rules that holds it would be read otherwise.
    case example(String)
    /// The meaning is not understood, neither alone nor as a part of a command.
    case meaningless
}

extension Turn {
    /// «запомни: отзвон — это звонок»: checked before it is kept, so that nothing that was understood stops being so.
    mutating func teach(_ match: Match, isConfirmed: Bool) throws -> Outcome {
        guard let phrase = match[text: "phrase"], let said = match[text: "meaning"] else {
            return Outcome(part: part(match, .refused(.invalidValue(field: "phrase"))))
        }
        guard request.speaker.role != .viewer else { return Outcome(part: part(match, .refused(.notAllowed(role: .viewer)))) }
        guard let meaning = try settled(said) else { return Outcome(part: conflict(.meaningless, match)) }
        if let found = conflict(of: phrase, meaning: meaning) { return Outcome(part: conflict(found, match)) }
        return try perform(.teachPhrase(phrase, meaning: meaning), for: match, isConfirmed: isConfirmed)
    }

    private func conflict(_ conflict: TeachingConflict, _ match: Match) -> AnsweredCommand {
        AnsweredCommand(intent: match.intent, slots: match.slots, content: .conflict(conflict))
    }

    /// The meaning in words that need no teaching and no mending; nil where it isn't understood.
    private func settled(_ meaning: String) throws -> String? {
        let reading = assistant.reader.read(meaning, in: context, taught: try assistant.taught.current())
        guard reading.commands.isEmpty else { return reading.corrected ?? reading.expansion?.text ?? meaning }
        return assistant.reader.knowsWords(of: meaning, in: context) ? meaning : nil
    }

    private func conflict(of phrase: String, meaning: String) -> TeachingConflict? {
        let reader = assistant.reader
        if reader.isOneEntity(phrase, in: context) { return .isWord }
        let alone = reader.read(phrase, in: context)
        if let command = alone.commands.first, alone.corrected == nil { return .reads(command) }
        let taught = TaughtPhrases([.init(phrase, meaning: meaning)])
        for intent in reader.book.intents where !intent.isAnswer && !intent.id.hasPrefix("phrase.") {
            for example in intent.examples {
                guard let expansion = reader.expansion(of: example.text, by: taught) else { continue }
                if reader.read(expansion.text, in: context).commands.map(\.intent) != [intent.id] { return .example(example.text) }
            }
        }
        return nil
    }
}
