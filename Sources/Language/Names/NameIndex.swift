import Text

/// A name source in memory, for tests and for checking examples.
package final class NameIndex: NameSource {
    /// By `FNVHash`, which is several times quicker than hashing Cyrillic as Unicode.
    private var keys: [FNVHash: [NameForm]] = [:]
    private var latins: [FNVHash: [NameForm]] = [:]
    /// By prefix and length: the hashes of the words with them.
    private var neighbours: [Neighbourhood: [FNVHash]] = [:]
    private var names: [NameID: String] = [:]

    private struct Neighbourhood: Hashable {
        let beginning: String
        let length: Int
    }

    package init() {}

    package func add(_ id: NameID, name: String, forms: [NameForm]) {
        names[id] = name
        for form in forms {
            let hash = WordEnding.hash(of: form.key)
            if keys[hash] == nil { neighbours[neighbourhood(of: form.key), default: []].append(hash) }
            keys[hash, default: []].append(form)
            latins[WordEnding.hash(of: form.latin), default: []].append(form)
        }
    }

    package func remove(_ id: NameID) {
        names[id] = nil
        keys = keys.compactMapValues { rest(of: $0, without: id) }
        latins = latins.compactMapValues { rest(of: $0, without: id) }
        neighbours = neighbours.mapValues { hashes in hashes.filter { keys[$0] != nil } }
    }

    private func rest(of forms: [NameForm], without id: NameID) -> [NameForm]? {
        guard forms.contains(where: { $0.owner == id }) else { return forms }
        let rest = forms.filter { $0.owner != id }
        return rest.isEmpty ? nil : rest
    }

    package func forms(key: String) -> [NameForm] { keys[WordEnding.hash(of: key)] ?? [] }
    package func forms(latin: String) -> [NameForm] { latins[WordEnding.hash(of: latin)] ?? [] }
    package func forms(near key: String) -> [NameForm] {
        (-NameNeighbourhood.reach...NameNeighbourhood.reach).flatMap { difference in
            (neighbours[neighbourhood(of: key, longerBy: difference)] ?? []).flatMap { keys[$0] ?? [] }
        }
    }
    private func neighbourhood(of key: String, longerBy difference: Int = 0) -> Neighbourhood {
        let scalars = key.unicodeScalars
        return Neighbourhood(beginning: String(scalars.prefix(NameNeighbourhood.prefix)), length: scalars.count + difference)
    }
    package func name(of id: NameID) -> String { names[id] ?? "" }
}
