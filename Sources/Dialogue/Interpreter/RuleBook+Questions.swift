import Language

// What the rules say about the slots that must be said.
extension RuleBook {
    /// The first slot that must be said and is missing, in the order in which they are asked for; nil if none is.
    func missingSlot(in match: Match) -> SlotName? {
        intent(match.intent)?.needs.first { need in need.satisfiedBy.allSatisfy { match[$0] == nil } }?.asked
    }

    /// The question for a missing slot: «На когда?», "To when?"; nil if the intent has none of its own.
    package func question(for slot: SlotName, of id: IntentID, in language: LanguageCode) -> String? {
        intent(id)?.questions[slot]?[language]
    }
}
