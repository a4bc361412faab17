import Dates

/// What a line is read in: the present, who speaks, and which names are known.
package struct ReadingContext {
    package var now: Moment
    /// For rows of numbers and names alone: the language of the line before.
    package var language: LanguageCode
    package var names: any NameSource

    package init(now: Moment, language: LanguageCode = .ru, names: any NameSource) {
        self.now = now
        self.language = language
        self.names = names
    }
}
