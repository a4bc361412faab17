import Dates

/// All that is known of a client.
package struct ClientCard: Equatable, Sendable {
    package var client: Client
    package var open: [TaskItem]
    /// The tasks closed last, newest first.
    package var history: [TaskItem]
    package var next: NextStep?

    /// How much of the history a card shows.
    static let remembered = 5
}
