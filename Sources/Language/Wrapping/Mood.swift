/// What a phrase in front makes of the command behind it.
package enum Mood: Sendable {
    /// «не могли бы вы перенести …», "could you move …".
    case order
    /// «хотелось бы перенести …», "I'd like to move …".
    case wish
    /// «подскажи, кто в отпуске», "do you know who is away".
    case question
}
