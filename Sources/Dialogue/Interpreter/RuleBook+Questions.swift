import Language

// What the rules know of the slots that must be said.
extension RuleBook {
    /// The first that is missing, in the order of contract §5; nil where nothing is.
    func missingSlot(in match: Match) -> String? {
        intent(match.intent)?.needs.first { need in need.satisfiedBy.allSatisfy { match[$0] == nil } }?.asked
    }

    /// The question for a missing slot: «На когда?», "To when?"; nil where the intent has none of its own.
    package func question(for slot: String, of id: String, in language: LanguageCode) -> String? { intent(id)?.questions[slot]?[language] }
}
