import Dates

/// How an answer to a question was read.
package enum AnswerReading: Sendable {
    /// The slot that was asked for, with slots said along with it (an amount with its currency).
    case slots([Slot])
    /// An ambiguous name or an impossible day: must be asked again.
    case ask(Ask)
}

extension LineReader {
    /// Reads the whole text as the value of one slot: «на четверг», «у Сидорова», "150 thousand". Nil if it is not one.
    ///
    /// The wordings are those of `Intents/answers/SLOT.yaml`, or `INTENT.SLOT.yaml` where an intent has its own.
    package func answer(_ text: String, to slot: SlotName, of intent: IntentID? = nil, in context: ReadingContext) -> AnswerReading? {
        if slot.type == .text {
            let lattice = lattice(of: text, context, unwrapping: .none)
            let said = lattice.text(lattice.tokens.indices, of: text)
            return said.isEmpty ? nil : .slots([Slot(name: slot, value: .text(said))])
        }
        // A value of another type is never so long.
        guard !isLong(text) else { return nil }
        let lattice = lattice(of: text, context)
        guard let number = intent.flatMap({ answerIntent(.answer(slot, of: $0)) }) ?? answerIntent(.answer(slot.name)),
            !lattice.tokens.isEmpty,
            let parse = commandMatcher(lattice).best(over: lattice.tokens.indices, intent: number)
        else { return nil }
        let filler = SlotFiller(book: book, lattice: lattice, utterance: text, names: names, now: context.now)
        let match = filler.match(of: parse, runnerUp: nil)
        if let ask = match.ask { return .ask(ask) }
        return match.slots.isEmpty ? nil : .slots(match.slots)
    }

    /// Whether the whole text is a wording of `Intents/answers/ANSWER.yaml` without a slot: «пропустить», "skip".
    package func says(_ text: String, as answer: String, in context: ReadingContext) -> Bool {
        guard !isLong(text) else { return false }
        let lattice = lattice(of: text, context)
        guard let number = answerIntent(.answer(answer)), !lattice.tokens.isEmpty else { return false }
        return commandMatcher(lattice).best(over: lattice.tokens.indices, intent: number) != nil
    }

    private func answerIntent(_ id: IntentID) -> Int? { book.intents.firstIndex { $0.id == id } }
}
