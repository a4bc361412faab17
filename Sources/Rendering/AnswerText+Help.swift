import Dialogue
import Language

extension AnswerText {
    /// The intents a topic leads to, each with up to three examples to say; an overview if there is no topic.
    func help(_ topic: String?, _ intents: [IntentInfo]) -> [String] {
        guard let topic else { return phraseLines("help.overview", ["name": answer.speaker?.name ?? ""]) }
        guard !intents.isEmpty else { return [speech.say("help.unknown", ["topic": .text(topic.visible)])] }
        return intents.flatMap { intent in
            let purpose = capitalized(intent.purpose[answer.language] ?? intent.id.rawValue)
            return [speech.say("help.topic", ["purpose": .text(purpose)])]
                + intent.examples.filter { $0.language == answer.language }.prefix(3).map { "  " + $0.text }
        }
    }
}
