import Department

extension Turn {
    /// The names of everything in the answer. Throws `StoreFailure` only.
    func directory(of answer: Answer) throws -> Directory {
        var people = try assistant.store.people()
        let parts = answer.parts + [answer.reminder].compactMap(\.self)
        let named = Set(parts.flatMap { $0.content.figures }.flatMap(\.tasks))
        let tasks = named.isEmpty ? [] : try assistant.store.tasks(named)
        let known = parts.flatMap { $0.content.clients },
            asked = Set(
                parts.flatMap { $0.content.tasks.compactMap(\.client) + $0.content.soughtClients } + tasks.compactMap(\.client)
                    + answer.news.flatMap(\.tasks).compactMap(\.client))
        // People who have left are still named by what they did.
        let gone = Set(parts.flatMap { $0.content.people }).subtracting(people.map(\.id))
        people += try gone.compactMap { try assistant.store.person($0) }
        let clients = known + (asked.isEmpty ? [] : try assistant.store.clients(asked))
        return Directory(
            people: Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
            clients: Dictionary(clients.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
            tasks: Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { $1 }))
    }
}
