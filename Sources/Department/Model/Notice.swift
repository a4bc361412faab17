import Dates

/// Something to tell a person once: before the reply to their next words, or by the pipe on its own (Contract, “How it behaves” 7).
package struct Notice: Hashable, Sendable {
    package typealias ID = Int

    package enum Content: Hashable, Sendable {
        /// A journal entry: a task from the head, a feedback, a reward, a fine. It is dropped if it no longer holds.
        case entry(Int)
        /// «напомни за 15 минут»: the task, and when it was due as the notice was made.
        case reminder(TaskItem.ID, Due)
        /// The text of an answer that was kept out of a group.
        case said(String)
    }

    package var id: ID
    package var person: Person.ID
    /// The earliest moment to tell it.
    package var at: Timestamp
    package var content: Content

    package init(id: ID = 0, person: Person.ID, at: Timestamp, content: Content) {
        self.id = id
        self.person = person
        self.at = at
        self.content = content
    }
}
