import Dates

/// What is asked of a report; what wasn't said is nil and gets its default in the report.
package struct ReportQuery: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case status, load, quality, kpi, link, rating, target, bonus, rewardSuggestion, debrief, digest, adoption
    }

    package var kind: Kind
    /// Nil: the department's for head and viewer, one's own for a manager (contract §8.1).
    package var person: Person.ID?
    package var isWholeTeam: Bool
    package var when: When?
    package var metric: Metric?

    package init(_ kind: Kind, person: Person.ID? = nil, isWholeTeam: Bool = false, when: When? = nil, metric: Metric? = nil) {
        self.kind = kind
        self.person = person
        self.isWholeTeam = isWholeTeam
        self.when = when
        self.metric = metric
    }
}

/// What is done at the head's desk.
package enum DeskCommand: Equatable, Sendable {
    /// A nil person is the whole team.
    case giveFeedback(Person.ID?, Mood?, text: String?)
    case giveReward(Person.ID, minutes: Int?, money: Money?, text: String?, when: When?)
    case useReward(Person.ID, minutes: Int?, when: When?)
    case giveFine(Person.ID, Money, reason: String?)
    case withdrawFine(Person.ID, when: When?, reason: String?)
    case setTarget(Person.ID?, Metric, amount: Money, when: When?)
    case startControl(When?)
    case markCheck(Person.ID?, text: String?)
    case setAbsence(Person.ID?, When?)
    case unsetAbsence(Person.ID?, When?)
    case addIdea(String)
    /// How long before each of their tasks the speaker wants to hear of it.
    case setReminder(minutes: Int)
    /// Closing a task of this kind wants this field, or no longer.
    case setRule(Kind, RequiredField, isRequired: Bool)
    case set(setting: String, to: String)
    /// What the desk keeps, listed.
    case list(DeskEntry.Thing, person: Person.ID?, when: When?)
    case showControl(When?)
    case showRules(Kind?)
    case showSettings(name: String?)
}

/// What is done with people and clients.
package enum DirectoryCommand: Equatable, Sendable {
    /// Their open tasks and clients go to the heir, where there is one.
    case removePerson(Person.ID, heir: Person.ID?)
    case setRole(Person.ID, Role)
    case linkAccount(String, Person.ID)
    case showClient(Client.ID)
    case assignClient(Client.ID, to: Person.ID)
    case editClient(Client.ID, name: String?, phone: String?)
    case removeClient(Client.ID)
    /// The next step of the sale with a client, or after a task.
    case suggestNext(Client.ID?, Selection?)
    /// `before`: the next page, after the entry of that number.
    case showJournal(Selection?, person: Person.ID?, when: When?, before: Int?)
}

/// What is written to be taken elsewhere.
package struct DocumentQuery: Equatable, Sendable {
    package enum Kind: String, Sendable { case report, export }
    package enum Format: String, Sendable, CaseIterable { case text, csv, json, ics, html }

    package var kind: Kind
    package var format: Format?
    package var person: Person.ID?
    package var isWholeTeam: Bool
    package var when: When?

    package init(_ kind: Kind, format: Format?, person: Person.ID?, isWholeTeam: Bool, when: When?) {
        self.kind = kind
        self.format = format
        self.person = person
        self.isWholeTeam = isWholeTeam
        self.when = when
    }
}
