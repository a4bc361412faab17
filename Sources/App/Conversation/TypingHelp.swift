/// What is told of a line while it is being typed. Nothing of it may disturb the typing: where the store fails, nothing is told.
protocol TypingHelp: AnyObject {
    /// How the line reads so far; empty where it reads as nothing.
    func preview(of line: String) -> String
    /// What may stand where the line ends, the best first.
    func completions(of line: String) -> [Candidate]
    /// Words of the terminal itself.
    func phrase(_ key: String, _ values: [String: String]) -> String
    /// Does now what the first key would have to wait for.
    func warmUp()
}

/// One thing that Tab offers: the text that takes the place of so many characters before the cursor, and what is told beside it.
struct Candidate: Equatable {
    let text: String
    let note: String
    let replaced: Int
}
