import Department

/// What the conversation itself says back: a greeting, «прервано», why nothing was done. The words are in `Intents/replies`, by key.
package enum Remark: Hashable, Sendable {
    case greeting, thanks, farewell
    case identity(Role)
    case languageSet, switched
    /// The answer to a common question, by its key.
    case commonAnswer(key: String)
    /// The rest of a long reply.
    case rest
    /// What is told in private instead.
    case toldInPrivate
    /// A file is not sent to a group: it is to be asked for in private.
    case fileInPrivate
    /// The last page of a list was shown before.
    case listEnded
    /// «нет» to an offer: left as it is.
    case declined
    /// «нет» to a question: nothing is done.
    case dropped
    /// «отмена», «отмени» to a question: nothing is done or taken back.
    case questionDropped
    /// «Сделать?», "Shall I do it?"
    case consent

    case switchRefused, noSuchLanguage
    /// «да», «нет», «отмена» where nothing was asked.
    case nothingAsked
    /// «ещё» where no list was shown.
    case nothingListed
    case nothingToCorrect, nothingMisread, nothingBefore, nothingToExplain
    /// A line of a message of several lines.
    case lineNotUnderstood

    package var key: String {
        switch self {
        case .greeting: "session.greet"
        case .thanks: "session.thanks"
        case .farewell: "session.quit"
        case .identity(let role): "session.whoami.\(role.rawValue)"
        case .languageSet: "session.language"
        case .switched: "session.switch"
        case .commonAnswer(let key): key
        case .rest: "dialog.more"
        case .toldInPrivate: "group.private"
        case .fileInPrivate: "group.file"
        case .listEnded: "dialog.noMore"
        case .declined: "dialog.passed"
        case .dropped: "dialog.dropped"
        case .questionDropped: "dialog.questionDropped"
        case .consent: "dialog.consent"
        case .switchRefused: "session.switchRefused"
        case .noSuchLanguage: "session.languages"
        case .nothingAsked: "dialog.nothingAsked"
        case .nothingListed: "dialog.nothingListed"
        case .nothingToCorrect: "dialog.nothingToCorrect"
        case .nothingMisread: "dialog.nothingMisread"
        case .nothingBefore: "dialog.nothingBefore"
        case .nothingToExplain: "explain.nothing"
        case .lineNotUnderstood: "understood.notLine"
        }
    }

    package var outcome: Outcome {
        switch self {
        case .greeting, .thanks, .farewell, .identity, .languageSet, .switched, .commonAnswer, .rest, .toldInPrivate, .listEnded,
            .declined, .dropped, .questionDropped:
            .done
        case .consent: .asked
        case .switchRefused, .fileInPrivate: .failed(.notAllowed)
        case .noSuchLanguage: .failed(.invalidValue)
        case .nothingAsked, .nothingListed, .nothingMisread, .nothingToExplain: .failed(.notFound)
        // A line that only changes the one before it means nothing without it.
        case .nothingToCorrect, .nothingBefore, .lineNotUnderstood: .failed(.notUnderstood)
        }
    }
}
