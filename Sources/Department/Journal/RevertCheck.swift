import Dates

/// Whether a change can be taken back or done again: each thing must be as the actor left it.
struct RevertCheck {
    let store: any DepartmentStore
    let today: Day
    let now: Timestamp

    /// The change, if it can be made. Nil for a new client that others use by now: it stays when its adding is undone, and
    /// is there already when it is redone.
    ///
    /// - Throws: `EarlyReply.refusal(.changedSince)` if somebody has changed the thing, `StoreFailure`.
    func checked(_ change: Change, of all: [Change]) throws -> Change? {
        switch change {
        case .client(let before?, nil): return try isUsed(before, beside: all) ? nil : change
        case .client(nil, let client?) where try store.clients([client.id]).first == client: return nil
        default: break
        }
        guard try !isUnchanged(change) else { return change }
        if case .task(let before, let after) = change, let id = before?.id ?? after?.id { throw try changedSince(task: id) }
        throw EarlyReply.refusal(.changedSince(by: nil, at: now, task: nil))
    }

    /// Whether the thing is as the change takes it to be.
    private func isUnchanged(_ change: Change) throws -> Bool {
        switch change {
        case .task(let before, let after):
            guard let id = before?.id ?? after?.id else { return true }
            return try store.task(id) == before
        case .client(let before, let after):
            guard let id = before?.id ?? after?.id else { return true }
            return try store.clients([id]).first == before
        case .phrase(let before, let after):
            guard let id = before?.id ?? after?.id else { return true }
            return try store.phrases().first { $0.id == id } == before
        case .management(let before, let after):
            guard let id = before?.id ?? after?.id else { return true }
            return try store.managementEntry(id) == before
        case .setting(let before, _): return try store.settings()[before.name] == before.value
        case .person(let before, let after):
            guard let id = before?.id ?? after?.id else { return true }
            return try store.person(id) == before
        }
    }

    private func isUsed(_ client: Client, beside all: [Change]) throws -> Bool {
        guard try store.clients([client.id]).first == client else { return true }
        let going = all.count { if case .task(let before?, nil) = $0 { before.client == client.id } else { false } }
        var query = TaskQuery(today: today)
        query.client = client.id
        return try store.count(query) > going
    }

    private func changedSince(task: TaskItem.ID) throws -> EarlyReply {
        var query = JournalQuery()
        query.task = task
        query.withChanges = false
        query.limit = 1
        guard let last = try store.journal(query).first else { return .refusal(.noSuchTask(number: task)) }
        return .refusal(.changedSince(by: last.actor, at: last.at, task: task))
    }
}
