import Dates

/// Commands about what the head keeps beside the tasks, and about the settings.
package enum ManagementCommand: Equatable, Sendable {
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
    /// Minutes before each of their tasks at which the actor wants to be reminded.
    case setReminder(minutes: Int)
    /// Whether this field is required to close a task of this kind.
    case setRule(TaskKind, RequiredField, isRequired: Bool)
    case set(setting: String, to: String)
    /// Entries of one kind.
    case list(ManagementEntry.Thing, person: Person.ID?, when: When?)
    /// Who is at work on a day.
    case listPresent(When?)
    case showControl(When?)
    case showRules(TaskKind?)
    case showSettings(name: String?)
}
