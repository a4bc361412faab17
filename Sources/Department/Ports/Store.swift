import Dates

/// Where the department is kept. Narrow, in the department's terms; one contract test runs on every store.
///
/// Every call throws `StoreFailure` and nothing else.
///
/// A lost update is found by comparing the whole thing with its `before` inside the write, not by a revision number: the comparison
/// has no false alarms (a change and its undo leave the thing as it was), and no value carries a number that means nothing to it.
package protocol Store: AnyObject {
    /// Grows with every change of people, clients or taught phrases, by any process: what caches of names are checked against.
    func directoryRevision() throws -> Int
    func people() throws -> [Person]
    func person(_ id: Person.ID) throws -> Person?
    func person(account: String) throws -> Person?
    func clients(manager: Person.ID?) throws -> [Client]
    func clients(_ ids: Set<Client.ID>) throws -> [Client]
    /// The active one whose name has this key (`NameKey`).
    func person(nameKey: String) throws -> Person?
    func client(nameKey: String) throws -> Client?

    /// All phrases that were taught, in the order of their numbers; `directoryRevision` grows with them too.
    func phrases() throws -> [TaughtPhrase]

    func task(_ id: TaskItem.ID) throws -> TaskItem?
    /// Those of them that there are, in no order; a file of a hundred thousand rows asks once.
    func tasks(_ ids: Set<TaskItem.ID>) throws -> [TaskItem]
    func tasks(externalIDs: Set<String>) throws -> [TaskItem]
    /// In the order of contract §8.1: overdue first, then by day, hour, number.
    func tasks(_ query: TaskQuery) throws -> [TaskItem]
    func count(_ query: TaskQuery) throws -> Int

    /// Tasks through time that were due, at any time, on one of the days, and were the person's at any time; all where that is nil.
    /// Those that were brought in already closed are none.
    func histories(dueOn days: ClosedRange<Day>, of person: Person.ID?) throws -> [TaskHistory]
    /// Those that may have stood open at the end of the day, due by then.
    func histories(leftOpenAtEndOf day: Day, of person: Person.ID?) throws -> [TaskHistory]
    /// Tasks of the person that stand as done, closed on these days, in the order of their closing; history left out.
    func done(by person: Person.ID, on days: ClosedRange<Day>) throws -> [TaskItem]

    /// What these people entered on these days, in the order it was entered.
    func entries(by people: [Person.ID], on days: ClosedRange<Day>) throws -> [TaskEntry]

    /// Kept snapshots of a person, by day; a change makes those disappear that it would make wrong.
    func daySnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws -> [DaySnapshot]
    func workSnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws -> [WorkSnapshot]
    func keep(_ snapshots: [DaySnapshot]) throws
    func keep(_ snapshots: [WorkSnapshot]) throws

    /// Writes all changes and the journal line in one durable transaction, or nothing. New things have an id ≤ 0 in `after` and
    /// come back with their ids; a negative one stands for the new thing in the other changes of the entry. A `before` that is no
    /// longer what is stored throws `.conflict`.
    func commit(_ entry: consuming JournalEntry) throws -> JournalEntry
    /// All that is written inside shares one durable transaction; if the body throws, none of it is kept.
    func together<Value>(_ body: () throws -> Value) throws -> Value
    /// The newest first; asked for one task, each entry has the changes of that task alone.
    func journal(_ query: JournalQuery) throws -> [JournalEntry]

    /// The dialogue's state for a speaker and channel, as opaque text; nil removes it.
    func session(_ key: SessionKey) throws -> String?
    func setSession(_ key: SessionKey, _ text: String?, at: Timestamp) throws
    /// The desk's lines, in the order of their numbers.
    func management(_ query: ManagementQuery) throws -> [ManagementEntry]
    func managementEntry(_ id: ManagementEntry.ID) throws -> ManagementEntry?
    /// The department's settings that differ from their defaults; changed by `commit` alone.
    func settings() throws -> [String: String]

    /// What waits to be told up to a moment, to one person or to all, oldest first.
    func notices(of person: Person.ID?, until: Timestamp) throws -> [Notice]
    func add(_ notice: Notice) throws
    func remove(notices: [Notice.ID]) throws

    /// Small facts kept by name: the person last used here.
    func setting(_ name: String) throws -> String?
    func setSetting(_ name: String, _ value: String?) throws

    /// Forms of names, for finding them in an utterance; written with the person or client they belong to.
    func nameForms(key: String) throws -> [StoredNameForm]
    func nameForms(latin: String) throws -> [StoredNameForm]
    /// Those whose key begins so and has a length in this range, in characters.
    func nameForms(prefix: String, lengths: ClosedRange<Int>) throws -> [StoredNameForm]
    /// In place of all forms that these owners had.
    func setNameForms(_ forms: [StoredNameForm], of owners: [NameOwner]) throws

    /// Answers of the pipe by sender, channel and id, for seven days (contract §6).
    func answer(_ key: String) throws -> String?
    func setAnswer(_ key: String, _ text: String, at: Timestamp) throws
}
