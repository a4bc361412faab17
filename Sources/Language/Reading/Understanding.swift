import Dates

/// The meaning of a line: what `planerka parse` prints (Contract, “parse --json”).
package struct Understanding: Sendable {
    package var text: String
    package var language: LanguageCode
    /// One per command in the line; empty if nothing was understood.
    package var commands: [Match]
    /// The corrected text, if it was corrected.
    package var corrected: String?
    /// The text with taught phrases replaced, if it has any; `corrected` then refers to that text.
    package var expansion: Expansion?
    /// Up to three phrases that the speaker may have meant.
    package var suggestions: [String]
    /// The part of the line that wasn't read, where the rest was.
    package var unread: String?
    /// Whether the line was not understood because it has too many words for a command.
    package var isTooLong: Bool

    package init(
        text: String, language: LanguageCode, commands: [Match] = [], corrected: String? = nil, suggestions: [String] = [],
        unread: String? = nil, isTooLong: Bool = false
    ) {
        self.text = text
        self.language = language
        self.commands = commands
        self.corrected = corrected
        self.suggestions = suggestions
        self.unread = unread
        self.isTooLong = isTooLong
    }
}
