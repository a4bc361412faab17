import Dates

/// Something to be told to a person once: with their next words, or by the pipe on its own (contract §8.7).
package struct Notice: Hashable, Sendable {
    package typealias ID = Int

    package enum Content: Hashable, Sendable {
        /// A line of the journal: a task from the head, a feedback, a reward, a fine. Told only while it stands.
        case entry(Int)
        /// «напомни за 15 минут»: the task, and when it was due as this was made.
        case reminder(TaskItem.ID, Due)
        /// Words that were kept back, as they are: an answer asked for where others read along.
        case said(String)
    }

    package var id: ID
    package var person: Person.ID
    /// Not to be told before.
    package var at: Timestamp
    package var content: Content

    package init(id: ID = 0, person: Person.ID, at: Timestamp, content: Content) {
        self.id = id
        self.person = person
        self.at = at
        self.content = content
    }
}
