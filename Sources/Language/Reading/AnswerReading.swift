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
        let lattice = lattice(of: text, context, unwrapping: slot.type == .text ? .none : .known)
        if let read = answer(text, lattice, to: slot, of: intent, in: context) { return read }
        guard slot.type == .text else { return nil }
        let said = lattice.text(lattice.tokens.indices, of: text)
        return said.isEmpty ? nil : .slots([Slot(name: slot, value: .text(said))])
    }

    /// As the wordings of the slot read it; a value is never so long that only its beginning is read.
    private func answer(_ text: String, _ lattice: Lattice, to slot: SlotName, of intent: IntentID?, in context: ReadingContext)
        -> AnswerReading?
    {
        guard !lattice.isLong, !lattice.tokens.isEmpty,
            let number = intent.flatMap({ answerIntent(.answer(slot, of: $0)) }) ?? answerIntent(.answer(slot.name)),
            let parse = commandMatcher(lattice).best(over: lattice.tokens.indices, intent: number)
        else { return nil }
        let filler = SlotFiller(book: book, lattice: lattice, utterance: text, names: names, now: context.now)
        let match = filler.match(of: parse, runnerUp: nil)
        if let ask = match.ask { return .ask(ask) }
        let slots = match.slots.compactMap { $0.asLength(of: slot) }
        return slots.isEmpty ? nil : .slots(slots)
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

extension Slot {
    /// A bare number that answers a question for a length is minutes: «15» → `PT15M`. Nil if nothing lasts so long.
    fileprivate func asLength(of asked: SlotName) -> Slot? {
        guard asked.type == .length, name == .count, case .amount(let number) = value else { return self }
        return Int(number).flatMap { $0 > 0 ? Slot(name: asked, value: .duration(Duration(minutes: $0))) : nil }
    }
}
