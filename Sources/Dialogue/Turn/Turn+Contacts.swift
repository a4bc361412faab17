import Department
import Language

extension Turn {
    /// The client whose contact is named, in the place of a client whom nobody knows: «телефон Климовой», "what's John's phone".
    ///
    /// Several such clients are asked about. Any form of the contact's first name or surname will do, as for people of the directory.
    func withContact(_ match: Match) throws -> Match {
        guard match.builtIn == .directory(.showClient), case .unknownName = match[.client] else { return match }
        let found = try clients(whoseContactIsNamedIn: request.text)
        guard let first = found.first else { return match }
        guard found.count > 1 else { return match.with(.client, .name(NameID(kind: .client, number: first.id), name: first.name)) }
        var unclear = match.with(.client, nil)
        unclear.ask = Ask(slot: .client, options: found.map { Ask.Option(name: $0.name, id: NameID(kind: .client, number: $0.id)) })
        return unclear
    }

    /// Those with most words of the line in their contact's name.
    private func clients(whoseContactIsNamedIn text: String) throws -> [Client] {
        let words = Tokenizer().tokens(of: text).filter { $0.kind == .word }.map { Word(key: $0.key, latin: LatinKey.key(of: $0.key)) }
        let clients = try assistant.store.clients(manager: nil).filter { $0.contact != nil }
        let likely = clients.filter { client in contactWords(of: client).contains { word in words.contains { $0.begins(like: word) } } }
        let found = best(of: likely, for: words)
        // A diminutive may begin otherwise than the name: «Саша» is Александр.
        return found.isEmpty && clients.count <= Turn.mostContacts ? best(of: clients, for: words) : found
    }

    /// Of more contacts not every form of every name is made.
    private static let mostContacts = 1_000

    private struct Word {
        let key: String
        let latin: String

        func begins(like other: Word) -> Bool { latin.count > 1 && latin.prefix(2) == other.latin.prefix(2) }
    }

    private func contactWords(of client: Client) -> [Word] {
        Tokenizer().tokens(of: client.contact ?? "").map { Word(key: $0.key, latin: LatinKey.key(of: $0.key)) }
    }

    private func best(of clients: [Client], for words: [Word]) -> [Client] {
        let counts = clients.map { hits(in: $0, words) }
        guard let most = counts.max(), most > 0 else { return [] }
        return zip(clients, counts).filter { $0.1 == most }.map(\.0)
    }

    private func hits(in client: Client, _ words: [Word]) -> Int {
        let owner = NameID(kind: .person, number: client.id)
        let forms = assistant.reader.names.forms(of: owner, name: client.contact ?? "", aliases: [])
        return words.count { word in forms.contains { $0.key == word.key || $0.latin == word.latin } }
    }
}
