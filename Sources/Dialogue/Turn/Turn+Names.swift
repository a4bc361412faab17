import Department
import Language

// The names that commands give to people and clients.
extension Turn {
    /// A surname or first name alone changes only that: «Петрова теперь Соколова» is «Соколова Ольга». Nil if the whole name must be asked
    /// for.
    func completed(_ command: Command) throws -> Command? {
        guard case .directory(.renamePerson(let id, let name)) = command else { return command }
        return try whole(name, of: NameID(kind: .person, number: id)).map { .directory(.renamePerson(id, name: $0)) }
    }

    private func whole(_ name: String, of owner: NameID?) throws -> String? {
        guard let owner, owner.kind == .person, let person = try assistant.store.person(owner.number) else { return name }
        return assistant.reader.names.renamed(person.name, to: name)
    }

    /// Why the name in a command can't be taken (Contract, “How it behaves” 10): it is a word of command, or somebody's full name but for
    /// script, case, ё and hidden characters.
    func refusal(ofNameIn command: Command) throws -> Refusal? {
        guard request.speaker.role != .viewer, let (name, owner) = named(by: command) else { return nil }
        if assistant.isCommand(name, in: context) { return .nameIsCommand(name) }
        if let owner, owner.kind == .person, assistant.reader.isSurname(name, ofAnotherThan: owner, in: assistant.names) {
            return .nameTaken(name)
        }
        let namesakes = try assistant.reader.namesakes(of: whole(name, of: owner) ?? name, in: assistant.names).subtracting(
            [owner].compactMap(\.self))
        return try namesakes.contains(where: isThere) ? .nameTaken(name) : nil
    }

    /// The new name, and whose it is if they are in the directory.
    private func named(by command: Command) -> (name: String, owner: NameID?)? {
        switch command {
        case .addPerson(let name, _), .addClient(let name, _, _): (name, nil)
        case .directory(.renamePerson(let id, let name)): (name, NameID(kind: .person, number: id))
        case .directory(.editClient(let id, let name?, _)): (name, NameID(kind: .client, number: id))
        default: nil
        }
    }

    private func isThere(_ id: NameID) throws -> Bool {
        switch id.kind {
        case .person: try assistant.store.person(id.number)?.isActive == true
        case .client: try assistant.store.clients([id.number]).first?.isActive == true
        }
    }
}
