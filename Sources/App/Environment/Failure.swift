import Department
import Storage

/// Why a call could not be served. It is reported as one line on stderr; `Failure+Phrase.swift` names the words.
enum Failure: Error, Equatable {
    /// Wrong options. The text is the option parser's: English, as its help is.
    case usage(String)
    /// Nobody reads the output any more: the call ends silently.
    case outputClosed

    case noSuchFile(String)
    case unreadable(String)
    case inputFailed(reason: String)
    case notWritten(String)
    case utf16(path: String)
    case notText(path: String)

    case noHome
    case noStore(String)
    case store(StoreFailure)
    /// There is no such file to restore a store from.
    case noCopy(String)
    /// Of the file that a store is to be restored from.
    case copy(StoreFailure)
    /// That file is damaged, or isn't what its journal says.
    case badCopy(String)
    /// `more` is how many further faults there are.
    case fault(StoreCheck.Fault, more: Int)

    case emptyStore
    case unknownSpeaker(String, among: [Person])
    case severalSpeakers(String, [Person])
    case whoSpeaks(among: [Person])

    case badBuiltInRules
    case rulesWithMistakes(count: Int)
    case noSuchSetting(name: String)
    case invalidSetting(name: String, value: String)

    var status: ExitStatus {
        switch self {
        case .outputClosed: .done
        case .emptyStore, .unknownSpeaker, .severalSpeakers, .whoSpeaks: .notDone
        case .usage, .copy(.sameFile): .usage
        case .copy(.notADatabase), .copy(.newerVersion), .badCopy: .badData
        case .utf16, .notText, .fault(.brokenReference, _), .fault(.unlikeJournal, _), .noSuchSetting, .invalidSetting: .badData
        case .noSuchFile, .noCopy: .noInput
        case .noHome, .noStore, .fault(.damaged, _): .unavailable
        case .unreadable, .inputFailed, .notWritten: .inputOutput
        case .store(let failure), .copy(let failure): failure.status
        case .badBuiltInRules, .rulesWithMistakes: .badRules
        }
    }
}

extension StoreFailure {
    fileprivate var status: ExitStatus {
        switch self {
        case .diskFull, .exists, .unreadable: .inputOutput
        default: .unavailable
        }
    }
}
