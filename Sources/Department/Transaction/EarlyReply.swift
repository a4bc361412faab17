import Dates

/// A reply that ends a command before anything is changed: a question to be answered first, or a refusal.
///
/// It is thrown, since it ends a command from deep inside a search or a check; `Core.perform` turns it back into a `Reply`, so nobody
/// outside the department sees it. Functions that throw nothing else say so: `throws(EarlyReply)`. Those that also read the store are
/// plain `throws`: typed errors don't pass through `filter` and `flatMap`, and every store call would have to be wrapped. They throw
/// `EarlyReply` or `StoreFailure`, and nothing else.
enum EarlyReply: Error {
    case question(Question)
    case refusal(Refusal)

    var reply: Reply {
        switch self {
        case .question(let question): .question(question)
        case .refusal(let refusal): .refused(refusal)
        }
    }
}
