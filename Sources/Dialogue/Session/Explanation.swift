import Language

/// How a line was read: the answer to «почему ты так понял», "why" after it. Kept in the session.
package struct Explanation: Sendable {
    /// The words that were read: those of the line, with taught phrases replaced and typos corrected.
    package var text: String
    /// Typos, a wrong keyboard layout or the like were corrected.
    package var isMended = false
    /// Taught phrases in the line.
    package var taught: [TaughtPhrases.Phrase] = []
    /// The slot whose question it answered.
    package var answered: SlotName?
    /// The commands with their evidence; empty if nothing was understood.
    package var commands: [Match] = []

    init(of reading: Understanding) {
        text = reading.corrected ?? reading.expansion?.text ?? reading.text
        taught = reading.expansion?.phrases ?? []
        isMended = reading.corrected != nil
        commands = reading.commands
    }

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

extension Explanation: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(text)
        writer.write(isMended)
        writer.write(answered?.name)
        writer.write(taught.flatMap { [$0.phrase, $0.meaning] })
        writer.write(commands)
        for command in commands { writer.write(optional: command.evidence) }
    }

    package init(from reader: inout ImageReader) throws {
        text = try reader.string()
        isMended = try reader.bool()
        answered = try reader.optionalString().flatMap { SlotName(name: $0) }
        let phrases = try reader.strings()
        taught = stride(from: 0, to: phrases.count - 1, by: 2).map { .init(phrases[$0], meaning: phrases[$0 + 1]) }
        commands = try reader.values()
        for place in commands.indices { commands[place].evidence = try reader.optional() }
    }
}

extension Evidence: ImageCodable {
    package func write(to writer: inout ImageWriter) {
        writer.write(rule)
        writer.write(pieces.flatMap { [$0.from, $0.to] })
        for piece in pieces { writer.write(piece.slot?.name) }
        writer.write(rival)
        writer.write(runnerUp?.intent.rawValue)
        writer.write(runnerUp?.rule)
        writer.write(runnerUp?.cost ?? 0)
    }

    package init(from reader: inout ImageReader) throws {
        let rule = try reader.string(), places = try reader.ints()
        let pieces = try stride(from: 0, to: places.count - 1, by: 2).map {
            Piece(from: places[$0], to: places[$0 + 1], slot: try reader.optionalString().flatMap { SlotName(name: $0) })
        }
        self.init(rule: rule, pieces: pieces, rival: try reader.optionalString())
        let intent = try reader.optionalString(), other = try reader.optionalString(), cost = try reader.int()
        if let intent, let other { runnerUp = RunnerUp(intent: IntentID(rawValue: intent), rule: other, cost: cost) }
    }
}
