import Dates
import Department
import Language

extension InMemoryStore {
    package func commit(_ entry: consuming JournalEntry) throws(StoreFailure) -> JournalEntry {
        var written = entry
        try writing { (state: inout State) throws(StoreFailure) in
            var writer = InMemoryWriter(state, spelling)
            for place in written.changes.indices { written.changes[place] = try writer.write(written.changes[place]) }
            state = writer.state
            try state.append(&written)
        }
        return written
    }

    package func journal(_ query: JournalQuery) throws(StoreFailure) -> [JournalEntry] {
        var entries = try reading().journal.filter(query.matches)
        if query.after == nil { entries.reverse() }
        if let limit = query.limit { entries = Array(entries.prefix(limit)) }
        for place in entries.indices {
            entries[place].changes.removeAll { change in !query.withChanges || query.thing.map { change.thing != $0 } ?? false }
        }
        return entries
    }
}

extension InMemoryStore.State {
    /// Numbers the entry and writes what follows from it.
    fileprivate mutating func append(_ entry: inout JournalEntry) throws(StoreFailure) {
        if let actor = entry.actor { try require(people[actor]) }
        if let reverts = entry.reverts, !journal.indices.contains(reverts - 1) { throw .conflict }
        entry.sequence = journal.count + 1
        var line = entry
        line.recipients = []
        journal.append(line)
        keepPastStates(after: line)
        removeStaleSnapshots(after: line)
        for person in entry.recipients { try add(Notice(person: person, at: entry.at, content: .entry(entry.sequence))) }
    }
}

extension JournalQuery {
    fileprivate func matches(_ entry: JournalEntry) -> Bool {
        if let actor, entry.actor != actor { return false }
        if let thing, !entry.changes.contains(where: { $0.thing == thing }) { return false }
        if !verbs.isEmpty, !verbs.contains(entry.verb) { return false }
        if let from, entry.at < from { return false }
        if let to, entry.at >= to { return false }
        if let sequence, entry.sequence != sequence { return false }
        if let before, entry.sequence >= before { return false }
        if let after, entry.sequence <= after { return false }
        return true
    }
}
