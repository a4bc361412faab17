import Department
import Language

/// One command of a line with its outcome.
package struct AnsweredCommand: Sendable {
    package var intent: IntentID
    package var slots: [Slot]
    package var ask: Ask?
    package var content: Content

    package init(intent: IntentID, slots: [Slot], ask: Ask? = nil, content: Content) {
        self.intent = intent
        self.slots = slots
        self.ask = ask
        self.content = content
    }

    init(_ match: Match, ask: Ask? = nil, _ content: Content) {
        self.init(intent: match.intent, slots: match.slots, ask: ask, content: content)
    }

    package enum Content: Sendable {
        /// The department's reply; of a list the page that is shown.
        case reply(Reply, page: Page?)
        /// A slot is asked for.
        case question
        /// What the conversation itself says, with the values of its phrase.
        case remark(Remark, [String: String])
        /// What can be said: the intents that fit a topic; without a topic an overview.
        case help(topic: String?, [IntentInfo])
        /// How the last line was read.
        case explanation(Explanation)
        /// A phrase that can't be taught.
        case conflict(TeachingConflict)
        /// Waits for the answer to a question about another part of the line.
        case waiting
        /// Understood, but nothing carries it out: an intent of a user's own.
        case notYet
    }
}

/// Which part of a list is shown; the numbers continue over «ещё», "more".
package struct Page: Equatable, Sendable {
    /// The number of the first row, from 1.
    package let first: Int
    package let count: Int
    package let total: Int

    package init(first: Int, count: Int, total: Int) {
        self.first = first
        self.count = count
        self.total = total
    }
}
