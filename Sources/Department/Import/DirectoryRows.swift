import Dates
import Text

extension ImportBatch {
    /// `name,role,aliases,account`: a known name is updated; a new one is a manager if the row names no role.
    mutating func takePerson(_ row: ImportRow) throws {
        guard let (name, key) = name(row) else { return }
        let role = value(row, "role") { Role(rawValue: $0.lowercased()) }
        let known = try core.store.person(nameKey: key)
        var person = known ?? Person(id: placeholder(), name: name, role: .manager, entered: now)
        person.role = role ?? person.role
        person.aliases = row.list("aliases") ?? person.aliases
        for account in row.list("account") ?? [] where isFirst(row, "account", account) {
            guard isAccount(account) else {
                report(row, .badValue(column: "account", value: account))
                continue
            }
            if let owner = try core.store.person(account: account), owner.id != known?.id { report(row, .accountTaken(account)) }
            if !person.accounts.contains(account) { person.accounts.append(account) }
        }
        person.accounts.sort()
        take(known, person) { .person(before: $0, after: $1) }
    }

    /// `name,aliases,contact,phone,manager`.
    mutating func takeClient(_ row: ImportRow) throws {
        guard let (name, key) = name(row) else { return }
        let manager = try person(row, "manager")
        let known = try core.store.client(nameKey: key)
        var client = known ?? Client(id: placeholder(), name: name)
        client.aliases = row.list("aliases") ?? client.aliases
        client.contact = CleanText.of(row["contact"]) ?? client.contact
        client.phone = CleanText.of(row["phone"]) ?? client.phone
        client.manager = manager ?? client.manager
        take(known, client) { .client(before: $0, after: $1) }
    }

    private mutating func name(_ row: ImportRow) -> (name: String, key: String)? {
        guard let name = CleanText.of(row["name"]) else {
            report(row, .empty(column: "name"))
            return nil
        }
        let key = NameKey.of(name)
        guard !key.isEmpty else {
            report(row, .badValue(column: "name", value: name))
            return nil
        }
        return isFirst(row, "name", key) ? (name, key) : nil
    }

    /// `network:id`.
    private func isAccount(_ text: String) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(" ")
    }

    mutating func take<Thing: Equatable>(_ known: Thing?, _ new: Thing, _ change: (Thing?, Thing) -> Change) {
        if known == new {
            count.unchanged += 1
        } else {
            if known == nil { count.added += 1 } else { count.updated += 1 }
            changes.append(change(known, new))
        }
    }
}
