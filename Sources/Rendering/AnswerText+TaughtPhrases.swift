import Department
import Dialogue
import Language
import Phrases

/// Phrases that people have taught: listed, taught, forgotten, and why a phrase can't be taught.
extension AnswerText {
    func phrases(_ phrases: [HeldPhrase]) -> [String] {
        guard !phrases.isEmpty else { return [speech.say("phrase.none")] }
        return [speech.say("phrase.header", ["count": .number(phrases.count)])]
            + phrases.map { held in "  " + speech.say(held.isForAll ? "phrase.rowForAll" : "phrase.row", values(of: held.phrase)) }
    }

    func taught(_ changes: [PhraseChange]) -> [String] {
        changes.map { (change: PhraseChange) -> String in
            guard let after = change.after else {
                return change.before.map { speech.say("phrase.forgotten", self.values(of: $0)) } ?? ""
            }
            if after == change.before { return speech.say("same.phrase", values(of: after)) }
            var values = self.values(of: after)
            values["before"] = change.before.map { .text($0.meaning.visible) }
            return speech.say(change.isForAll ? "phrase.taughtForAll" : "phrase.taught", values)
        }
    }

    /// The phrases that an undo or redo changed.
    func phrases(of reverted: Reverted) -> [String] {
        reverted.parts.flatMap(\.changes).compactMap { change in
            guard case .phrase(let before, let after) = change else { return nil }
            if let after { return speech.say("phrase.again", values(of: after)) }
            return before.map { speech.say("phrase.forgotten", values(of: $0)) }
        }
    }

    func conflict(_ conflict: TeachingConflict, _ part: AnsweredCommand) -> [String] {
        let said = { (slot: SlotName) in PhraseValues.Value.text(part.slots.first { $0.name == slot }.map { self.value(of: $0) } ?? "") }
        var values: PhraseValues = ["phrase": said(.phrase), "meaning": said(.meaning)]
        switch conflict {
        case .reads(let match):
            values["purpose"] = .text(purpose(of: match.intent))
            values["rule"] = .text(match.evidence.map { place(ofRule: $0.rule) } ?? "")
            return [speech.say("phrase.reads", values)]
        case .isWord: return [speech.say("phrase.isWord", values)]
        case .example(let text):
            values["example"] = .text(text)
            return [speech.say("phrase.example", values)]
        case .meaningless: return [speech.say("phrase.meaningless", values)]
        }
    }

    private func values(of phrase: TaughtPhrase) -> PhraseValues {
        var values: PhraseValues = ["phrase": .text(phrase.phrase.visible), "meaning": .text(phrase.meaning.visible)]
        if phrase.author != answer.speaker?.id { values["author"] = words.person(phrase.author).map { .person($0) } }
        return values
    }
}
