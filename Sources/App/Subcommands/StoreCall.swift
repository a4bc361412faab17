import Department
import Storage

/// `planerka backup` and `planerka check`: looking after the store's file. Whoever has it is trusted, so nobody need speak.
struct StoreCall {
    let wiring: AppContainer

    func backUp(to path: String) throws -> ExitStatus {
        try wiring.existingStore().backUp(to: path)
        return try tell("backup.done", ["path": path])
    }

    func check() throws -> ExitStatus {
        let check = try wiring.existingStore().check()
        guard let fault = check.faults.first else {
            return try tell(
                "check.whole",
                [
                    "tasks": String(check.tasks), "people": String(check.people), "clients": String(check.clients),
                    "entries": String(check.entries),
                ])
        }
        throw StoreCall.failure(fault, of: check.faults.count)
    }

    private static func failure(_ fault: StoreCheck.Fault, of count: Int) -> Failure {
        let more = count > 1 ? String(count - 1) : ""
        switch fault {
        case .damaged(let finding): return .told(.unavailable, key: "check.damaged", values: ["finding": finding, "more": more])
        case .brokenReference(let table): return .told(.badData, key: "check.reference", values: ["table": table, "more": more])
        case .unlikeJournal(let thing, let id):
            return .told(.badData, key: "check.journal", values: ["thing": thing, "number": String(id), "more": more])
        }
    }

    private func tell(_ key: String, _ values: [String: String]) throws -> ExitStatus {
        try Output.standard.write(TerminalText.text(AppContainer.phrase(key, wiring.language, values)) + "\n")
        return .done
    }
}
