import Dates

/// A client with the tasks that the speaker may see.
package struct ClientCard: Equatable, Sendable {
    package var client: Client
    package var open: [TaskItem]
    /// The tasks closed last, newest first.
    package var history: [TaskItem]
    package var next: NextStep?
    /// What is told first.
    package var question: ClientQuestion?

    /// How many closed tasks a card shows.
    static let remembered = 5
}
