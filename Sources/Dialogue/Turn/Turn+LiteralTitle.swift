import Language

// «это не дата», "not a name": words of a new task that were misread go back into its title.
extension Turn {
    /// The slots that a speaker means by a field of `Intents/words/lists/field.yaml`.
    private static let slots: [String: [SlotName]] = [
        "when": [.when, .duration, .repeat, .remind], "client": [.client, .participant, .assignee], "amount": [.amount, .currency],
    ]

    /// The task without the slots that were misread, and with their words in the title; nil if the line that brought it has no such
    /// slots.
    func literal(_ change: Match, _ field: String, in line: Explanation?) -> Match? {
        guard change.builtIn == .task(.add), let line, line.commands.count == 1,
            let evidence = line.commands[0].evidence, let slots = Turn.slots[field]
        else { return nil }
        let wrong = evidence.pieces.filter { $0.slot.map(slots.contains) ?? false }
        guard !wrong.isEmpty else { return nil }
        return change.without(slots).with(.title, .text(line.title(change[text: .title], with: wrong, evidence)))
    }
}

extension Explanation {
    /// The title with these words put back in their places; without a title, the wording of the work as it was said.
    fileprivate func title(_ title: String?, with words: [Evidence.Piece], _ evidence: Evidence) -> String {
        let tokens = Tokenizer().tokens(of: text)
        var kept = Set(tokens.indices.filter { place in words.contains { $0.from <= tokens[place].from && tokens[place].to <= $0.to } })
        if let title {
            var place = tokens.startIndex
            for word in Tokenizer().tokens(of: title) {
                guard let found = tokens[place...].firstIndex(where: { $0.text == word.text }) else { break }
                kept.insert(found)
                place = found + 1
            }
        } else {
            let wording = evidence.pieces.filter { $0.slot == .kind || $0.slot == .client || $0.slot == .participant }
            kept.formUnion(
                tokens.indices.filter { place in wording.contains { $0.from <= tokens[place].from && tokens[place].to <= $0.to } })
        }
        return written(withFillers(kept.sorted(), evidence, tokens), of: tokens)
    }

    /// Fillers between two words of the title belong to it: "the May report".
    private func withFillers(_ places: [Int], _ evidence: Evidence, _ tokens: [Token]) -> [Int] {
        guard let first = places.first, let last = places.last else { return [] }
        let kept = Set(places)
        return (first...last).filter { place in
            kept.contains(place) || !evidence.pieces.contains { $0.from <= tokens[place].from && tokens[place].to <= $0.to }
        }
    }

    private func written(_ places: [Int], of tokens: [Token]) -> String {
        var written = "", before: Int?
        for place in places {
            if let before, before + 1 < place || !tokens[place].isGlued { written += " " }
            written += tokens[place].text
            before = place
        }
        return written
    }
}
