import Dates

/// What ends a command early: a question to be answered first, or a refusal.
struct Stop: Error {
    let reply: Reply

    static func question(_ question: Question) -> Stop { Stop(reply: .question(question)) }
    static func refusal(_ refusal: Refusal) -> Stop { Stop(reply: .refused(refusal)) }
}
