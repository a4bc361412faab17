/// Caches a slower source, including its empty answers.
package final class CachedNames: NameSource {
    private let byKey: (String) -> [NameForm]
    private let byLatin: (String) -> [NameForm]
    private let byNeighbour: (String) -> [NameForm]
    private let byID: (NameID) -> String
    private let limit: Int
    private var keys: [String: [NameForm]] = [:]
    private var latins: [String: [NameForm]] = [:]
    private var names: [NameID: String] = [:]

    /// `limit`: the most words cached per kind of lookup; the cache is cleared when it is full.
    package init(
        limit: Int = 4096, forms byKey: @escaping (String) -> [NameForm], latin byLatin: @escaping (String) -> [NameForm],
        near byNeighbour: @escaping (String) -> [NameForm] = { _ in [] },
        name byID: @escaping (NameID) -> String
    ) {
        self.byKey = byKey
        self.byLatin = byLatin
        self.byNeighbour = byNeighbour
        self.byID = byID
        self.limit = limit
    }

    /// Must be called when a name is added, changed or removed.
    package func forget() {
        keys.removeAll(keepingCapacity: true)
        latins.removeAll(keepingCapacity: true)
        names.removeAll(keepingCapacity: true)
    }

    package func forms(key: String) -> [NameForm] { Self.recalled(key, in: &keys, limit: limit, else: byKey) }
    package func forms(latin: String) -> [NameForm] { Self.recalled(latin, in: &latins, limit: limit, else: byLatin) }
    package func forms(near key: String) -> [NameForm] { byNeighbour(key) }
    package func name(of id: NameID) -> String { Self.recalled(id, in: &names, limit: limit, else: byID) }

    private static func recalled<Key: Hashable, Value>(
        _ key: Key, in memory: inout [Key: Value], limit: Int, else find: (Key) -> Value
    ) -> Value {
        if let known = memory[key] { return known }
        let found = find(key)
        if memory.count >= limit { memory.removeAll(keepingCapacity: true) }
        memory[key] = found
        return found
    }
}
