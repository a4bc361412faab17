import Language

/// What the rule files say about the intents themselves: the source of `help` and of the questions for missing slots.
package protocol IntentCatalogue {
    /// In the order in which help shows them.
    var intents: [IntentInfo] { get }
    /// The first slot that must be said and is missing, in the order of contract §5; nil where nothing is.
    func missingSlot(in match: Match) -> String?
    /// The question for a missing slot: «На когда?», "To when?"; nil where the rule file has none.
    func question(for slot: String, of intent: String, in tongue: Tongue) -> String?
}

/// One intent as help tells of it.
package struct IntentInfo: Sendable {
    package let id: String
    /// What it does: «перенести задачу на другое время», "move a task to another time".
    package let purpose: [Tongue: String]
    /// Phrases that can be said as they are.
    package let examples: [Tongue: [String]]

    package init(id: String, purpose: [Tongue: String], examples: [Tongue: [String]]) {
        self.id = id
        self.purpose = purpose
        self.examples = examples
    }
}
