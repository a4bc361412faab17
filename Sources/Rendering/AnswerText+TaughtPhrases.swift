import Department
import Dialogue
import Language
import Phrases

/// The department's own phrases: listed, taught, forgotten, and why a phrase can't be taught.
extension AnswerText {
    func phrases(_ phrases: [TaughtPhrase]) -> [String] {
        guard !phrases.isEmpty else { return [speech.say("phrase.none")] }
        return [speech.say("phrase.header", ["count": .number(phrases.count)])]
            + phrases.map { "  " + speech.say("phrase.row", values(of: $0)) }
    }

    func taught(_ before: TaughtPhrase?, _ after: TaughtPhrase?) -> [String] {
        if let after, before == after { return [speech.say("same.phrase", values(of: after))] }
        guard let after else { return before.map { [speech.say("phrase.forgotten", self.values(of: $0))] } ?? [] }
        var values = self.values(of: after)
        values["before"] = before.map { .text($0.meaning.visible) }
        return [speech.say("phrase.taught", values)]
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
            values["rule"] = .text(match.evidence?.rule ?? "")
            return [speech.say("phrase.reads", values)]
        case .isWord: return [speech.say("phrase.isWord", values)]
        case .example(let text):
            values["example"] = .text(text)
            return [speech.say("phrase.example", values)]
        case .meaningless: return [speech.say("phrase.meaningless", values)]
        }
    }

    private func values(of phrase: TaughtPhrase) -> PhraseValues {
        ["phrase": .text(phrase.phrase.visible), "meaning": .text(phrase.meaning.visible)]
    }
}
