import Dates
import Department
import Language

// The head's desk: reports, what is done there, people and clients.
extension Interpreter {
    func management(_ match: Match) throws(Refusal) -> Interpretation {
        if let kind = Interpreter.reports[match.intent] { return .command(.report(query(kind, match))) }
        if let thing = Interpreter.lists[match.intent] {
            return .command(.management(.list(thing, person: someone(match, "person"), when: match[when: "when"])))
        }
        if let command = try deed(match) { return .command(.management(command)) }
        if let command = try entry(match) { return .command(.directory(command)) }
        if match.intent == "client.edit", match.client != nil { return .ask(.slot(Ask(slot: "name"))) }
        switch match.intent {
        case "report.make": return .command(.document(document(.report, match)))
        case "export.make": return .command(.document(document(.export, match)))
        default: return .none
        }
    }

    private static let reports: [String: ReportQuery.Kind] = [
        "status.show": .status, "load.show": .load, "quality.show": .quality, "kpi.show": .kpi, "kpi.link": .link, "rating.show": .rating,
        "target.show": .target, "bonus.show": .bonus, "reward.suggest": .rewardSuggestion, "debrief.show": .debrief, "digest.show": .digest,
        "adoption.show": .adoption,
    ]

    private static let lists: [String: ManagementEntry.Thing] = [
        "feedback.list": .feedback, "reward.list": .reward, "fine.list": .fine, "control.history": .check, "absence.list": .absence,
        "idea.list": .idea,
    ]

    private func query(_ kind: ReportQuery.Kind, _ match: Match) -> ReportQuery {
        ReportQuery(
            kind, person: someone(match, "person"), isWholeTeam: match.isWholeTeam, when: match[when: "when"],
            metric: match[text: "metric"].flatMap(Metric.init))
    }

    private func document(_ kind: DocumentQuery.Kind, _ match: Match) -> DocumentQuery {
        DocumentQuery(
            kind, format: match[text: "format"].flatMap(DocumentQuery.Format.init), person: someone(match, "person"),
            isWholeTeam: match.isWholeTeam, when: match[when: "when"])
    }

    /// «я», "my": the speaker.
    func someone(_ match: Match, _ slot: String) -> Person.ID? { match[slot] == .me ? actor.person.id : match[person: slot] }

    private func deed(_ match: Match) throws(Refusal) -> ManagementCommand? {
        let person = someone(match, "person"), when = match[when: "when"], text = match[text: "text"]
        switch match.intent {
        case "feedback.give": return .giveFeedback(person, match[text: "mood"].flatMap(Mood.init), text: text)
        case "reward.give":
            guard let person else { return nil }
            return .giveReward(person, minutes: match[minutes: "duration"], money: try match.money(), text: text, when: when)
        case "reward.use":
            guard let person else { return nil }
            return .useReward(person, minutes: match[minutes: "duration"], when: when)
        case "fine.give":
            guard let person, let money = try match.money() else { return nil }
            return .giveFine(person, money, reason: match[text: "reason"])
        case "fine.withdraw":
            guard let person else { return nil }
            return .withdrawFine(person, when: when, reason: match[text: "reason"])
        case "target.set":
            guard let metric = match[text: "metric"].flatMap(Metric.init), let money = try match.money() else { return nil }
            return .setTarget(person, metric, amount: money, when: when)
        case "control.start": return .startControl(when)
        case "control.show": return .showControl(when)
        case "control.mark": return .markCheck(person, text: text)
        case "absence.set": return .setAbsence(person, when)
        case "absence.unset": return .unsetAbsence(person, when)
        case "idea.add": return text.map(ManagementCommand.addIdea)
        case "notify.set": return match[minutes: "remind"].map(ManagementCommand.setReminder)
        default: return try regulation(match)
        }
    }

    private func regulation(_ match: Match) throws(Refusal) -> ManagementCommand? {
        switch match.intent {
        case "rule.show": return .showRules(match.kind)
        case "rule.set", "rule.unset":
            guard let kind = match.kind, let said = match[text: "field"] else { return nil }
            // A task has its day and its wording in any case.
            guard let field = RequiredField(rawValue: said) else { throw .invalidValue(field: said) }
            return .setRule(kind, field, isRequired: match.intent == "rule.set")
        case "setting.show": return .showSettings(name: match[text: "name"])
        case "setting.set":
            guard let name = match[text: "name"], let text = match[text: "text"] else { return nil }
            return .set(setting: name, to: text)
        default: return nil
        }
    }

    private func entry(_ match: Match) throws(Refusal) -> DirectoryCommand? {
        let person = someone(match, "person")
        switch match.intent {
        case "person.remove": return person.map { .removePerson($0, heir: someone(match, "assignee")) }
        case "person.role":
            guard let person, let role = match[text: "role"].flatMap(Role.init) else { return nil }
            return .setRole(person, role)
        case "account.link":
            guard let person, let account = match[text: "account"] else { return nil }
            return .linkAccount(account, person)
        case "next.suggest": return .suggestNext(try knownClient(match), chosen(match) ?? (match.client == nil ? spokenOf : nil))
        case "journal.show": return .showJournal(chosen(match), person: person, when: match[when: "when"], before: nil)
        default: return try card(match)
        }
    }

    private func card(_ match: Match) throws(Refusal) -> DirectoryCommand? {
        guard match.intent.hasPrefix("client."), let client = try knownClient(match) else { return nil }
        switch match.intent {
        case "client.show": return .showClient(client)
        case "client.remove": return .removeClient(client)
        case "client.edit" where match["name"] == nil && match["phone"] == nil: return nil
        case "client.edit": return .editClient(client, name: match[text: "name"], phone: match[text: "phone"])
        case "client.assign": return someone(match, "assignee").map { .assignClient(client, to: $0) }
        default: return nil
        }
    }

    /// Nil where no client was named; one that the directory doesn't have is refused.
    private func knownClient(_ match: Match) throws(Refusal) -> Client.ID? {
        switch match.client {
        case .known(let id): return id
        case .new: throw .noSuchClient
        case nil: return nil
        }
    }

    /// «следующий шаг» alone is about the task last spoken of.
    private var spokenOf: Selection? { session.last.isEmpty ? nil : .ids(session.last) }

    /// Named tasks, where any were.
    private func chosen(_ match: Match) -> Selection? {
        guard case .tasks(let ids) = session.meaning(of: match.references), !match.references.isEmpty else { return nil }
        return .ids(ids)
    }
}
