import Dates

/// What ends a command early: a question to be answered first, or a refusal.
struct CommandOutcome: Error {
    let reply: Reply

    static func question(_ question: Question) -> CommandOutcome { CommandOutcome(reply: .question(question)) }
    static func refusal(_ refusal: Refusal) -> CommandOutcome { CommandOutcome(reply: .refused(refusal)) }
}
