import Dates
import Department
import Language

/// One line of one speaker, with everything its answer depends on.
package struct Request: Equatable, Sendable {
    package var text: String
    package var speaker: Person
    /// Which conversation: the terminal is one channel, each chat another.
    package var channel: String
    /// The conversation that the line belongs to. What is said in private and in a group never becomes one, even where a network gives
    /// both the same channel: «почему», «ещё» in a group would tell what was said in private.
    package var conversation: String { isGroup ? channel + "\u{1F}group" : channel }
    /// The time at which the line takes effect.
    package var now: Timestamp
    package var clockWasSet: Bool
    /// The moment that «завтра», "tomorrow" is counted from, if it isn't `now` (Contract, “Command line”: `--clock`).
    package var saidAt: Moment?
    /// Whether other people read the reply.
    package var isGroup: Bool
    /// Whether `session.switch` has an effect. In the jsonl pipe `from` alone says who speaks.
    package var maySwitch: Bool
    /// The language of the reply, if `--lang` fixes it.
    package var language: LanguageCode?
    /// The mark of the line in the journal. Lines of one message or one pasted block share it: undo takes them back together.
    package var line: Int

    package init(
        text: String, speaker: Person, channel: String, now: Timestamp, clockWasSet: Bool = false, saidAt: Moment? = nil,
        isGroup: Bool = false, maySwitch: Bool = true, language: LanguageCode? = nil, line: Int = LineMark.new()
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
        self.line = line
    }
}
