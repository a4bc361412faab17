import Dates

/// One entry of the append-only journal: who changed what, when by the clock, and what they claimed.
package struct JournalEntry: Hashable, Sendable {
    /// The kind of change; its words are in `Intents/replies`.
    package enum Verb: String, Sendable {
        case add, complete, reopen, cancel, move, assign, edit, note, correct, undo, redo, importTasks, importPeople, importClients,
            openDay, enterPerson, enterClient, teachPhrase, forgetPhrase, waive, giveFeedback, giveReward, useReward, giveFine,
            withdrawFine, setAbsence, unsetAbsence, setTarget, startControl, drawSample, markCheck, addIdea, setRule, unsetRule,
            setSetting, setRole, removePerson, linkAccount, editClient, assignClient, removeClient, look, readFeedback, setReminder,
            renamePerson
    }

    package var sequence: Int
    package var at: Timestamp
    /// Whether the clock was set by `--now` or `--clock input`.
    package var clockWasSet: Bool
    /// Nil for an import without a speaker.
    package var actor: Person.ID?
    package var verb: Verb
    package var changes: [Change]
    /// A time that the speaker claimed («вчера звонил»), or a reason.
    package var note: String?
    /// The entry that this one takes back, does again or corrects.
    package var reverts: Int?
    /// The mark that all entries of one line share (one message, one pasted block): undo takes them back together. Nil stands alone.
    package var line: Int?
    /// Who gets a notice of it; not part of the stored entry.
    package var recipients: [Person.ID] = []

    package init(
        sequence: Int = 0, at: Timestamp, clockWasSet: Bool, actor: Person.ID?, verb: Verb, changes: [Change], note: String? = nil,
        reverts: Int? = nil, line: Int? = nil
    ) {
        self.sequence = sequence
        self.at = at
        self.clockWasSet = clockWasSet
        self.actor = actor
        self.verb = verb
        self.changes = changes
        self.note = note
        self.reverts = reverts
        self.line = line
    }
}

extension JournalEntry.Verb {
    /// Whether it only keeps a record, such as of what was read: nothing that undo takes back.
    package var isRecord: Bool {
        switch self {
        case .openDay, .waive, .look, .drawSample, .readFeedback: true
        default: false
        }
    }
}

extension JournalEntry.Verb {
    /// Whether it only records that somebody looked: nothing of the department is changed.
    package var isLook: Bool { self == .openDay || self == .look || self == .readFeedback }
}
