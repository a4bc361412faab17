import Dates
import Department
import Language

extension Interpreter {
    func directory(_ intent: DirectoryIntent, _ match: Match) throws(Refusal) -> Interpretation {
        switch intent {
        case .listPeople: .command(.listPeople)
        case .addPerson: .command(.addPerson(name: match[text: .name] ?? "", role: match.role))
        case .renamePerson:
            aboutPerson(match) { id in match[text: .name].map { .directory(.renamePerson(id, name: $0)) } ?? .missing(.name) }
        case .removePerson: aboutPerson(match) { .directory(.removePerson($0, heir: person(match, .assignee))) }
        case .setRole: aboutPerson(match) { id in match.role.map { .directory(.setRole(id, $0)) } ?? .missing(.role) }
        case .linkAccount:
            aboutPerson(match) { id in match[text: .account].map { .directory(.linkAccount($0, id)) } ?? .missing(.account) }
        case .listClients: .command(.listClients(manager: person(match, .assignee)))
        case .addClient:
            .command(.addClient(name: match[text: .name] ?? "", phone: match[text: .phone], manager: person(match, .assignee)))
        case .showClient: try aboutClient(match) { .directory(.showClient($0, match.question())) }
        case .editClient: try aboutClient(match) { edit($0, match) }
        case .assignClient:
            try aboutClient(match) { id in
                person(match, .assignee).map { .directory(.assignClient(id, to: $0)) } ?? .missing(.assignee)
            }
        case .removeClient: try aboutClient(match) { .directory(.removeClient($0)) }
        case .suggestNext:
            .directory(.suggestNext(try knownClient(match), chosen(match) ?? (match.client == nil ? lastSpokenOf : nil)))
        case .listPhrases: .command(.listPhrases)
        case .forgetPhrase: .command(.forgetPhrase(match[text: .phrase] ?? ""))
        }
    }

    private func edit(_ client: Client.ID, _ match: Match) -> Interpretation {
        guard match[.name] != nil || match[.phone] != nil else { return .missing(.name) }
        return .directory(.editClient(client, name: match[text: .name], phone: match[text: .phone]))
    }

    private func aboutPerson(_ match: Match, _ command: (Person.ID) -> Interpretation) -> Interpretation {
        person(match, .person).map(command) ?? .missing(.person)
    }

    private func aboutClient(_ match: Match, _ command: (Client.ID) -> Interpretation) throws(Refusal) -> Interpretation {
        try knownClient(match).map(command) ?? .missing(.client)
    }

    /// Nil if no client was named; throws `noSuchClient` for one that the directory doesn't have.
    private func knownClient(_ match: Match) throws(Refusal) -> Client.ID? {
        switch match.client {
        case .known(let id): return id
        case .new: throw .noSuchClient
        case nil: return nil
        }
    }

    /// The tasks last spoken of, which «следующий шаг», "next step" means without a client or task.
    private var lastSpokenOf: Selection? { session.last.isEmpty ? nil : .ids(session.last) }
}

extension Match {
    fileprivate var role: Role? { self[text: .role].flatMap(Role.init) }
}
