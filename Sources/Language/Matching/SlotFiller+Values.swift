import Dates

/// A command made of values that no sentence holds together.
extension SlotFiller {
    /// `fillings`: the values with the slots they fill; `place`: of the rule, for `explain`.
    func match(
        of intent: IntentInfo, fixed: [Rule.FixedSlot], fillings: [(spec: SlotSpec, filling: Binding.Filling, range: Range<Int>)],
        asks: QuestionFocus?, isReview: Bool, confidence: Double, place: String, pieces: [(range: Range<Int>, slot: SlotName?)]
    ) -> Match {
        var draft = Draft()
        for fixed in fixed where fixed.time == nil { draft.values[fixed.slot] = fixed.value == "me" ? .me : .text(fixed.value) }
        for filling in fillings { fill(filling.spec, filling.filling, filling.range, into: &draft) }
        for fixed in fixed where draft.times[fixed.slot] == nil { draft.times[fixed.slot] = fixed.time.map { [$0.expression] } }
        settleTimes(&draft, looksBack: isReview || intent.looksBack, inherited: [])
        let slots = draft.values.map { Slot(name: $0, value: $1) }.sorted { $0.name.rawValue < $1.name.rawValue }
        return Match(
            intent: intent.id, slots: slots, ask: ask(for: intent, draft), focus: asks, confidence: confidence,
            evidence: Evidence(rule: place, pieces: pieces.map { piece($0.range, $0.slot) }))
    }
}
