import Dates

/// What is done at the head's desk.
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
    /// How long before each of their tasks the speaker wants to hear of it.
    case setReminder(minutes: Int)
    /// Closing a task of this kind wants this field, or no longer.
    case setRule(TaskKind, RequiredField, isRequired: Bool)
    case set(setting: String, to: String)
    /// What the desk keeps, listed.
    case list(ManagementEntry.Thing, person: Person.ID?, when: When?)
    case showControl(When?)
    case showRules(TaskKind?)
    case showSettings(name: String?)
}
