import Dates

extension Transaction {
    /// What is done at the head's desk.
    mutating func management(_ command: ManagementCommand) throws -> Reply {
        switch command {
        case .giveFeedback(let person, let mood, let text): try giveFeedback(to: person, mood, text: text)
        case .giveReward(let person, let minutes, let money, let text, let when):
            try giveReward(to: person, minutes: minutes, money: money, text: text, when)
        case .useReward(let person, let minutes, let when): try useReward(of: person, minutes: minutes, when)
        case .giveFine(let person, let money, let reason): try giveFine(to: person, money, reason: reason)
        case .withdrawFine(let person, let when, let reason): try withdrawFine(of: person, when, reason: reason)
        case .setTarget where policy.stage < 2: throw CommandOutcome.refusal(.notAtThisStage)
        case .setTarget(let person, let metric, let amount, let when): try setTarget(for: person, metric, amount, when)
        case .startControl(let when): try startControl(when)
        case .markCheck(let person, let text): try markCheck(of: person, text: text)
        case .showControl(let when): try showControl(when)
        case .setAbsence(let person, let when): try setAbsence(of: person, when)
        case .unsetAbsence(let person, let when): try unsetAbsence(of: person, when)
        case .addIdea(let text): try addIdea(text)
        case .setReminder(let minutes): try setReminder(minutes: minutes)
        case .list(let thing, let person, let when): .report(try kept(thing, of: person, when))
        case .setRule(let kind, let field, let isRequired): try setRule(kind, field, isRequired: isRequired)
        case .set(let name, let text): try set(setting: name, to: text)
        case .showRules(let kind): .report(rules(of: kind))
        case .showSettings(let name): .settings(try settings(named: name))
        }
    }

    func checkRunsDesk() throws {
        guard rights.mayRunDesk else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
    }

    /// Enters a line of the desk; whom it concerns is told with their next words.
    mutating func enter(_ entry: ManagementEntry, as verb: JournalEntry.Verb, telling people: [Person.ID] = []) throws -> ManagementChange {
        try change(nil, to: entry, as: verb, telling: people)
    }

    /// Changes a line of the desk, or takes it away; `others` change along with it.
    mutating func change(
        _ before: ManagementEntry?, to after: ManagementEntry?, as verb: JournalEntry.Verb, telling people: [Person.ID] = [],
        along others: [(before: ManagementEntry, after: ManagementEntry?)] = []
    ) throws -> ManagementChange {
        recipients.formUnion(people)
        for other in others { add(.management(before: other.before, after: other.after)) }
        add(.management(before: before, after: after))
        guard case .management(let before, let after)? = try write(verb).changes.last else { return ManagementChange(verb: verb) }
        return ManagementChange(verb: verb, before: before, after: after)
    }

    /// The active managers, in the order they were entered.
    func managers() throws -> [Person] { try store.people().filter { $0.role == .manager } }

    func heads() throws -> [Person.ID] { try store.people().filter { $0.role == .head }.map(\.id) }
}
