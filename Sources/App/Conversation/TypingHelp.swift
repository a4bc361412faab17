/// Help shown while a line is being typed. It must never disturb typing: if the store fails, nothing is shown.
protocol TypingHelp: AnyObject {
    /// How the line is understood so far; empty if it is not.
    func preview(of line: String) -> String
    /// What may complete the line, the best first.
    func completions(of line: String) -> [Candidate]
    /// A phrase by its key in `Intents/replies`.
    func phrase(_ key: String, _ values: [String: String]) -> String
    /// Prepares what the first key press would otherwise wait for.
    func warmUp()
}

/// One completion that Tab offers: its text, a note shown beside it, and how many characters before the cursor it replaces.
struct Candidate: Equatable {
    let text: String
    let note: String
    let replaced: Int
}
