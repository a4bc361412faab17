/// A name source in memory: for tests, for `--demo`, for departments that fit.
package final class NameIndex: NameSource {
    /// By `WordHash`, which is several times quicker than hashing Cyrillic as Unicode.
    private var keys: [Int: [NameForm]] = [:]
    private var latins: [Int: [NameForm]] = [:]
    private var names: [NameID: String] = [:]

    package init() {}

    package func add(_ id: NameID, name: String, forms: [NameForm]) {
        names[id] = name
        for form in forms {
            keys[WordHash.of(form.key), default: []].append(form)
            latins[WordHash.of(form.latin), default: []].append(form)
        }
    }

    package func remove(_ id: NameID) {
        names[id] = nil
        keys = keys.compactMapValues { rest(of: $0, without: id) }
        latins = latins.compactMapValues { rest(of: $0, without: id) }
    }

    private func rest(of forms: [NameForm], without id: NameID) -> [NameForm]? {
        guard forms.contains(where: { $0.owner == id }) else { return forms }
        let rest = forms.filter { $0.owner != id }
        return rest.isEmpty ? nil : rest
    }

    package func forms(key: String) -> [NameForm] { keys[WordHash.of(key)] ?? [] }
    package func forms(latin: String) -> [NameForm] { latins[WordHash.of(latin)] ?? [] }
    package func name(of id: NameID) -> String { names[id] ?? "" }
}
