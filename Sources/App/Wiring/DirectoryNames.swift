import Department
import Language

/// Looks names up in the store for understanding. Each word is looked up once, until somebody is entered or renamed.
final class DirectoryNames: NameSource {
    private let store: any DirectoryStore & NameFormStore
    private var revision: Int?
    private var failure: (any Error)?
    private lazy var cache = CachedNames(
        forms: { [unowned self] key in self.forms { try self.store.nameForms(key: key) } },
        latin: { [unowned self] latin in self.forms { try self.store.nameForms(latin: latin) } },
        name: { [unowned self] id in self.read("") { try self.storedName(of: id) } })

    init(store: any DirectoryStore & NameFormStore) { self.store = store }

    /// Runs `understand`, which can't throw itself, and throws the `StoreFailure` that happened in it, if any.
    func checked<Value>(_ understand: () throws -> Value) throws -> Value {
        let current = try store.directoryRevision()
        if revision != current { cache.forget() }
        (revision, failure) = (current, nil)
        let value = try understand()
        if let failure {
            cache.forget()
            throw failure
        }
        return value
    }

    func forms(key: String) -> [NameForm] { cache.forms(key: key) }
    func forms(latin: String) -> [NameForm] { cache.forms(latin: latin) }
    func name(of id: NameID) -> String { cache.name(of: id) }

    /// Needed only for a line that can't be read as typed, so the result is not cached.
    func forms(near key: String) -> [NameForm] {
        let length = key.unicodeScalars.count
        let prefix = String(String.UnicodeScalarView(key.unicodeScalars.prefix(NameNeighbourhood.prefix)))
        return forms {
            try self.store.nameForms(prefix: prefix, lengths: length - NameNeighbourhood.reach...length + NameNeighbourhood.reach)
        }
    }

    /// Forms of names that begin so, for completion.
    func forms(beginning key: String) -> [NameForm] {
        let length = key.unicodeScalars.count
        return forms { try self.store.nameForms(prefix: key, lengths: length...length + DirectoryNames.longestRest) }
    }

    private static let longestRest = 20

    /// Makes the forms of a name that the store keeps when it enters one.
    static func spelling(by grammar: NameGrammar) -> (NameID, String, [String]) -> [NameForm] {
        { owner, name, aliases in grammar.forms(of: owner, name: name, aliases: aliases) }
    }

    private func storedName(of id: NameID) throws -> String {
        switch id.kind {
        case .person: try store.person(id.number)?.name ?? ""
        case .client: try store.clients([id.number]).first?.name ?? ""
        }
    }

    private func forms(_ find: () throws -> [NameForm]) -> [NameForm] { read([], find) }

    private func read<Value>(_ nothing: Value, _ find: () throws -> Value) -> Value {
        do { return try find() } catch {
            failure = failure ?? error
            return nothing
        }
    }
}
