import Department

/// Why a call could not be served. One line of it goes to stderr; the words are in `Intents/replies/app.yaml` by `key`.
enum Failure: Error, Equatable {
    /// Wrong options: told by the option parser, in English as its help is.
    case usage(String)
    case told(ExitStatus, key: String, values: [String: String])
    /// Nobody reads any more: ends without a word.
    case outputClosed

    static func noSuchFile(_ path: String) -> Failure { .told(.noInput, key: "file.missing", values: ["path": path]) }
    static func unreadable(_ path: String) -> Failure { .told(.inputOutput, key: "file.unreadable", values: ["path": path]) }
    static func notWritten(_ reason: String) -> Failure { .told(.inputOutput, key: "file.notWritten", values: ["reason": reason]) }
    static func noStore(_ path: String) -> Failure { .told(.unavailable, key: "store.missing", values: ["path": path]) }
    static let noHome = Failure.told(.unavailable, key: "store.noHome", values: [:])
    static let emptyStore = Failure.told(.notDone, key: "speaker.empty", values: [:])
    static func unknownSpeaker(_ name: String, among people: [Person]) -> Failure {
        .told(.notDone, key: "speaker.unknown", values: ["said": name, "names": Failure.names(of: people)])
    }
    static func severalSpeakers(_ name: String, _ people: [Person]) -> Failure {
        .told(.notDone, key: "speaker.several", values: ["said": name, "names": Failure.names(of: people)])
    }
    static func whoSpeaks(among people: [Person]) -> Failure {
        .told(.notDone, key: "speaker.who", values: ["names": Failure.names(of: people)])
    }

    /// A department is small; of a longer list the beginning shows what kind of name is wanted.
    private static func names(of people: [Person]) -> String {
        people.filter(\.isActive).prefix(12).map(\.name).joined(separator: ", ") + (people.count > 12 ? " …" : "")
    }

    init(_ failure: StoreFailure) {
        switch failure {
        case .notADatabase(let path): self = .told(.unavailable, key: "store.notADatabase", values: ["path": path])
        case .newerVersion(let path, let found, let known):
            self = .told(.unavailable, key: "store.newerVersion", values: ["path": path, "found": String(found), "known": String(known)])
        case .notWritable(let path): self = .told(.unavailable, key: "store.notWritable", values: ["path": path])
        case .diskFull(let path): self = .told(.inputOutput, key: "store.diskFull", values: ["path": path])
        case .busy(let path): self = .told(.unavailable, key: "store.busy", values: ["path": path])
        case .damaged(let path): self = .told(.unavailable, key: "store.damaged", values: ["path": path])
        case .exists(let path): self = .told(.inputOutput, key: "store.exists", values: ["path": path])
        case .conflict: self = .told(.unavailable, key: "store.conflict", values: [:])
        case .other(let reason): self = .told(.unavailable, key: "store.failed", values: ["reason": reason])
        }
    }

    var status: ExitStatus {
        switch self {
        case .usage: .usage
        case .told(let status, _, _): status
        case .outputClosed: .done
        }
    }
}
