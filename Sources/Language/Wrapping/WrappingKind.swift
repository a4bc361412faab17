/// What a phrase around the content of a line is: it decides where it may stand (Contract, “How a phrase is read” 5, 19, 29).
package enum WrappingKind: Int, CaseIterable, Sendable, ImageCodable {
    /// «ой», «кстати», "by the way": in front, with a sign behind or without.
    case interjections
    /// «слушай», "listen": in front of a sign only, for the word means something else before others.
    case remarks
    /// «шеф», "mate": one who is no employee, before a sign or behind a greeting.
    case calls
    /// «коллеги», "folks": several at once. A colon behind gives them work, so it is no call.
    case groups
    /// «добрый день», "hello": in front. Alone it is the content of the line.
    case greetings
    /// «пожалуйста», «если не сложно», "when you get a chance": in front, between signs and behind.
    case courtesies
    /// «спасибо», "thank you": content beside a verb («передай Киму спасибо»), so it is peeled off beside a sign only.
    case thanks
    /// «спс», «заранее спасибо», "thanks in advance": behind, with a sign or without.
    case afterthoughts
    /// «, ладно?», ", ok?": behind, with a comma before it or a question mark behind.
    case tags
    /// «не могли бы вы», «нужно», "could you", "I want to": before a verb, which is the order.
    case requests
    /// «хотелось бы», "I'd like to": the same as a wish.
    case wishes
    /// "would you mind": before a verb in -ing.
    case gerunds
    /// «подскажи», "do you know": before a question.
    case questions
    /// «в целом ряде», "well done": content that begins like wrapping.
    case contents
    /// Words that nobody knows, before a comma in front: found, never listed.
    case strangers

    /// The key in `words/wrapping.yaml`.
    package var name: String { "\(self)" }

    /// Before a verb, whose order or wish it is.
    var isShell: Bool { mood != nil && self != .questions }

    /// Those that `words/wrapping.yaml` lists.
    static let listed = allCases.filter { $0 != .strangers }

    /// What it makes of the words behind it.
    var mood: Mood? {
        switch self {
        case .requests, .gerunds: .order
        case .wishes: .wish
        case .questions: .question
        default: nil
        }
    }

    /// It may stand between two signs.
    var standsBetweenSigns: Bool {
        switch self {
        case .interjections, .remarks, .calls, .groups, .courtesies, .thanks, .afterthoughts: true
        default: false
        }
    }

    /// It may stand in front of a command that follows another without a sign: «готово 1 и пожалуйста покажи задачи».
    var followsJoiner: Bool { self == .courtesies || isShell || self == .questions }

    /// What must stand before it at the end of a line; nil if it never stands there.
    var before: SignBefore? {
        switch self {
        case .courtesies, .afterthoughts: .any
        case .interjections, .calls, .groups, .thanks: .sign
        case .tags: .signOrAsked
        default: nil
        }
    }

    enum SignBefore { case any, sign, signOrAsked }
}
