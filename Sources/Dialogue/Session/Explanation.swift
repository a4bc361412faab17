import Language

/// How a line was read: the answer to «почему ты так понял», "why" after it. Kept in the session.
package struct Explanation: Sendable {
    /// The words that were read: those of the line, with taught phrases replaced and typos corrected.
    package var text: String
    /// Whether typos, a wrong keyboard layout or the like were corrected.
    package var isCorrected = false
    /// Taught phrases in the line.
    package var taught: [TaughtPhrases.Phrase] = []
    /// The slot whose question it answered.
    package var answered: SlotName?
    /// The commands with their evidence; empty if nothing was understood.
    package var commands: [Match] = []

    init(of reading: Understanding) {
        text = reading.isTooLong ? Explanation.beginning(of: reading.text) : reading.corrected ?? reading.expansion?.text ?? reading.text
        taught = reading.expansion?.phrases ?? []
        isCorrected = reading.corrected != nil
        commands = reading.commands
    }

    /// Enough to know again a line that was too long to be read.
    private static func beginning(of text: String) -> String { String(String.UnicodeScalarView(text.unicodeScalars.prefix(200))) + "…" }

    init(answering slot: SlotName, with text: String) {
        self.text = text
        answered = slot
    }

    /// The words of a piece; empty if it lies outside the text.
    package func words(of piece: Evidence.Piece) -> String {
        let scalars = text.unicodeScalars
        guard let from = scalars.index(scalars.startIndex, offsetBy: piece.from, limitedBy: scalars.endIndex),
            let to = scalars.index(scalars.startIndex, offsetBy: piece.to, limitedBy: scalars.endIndex), from <= to
        else { return "" }
        return String(scalars[from..<to])
    }
}
