import Department
import Language

extension Turn {
    /// «там же», «ему же», "the same client": the client of the previous command in the line, else of the task last spoken of.
    func withClients(_ matches: [Match]) throws -> [Match] {
        var before: SlotValue?
        return try matches.map { match in
            var match = match
            if match[.client] == .text("last") {
                before = try before ?? lastClient()
                match = match.with(.client, before)
                if before == nil { match.ask = match.ask ?? Ask(slot: .client) }
            }
            before = match[.client] ?? before
            return match
        }
    }

    private func lastClient() throws -> SlotValue? {
        let ids = try tasks(session.last).compactMap(\.client)
        guard let id = ids.last, let client = try assistant.store.clients([id]).first else { return nil }
        return .name(NameID(kind: .client, number: id), name: client.name)
    }
}
