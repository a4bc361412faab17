import Dates

/// One line of the append-only journal: who changed what, when by the clock, and what they claimed.
package struct JournalEntry: Hashable, Sendable {
    /// Which kind of change: told to people through `Intents/replies`.
    package enum Verb: String, Sendable {
        case add, complete, reopen, cancel, move, assign, edit, note, correct, undo, redo, importTasks, importPeople, importClients,
            openDay, enterPerson, enterClient, teachPhrase, forgetPhrase, waive, giveFeedback, giveReward, useReward, giveFine,
            withdrawFine, setAbsence, unsetAbsence, setTarget, startControl, drawSample, markCheck, addIdea, setRule, unsetRule,
            setSetting, setRole, removePerson, linkAccount, editClient, assignClient, removeClient, look, readFeedback, setReminder
    }

    package var sequence: Int
    package var at: Timestamp
    /// True where the clock was set by `--now` or `--clock input`.
    package var clockWasSet: Bool
    /// Nil for an import without a speaker.
    package var actor: Person.ID?
    package var verb: Verb
    package var changes: [Change]
    /// A time that the speaker claimed («вчера звонил»), a reason, and the like.
    package var note: String?
    /// The entry that this one takes back or does again.
    package var reverts: Int?
    /// Who is to be told of it; not kept in the line itself.
    package var recipients: [Person.ID] = []

    package init(
        sequence: Int = 0, at: Timestamp, clockWasSet: Bool, actor: Person.ID?, verb: Verb, changes: [Change], note: String? = nil,
        reverts: Int? = nil
    ) {
        self.sequence = sequence
        self.at = at
        self.clockWasSet = clockWasSet
        self.actor = actor
        self.verb = verb
        self.changes = changes
        self.note = note
        self.reverts = reverts
    }
}
