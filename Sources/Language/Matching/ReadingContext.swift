import Dates

/// The context of reading a line: the current time, the speaker and the known names.
package struct ReadingContext {
    package var now: Moment
    /// The language of the previous line, used for lines of numbers and names only.
    package var language: LanguageCode
    package var names: any NameSource

    package init(now: Moment, language: LanguageCode = .ru, names: any NameSource) {
        self.now = now
        self.language = language
        self.names = names
    }
}
