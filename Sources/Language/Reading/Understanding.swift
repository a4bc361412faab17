import Dates

/// What a line was understood to mean: the answer of `planerka parse` (contract §2).
package struct Understanding: Sendable {
    package var text: String
    package var language: LanguageCode
    /// One for each command in the line; empty where nothing was understood.
    package var commands: [Match]
    /// The text as read after mending, else nil.
    package var corrected: String?
    /// The text with the phrases that were taught replaced, where it holds any; `corrected` is then of that text.
    package var expansion: Expansion?
    /// Up to three phrases the speaker may have meant.
    package var suggestions: [String]

    package init(text: String, language: LanguageCode, commands: [Match] = [], corrected: String? = nil, suggestions: [String] = []) {
        self.text = text
        self.language = language
        self.commands = commands
        self.corrected = corrected
        self.suggestions = suggestions
    }
}
