import Department
import Storage

/// `planerka backup`, `planerka restore` and `planerka check`. Whoever has the store's file is trusted, so no speaker is needed.
struct StoreCall {
    let container: AppContainer

    func backUp(to path: String) throws -> ExitStatus {
        try container.existingStore().backUp(to: path)
        return try tell("backup.done", ["path": path])
    }

    func restore(from copy: String) throws -> ExitStatus {
        guard !container.settings.isDemo else { throw Failure.usage("--demo keeps nothing, so there is nothing to restore.") }
        guard let isFile = Descriptor.isFile(copy) else { throw Failure.noCopy(copy) }
        guard isFile else { throw Failure.unreadable(copy) }
        let restore = try checked(copy)
        let now = Clock(fixed: container.settings.now).now
        let kept = try restore.put(keepingAs: now.iso.filter { $0 != ":" })
        return try tell("restore.done", ["copy": copy, "tasks": String(restore.check.tasks), "kept": kept ?? ""])
    }

    private func checked(_ copy: String) throws -> StoreRestore {
        do {
            let restore = try StoreRestore(of: copy, to: container.path())
            guard restore.check.faults.isEmpty else { throw Failure.badCopy(copy) }
            return restore
        } catch StoreFailure.damaged {
            throw Failure.badCopy(copy)
        } catch let failure as StoreFailure {
            throw Failure.copy(failure)
        }
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
