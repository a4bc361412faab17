import Department
import Storage

/// `planerka backup` and `planerka check`. Whoever has the store's file is trusted, so no speaker is needed.
struct StoreCall {
    let container: AppContainer

    func backUp(to path: String) throws -> ExitStatus {
        try container.existingStore().backUp(to: path)
        return try tell("backup.done", ["path": path])
    }

    func check() throws -> ExitStatus {
        let check = try container.existingStore().check()
        guard let fault = check.faults.first else {
            return try tell(
                "check.whole",
                [
                    "tasks": String(check.tasks), "people": String(check.people), "clients": String(check.clients),
                    "entries": String(check.entries),
                ])
        }
        throw Failure.fault(fault, more: check.faults.count - 1)
    }

    private func tell(_ key: String, _ values: [String: String]) throws -> ExitStatus {
        try Output.standard.write(TerminalText.text(AppContainer.phrase(key, container.language, values)) + "\n")
        return .done
    }
}
