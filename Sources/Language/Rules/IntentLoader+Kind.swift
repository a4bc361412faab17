import Yams

/// The keys that say what an intent is: see “What an intent is” in `Intents/README.md`.
extension IntentLoader {
    /// `review: {status: done cancelled}`: times are read as past where the slot has one of these values.
    mutating func readReview(_ node: Node) {
        for (name, nameNode, value) in reading.pairs(node, "review") {
            let values = wordList(reading.text(value, "review") ?? "")
            if let slot = slot(name, at: nameNode) { info.looksBackAt[slot] = values }
        }
    }

    /// `person: assignee participant`: the slots that a name alone may change, the usual one first.
    mutating func readPerson(_ node: Node) {
        let named = slots(node, "person")
        for slot in named where slot.type != .person { reading.complain(node, "“\(slot.name)” is not a slot of people") }
        let people = named.filter { $0.type == .person }
        if !people.isEmpty { info.personSlots = people }
    }

    /// One of these words; nil, with a finding, for any other.
    mutating func chosen(_ node: Node, _ key: String, among words: [String]) -> String? {
        guard let text = reading.text(node, key) else { return nil }
        if words.contains(text) { return text }
        reading.complain(node, "`\(key)` wants one of: \(words.joined(separator: ", "))")
        return nil
    }

    /// The slot of this name; nil, with a finding, where there is none.
    mutating func slot(_ name: String, at node: Node, among names: [String] = SlotName.names) -> SlotName? {
        if names.contains(name), let slot = SlotName(name: name) { return slot }
        reading.complain(node, "no slot “\(name)”")
        return nil
    }

    /// The slots that a text names, separated by spaces; those that don't exist are findings.
    mutating func slots(_ node: Node, _ what: String) -> [SlotName] {
        wordList(reading.text(node, what) ?? "").compactMap { slot($0, at: node) }
    }
}
