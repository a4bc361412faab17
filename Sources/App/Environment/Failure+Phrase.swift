import Department
import Storage

// The words of failures: each is a key of `Intents/replies/app.yaml` with its values.
extension Failure {
    /// Nil where the words don't come from the phrasebook.
    var phrase: (key: String, values: [String: String])? {
        switch self {
        case .usage, .outputClosed: nil
        case .noSuchFile(let path): ("file.missing", ["path": path])
        case .unreadable(let path): ("file.unreadable", ["path": path])
        case .inputFailed(let reason): ("file.inputFailed", ["reason": reason])
        case .notWritten(let reason): ("file.notWritten", ["reason": reason])
        case .utf16(let path): ("file.utf16", ["path": path])
        case .notText(let path): ("file.notText", ["path": path])
        case .noHome: ("store.noHome", [:])
        case .noStore(let path): ("store.missing", ["path": path])
        case .store(let failure), .copy(let failure): failure.phrase
        case .noCopy(let path): ("restore.missing", ["path": path])
        case .badCopy(let path): ("restore.badCopy", ["path": path])
        case .fault(let fault, let more): Failure.phrase(of: fault, more: more)
        case .emptyStore: ("speaker.empty", [:])
        case .unknownSpeaker(let name, let people): ("speaker.unknown", ["said": name, "names": Failure.names(of: people)])
        case .severalSpeakers(let name, let people): ("speaker.several", ["said": name, "names": Failure.names(of: people)])
        case .whoSpeaks(let people): ("speaker.who", ["names": Failure.names(of: people)])
        case .badBuiltInRules: ("rules.badImage", [:])
        case .rulesWithMistakes(let count): ("rules.found", ["count": String(count)])
        case .noSuchSetting(let name): ("refusal.noSuchSetting", ["name": name])
        case .invalidSetting(let name, let value): ("refusal.invalidSetting", ["name": name, "value": value])
        }
    }

    private static func phrase(of fault: StoreCheck.Fault, more: Int) -> (key: String, values: [String: String]) {
        let more = more > 0 ? String(more) : ""
        switch fault {
        case .damaged(let finding): return ("check.damaged", ["finding": finding, "more": more])
        case .brokenReference(let table): return ("check.reference", ["table": table, "more": more])
        case .unlikeJournal(let thing, let id): return ("check.journal", ["thing": thing, "number": String(id), "more": more])
        }
    }

    /// A department is small. The beginning of a longer list shows what kind of name is wanted.
    private static func names(of people: [Person]) -> String {
        people.filter(\.isActive).prefix(12).map(\.name).joined(separator: ", ") + (people.count > 12 ? " …" : "")
    }
}

extension StoreFailure {
    var phrase: (key: String, values: [String: String]) {
        switch self {
        case .notADatabase(let path): ("store.notADatabase", ["path": path])
        case .newerVersion(let path, let found, let known):
            ("store.newerVersion", ["path": path, "found": String(found), "known": String(known)])
        case .notWritable(let path): ("store.notWritable", ["path": path])
        case .diskFull(let path): ("store.diskFull", ["path": path])
        case .busy(let path): ("store.busy", ["path": path])
        case .damaged(let path): ("store.damaged", ["path": path])
        case .unreadable(let path): ("store.unreadable", ["path": path])
        case .readOnly(let path): ("store.readOnly", ["path": path])
        case .gone(let path): ("store.gone", ["path": path])
        case .replaced(let path): ("store.replaced", ["path": path])
        case .changed(let path): ("store.changed", ["path": path])
        case .leftOver(let path): ("store.leftOver", ["path": path])
        case .inUse(let path): ("store.inUse", ["path": path])
        case .sameFile(let path): ("store.sameFile", ["path": path])
        case .exists(let path): ("store.exists", ["path": path])
        case .conflict: ("store.conflict", [:])
        case .other(let reason): ("store.failed", ["reason": reason])
        }
    }
}

extension StoreFailure {
    /// What a reply says of it: people in a chat are told what to do, and nothing of the machine (no path, no reason of the system).
    var told: String {
        switch self {
        case .notADatabase, .newerVersion, .damaged: "store.told.unusable"
        case .notWritable: "store.told.notWritable"
        case .diskFull: "store.told.diskFull"
        case .readOnly: "store.told.readOnly"
        case .gone, .leftOver: "store.told.gone"
        case .replaced, .changed: "store.told.replaced"
        case .busy, .inUse: "store.told.busy"
        case .conflict: "store.conflict"
        case .unreadable, .sameFile, .exists, .other: "store.told.failed"
        }
    }
}
