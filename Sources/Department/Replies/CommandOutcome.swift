import Dates

/// Ends a command early: with a question that must be answered first, or with a refusal.
struct CommandOutcome: Error {
    let reply: Reply

    static func question(_ question: Question) -> CommandOutcome { CommandOutcome(reply: .question(question)) }
    static func refusal(_ refusal: Refusal) -> CommandOutcome { CommandOutcome(reply: .refused(refusal)) }
}
