import Language

extension Turn {
    /// In bytes.
    private static let longestChoice = 200

    /// «2» after «Может быть: …», "Perhaps: …" means the second phrase; nil if the line picks none.
    mutating func chosenSuggestion() -> String? {
        let offered = session.suggestions
        session.suggestions = []
        guard !offered.isEmpty, session.question == nil, request.text.utf8.count <= Turn.longestChoice,
            case .slots(let slots)? = assistant.reader.answer(request.text, to: .tasks, in: context), slots.count == 1,
            case .tasks(let references) = slots[0].value, references.count == 1, let place = Int(references[0]),
            offered.indices.contains(place - 1)
        else { return nil }
        return offered[place - 1]
    }

    /// None while a question is open, so that a number has one meaning.
    mutating func suggestions(for reading: Reading) -> [String] {
        guard session.question == nil else { return [] }
        session.suggestions = assistant.suggestions(for: reading.line, in: context, taught: reading.taught, for: request.speaker)
        return session.suggestions
    }
}
