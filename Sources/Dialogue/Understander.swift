import Dates
import Language

/// What reads words for the dialogue: whole lines, and answers to its questions.
///
/// `now` is what the words are dated from; `tongue` the language of the line before, for lines of numbers and names alone.
package protocol Understander {
    func read(_ text: String, now: Moment, tongue: Tongue) throws -> Understanding
    /// The whole text as an answer to a question: «на четверг», «у Сидорова», «150 тысяч», "for Kim". Nil where it is none.
    func answer(_ text: String, to question: SlotQuestion, now: Moment, tongue: Tongue) throws -> SlotAnswer?
}

/// Which slot of which intent is asked for: `when` of `task.move`.
package struct SlotQuestion: Hashable, Sendable {
    package let intent: String
    package let slot: String

    package init(intent: String, slot: String) {
        self.intent = intent
        self.slot = slot
    }
}

/// What an answer was read as.
package enum SlotAnswer: Sendable {
    /// The value asked for, with what was said along with it: an amount and its `currency`, for `tasks` also «звонок Ромашке» as
    /// `kind` and `client`, a date with «в 15» as one `when`.
    case slots([Slot])
    /// A name that may mean several, or a day that doesn't exist: asked again.
    case ask(Ask)
}
