import Dates
import Department
import Language

/// One line from one speaker, with all that its answer depends on.
package struct Request: Sendable {
    package var text: String
    package var speaker: Person
    /// Which conversation: the terminal is one channel, each chat another.
    package var channel: String
    /// The clock of all that the line does.
    package var now: Timestamp
    package var clockWasSet: Bool
    /// What the words are dated from, where it isn't the clock (contract §1, `--clock`).
    package var saidAt: Moment?
    /// Others read along.
    package var isGroup: Bool
    /// `session.switch` is heeded; not in the jsonl pipe, where `from` alone says who speaks.
    package var maySwitch: Bool
    /// `--lang`: fixes the language of the reply.
    package var language: LanguageCode?

    package init(
        text: String, speaker: Person, channel: String, now: Timestamp, clockWasSet: Bool = false, saidAt: Moment? = nil,
        isGroup: Bool = false, maySwitch: Bool = true, language: LanguageCode? = nil
    ) {
        self.text = text
        self.speaker = speaker
        self.channel = channel
        self.now = now
        self.clockWasSet = clockWasSet
        self.saidAt = saidAt
        self.isGroup = isGroup
        self.maySwitch = maySwitch
        self.language = language
    }
}
