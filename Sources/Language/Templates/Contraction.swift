/// English contractions as they are typed in a hurry, without the apostrophe.
enum Contraction {
    /// Endings whose loss makes no other word: "we're" and "I'll" would be "were" and "ill".
    private static let endings = ["'s", "'t", "'ve"]

    /// The words of a phrase without apostrophes: "what's" → "whats"; nil if none of them is a contraction.
    ///
    /// An ending alone, as in the time grammar's possessive, is none.
    static func unmarked(_ phrase: String) -> String? {
        guard phrase.contains("'") else { return nil }
        let words = phrase.split(separator: "_", omittingEmptySubsequences: false).map { word in
            endings.contains { word.hasSuffix($0) && word.count > $0.count } ? word.filter { $0 != "'" } : String(word)
        }
        let unmarked = words.joined(separator: "_")
        return unmarked == phrase ? nil : unmarked
    }
}
