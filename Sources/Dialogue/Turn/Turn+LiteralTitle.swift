import Language

// «это не дата», "not a name": words of a new task that were taken for something go back into its title.
extension Turn {
    /// Slots by what a speaker calls their words: a field of `Intents/words/lists/field.yaml`.
    private static let slots = [
        "when": ["when", "duration", "repeat", "remind"], "client": ["client", "participant", "assignee"],
        "amount": ["amount", "currency"],
    ]

    /// The task without what was misread, and with its words in the title; nil where the line that brought it said nothing of the kind.
    func literal(_ change: Match, _ field: String, in line: Explanation?) -> Match? {
        guard change.intent == "task.add", let line, line.commands.count == 1,
            let evidence = line.commands[0].evidence, let slots = Turn.slots[field]
        else { return nil }
        let wrong = evidence.pieces.filter { slots.contains($0.slot ?? "") }
        guard !wrong.isEmpty else { return nil }
        return change.without(slots).with("title", .text(line.title(change[text: "title"], with: wrong, evidence)))
    }
}

extension Explanation {
    /// The title with these words put back where they stood; without a title the wording of the work as it was said.
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
            let wording = evidence.pieces.filter { ["kind", "client", "participant"].contains($0.slot) }
            kept.formUnion(
                tokens.indices.filter { place in wording.contains { $0.from <= tokens[place].from && tokens[place].to <= $0.to } })
        }
        return written(withFillers(kept.sorted(), evidence, tokens), of: tokens)
    }

    /// What stands between two words of the title and means nothing is part of it: "the May report".
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
