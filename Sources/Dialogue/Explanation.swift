import Language

/// How a line was read: what «почему ты так понял», "why" tells of the line before. Kept in the session.
package struct Explanation: Sendable {
    /// The words that were read: those of the line, with taught phrases replaced and slips corrected.
    package var text: String
    /// Slips, a wrong layout or the like were corrected.
    package var isMended = false
    /// Phrases of the line that somebody had taught.
    package var taught: [TaughtPhrases.Phrase] = []
    /// The slot whose question it answered.
    package var answered: String?
    /// The commands with their evidence; empty where nothing was understood.
    package var commands: [Match] = []

    init(of reading: Understanding) {
        text = reading.corrected ?? reading.expansion?.text ?? reading.text
        taught = reading.expansion?.phrases ?? []
        isMended = reading.corrected != nil
        commands = reading.commands
    }

    init(answering slot: String, with text: String) {
        self.text = text
        answered = slot
    }

    /// The words of a piece.
    package func words(of piece: Evidence.Piece) -> String {
        let scalars = text.unicodeScalars
        guard let from = scalars.index(scalars.startIndex, offsetBy: piece.from, limitedBy: scalars.endIndex),
            let to = scalars.index(scalars.startIndex, offsetBy: piece.to, limitedBy: scalars.endIndex), from <= to
        else { return "" }
        return String(scalars[from..<to])
    }
}

extension Turn {
    /// «почему ты так понял», "why".
    func explanation(_ match: Match) -> AnsweredCommand {
        guard let line = session.line else { return phrase(match, "explain.nothing") }
        return AnsweredCommand(intent: match.intent, slots: match.slots, content: .explanation(line))
    }
}
