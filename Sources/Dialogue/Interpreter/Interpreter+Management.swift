import Dates
import Department
import Language

extension Interpreter {
    func management(_ intent: ManagementIntent, _ match: Match) throws(Refusal) -> Interpretation {
        let person = person(match, .person), when = match[when: .when], text = match[text: .text]
        return switch intent {
        case .giveFeedback: .management(.giveFeedback(person, match[text: .mood].flatMap(Mood.init), text: text))
        case .giveReward: try reward(person, match)
        case .useReward: person.map { .management(.useReward($0, minutes: match[minutes: .duration], when: when)) } ?? .missing(.person)
        case .giveFine: try fine(person, match)
        case .withdrawFine:
            person.map { .management(.withdrawFine($0, when: when, reason: match[text: .reason])) } ?? .missing(.person)
        case .setTarget: try target(person, match)
        case .startControl: .management(.startControl(when))
        case .markCheck: .management(.markCheck(person, text: text))
        case .setAbsence: .management(.setAbsence(person, when))
        case .unsetAbsence: .management(.unsetAbsence(person, when))
        case .addIdea: text.map { .management(.addIdea($0)) } ?? .missing(.text)
        case .setReminder: try match.reminder().map { .management(.setReminder(minutes: $0)) } ?? .missing(.remind)
        case .setRule: try rule(match, isRequired: true)
        case .unsetRule: try rule(match, isRequired: false)
        case .changeSetting: setting(match)
        }
    }

    private func reward(_ person: Person.ID?, _ match: Match) throws(Refusal) -> Interpretation {
        guard let person else { return .missing(.person) }
        let minutes = match[minutes: .duration], money = try match.money()
        return .management(.giveReward(person, minutes: minutes, money: money, text: match[text: .text], when: match[when: .when]))
    }

    private func fine(_ person: Person.ID?, _ match: Match) throws(Refusal) -> Interpretation {
        guard let person else { return .missing(.person) }
        guard let money = try match.money() else { return .missing(.amount) }
        return .management(.giveFine(person, money, reason: match[text: .reason]))
    }

    private func target(_ person: Person.ID?, _ match: Match) throws(Refusal) -> Interpretation {
        guard let metric = match.metric else { return .missing(.metric) }
        guard let money = try match.money() else { return .missing(.amount) }
        return .management(.setTarget(person, metric, amount: money, when: match[when: .when]))
    }

    private func rule(_ match: Match, isRequired: Bool) throws(Refusal) -> Interpretation {
        guard let kind = match.kind else { return .missing(.kind) }
        guard let said = match[text: .field] else { return .missing(.field) }
        // Other fields, such as the day, can't be required: every task has them.
        guard let field = RequiredField(rawValue: said) else { throw .invalidValue(field: said) }
        return .management(.setRule(kind, field, isRequired: isRequired))
    }

    private func setting(_ match: Match) -> Interpretation {
        guard let name = match[text: .name] else { return .missing(.name) }
        guard let text = match[text: .text] else { return .missing(.text) }
        return .management(.set(setting: name, to: text))
    }
}
