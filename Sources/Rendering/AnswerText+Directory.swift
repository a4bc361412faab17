import Dates
import Department
import Dialogue
import Language
import Phrases

// People and clients: cards, changes, the next step of a sale.
extension AnswerText {
    /// A client: contact, manager, open tasks, recently closed tasks and the next step.
    func card(_ card: ClientCard) -> [String] {
        let client = card.client
        var lines = answer(card) + [speech.say("client.title", ["client": .text(client.name.visible)])]
        func add(_ key: String, _ text: String?) {
            if let text { lines.append("  " + speech.say("client.\(key)", ["value": .text(text.visible)])) }
        }
        add("contact", client.contact)
        add("phone", client.phone)
        add("aliases", client.aliases.isEmpty ? nil : client.aliases.joined(separator: ", "))
        add("manager", words.person(client.manager))
        lines.append(
            speech.say(
                card.open.isEmpty ? isPartly(client) ? "client.noOpenSeen" : "client.noOpen" : "client.open",
                ["count": .number(card.open.count)]))
        lines += rows(Array(card.open.prefix(AnswerText.screen)), from: 1)
        if !card.history.isEmpty { lines.append(speech.say("client.history")) }
        lines += history(card.history)
        lines += card.next?.planned == nil ? step(card.next, with: client) : []
        return lines + (isPartly(client) && card.next != nil ? [hidden(client)] : [])
    }

    private func history(_ tasks: [TaskItem]) -> [String] {
        var table = RowTable(style: style, kinds: [.date, .prose], indent: 2)
        table.rows = tasks.map { task in
            var values: PhraseValues = ["what": .text(words.title(task)), "state": .text(speech.say("state.\(task.status.rawValue)"))]
            values["result"] = (task.result ?? task.reason).map { .text($0.visible) }
            return .init([task.closed.map { times.dated(Due($0.day)) } ?? "", speech.say("client.closed", values)])
        }
        return table.lines
    }

    /// Whether the speaker may not see all tasks with a client.
    private func isPartly(_ client: Client) -> Bool { answer.speaker?.seesAll(of: client) == false }

    private func hidden(_ client: Client) -> String {
        var values: PhraseValues = ["client": .text(client.name.visible)]
        if client.manager != answer.speaker?.id { values["manager"] = words.person(client.manager).map { .person($0) } }
        return speech.say("next.hidden", values)
    }

    func step(_ step: NextStep?, with client: Client) -> [String] {
        guard let step else {
            return [isPartly(client) ? hidden(client) : speech.say("next.none", ["client": .text(client.name.visible)])]
        }
        if let task = step.planned { return [speech.say("next.planned", values(of: step, what: words.title(task)))] }
        return [offered(step)]
    }

    /// A suggested step, with the word that accepts it.
    func offered(_ step: NextStep) -> String {
        let title = words.title(kind: step.kind, client: words.client(step.client), participant: nil)
        return speech.say("next.offer", values(of: step, what: title))
    }

    private func values(of step: NextStep, what: String) -> PhraseValues {
        var values: PhraseValues = ["what": .text(what), "when": .text(times.full(step.due))]
        if step.assignee != answer.speaker?.id { values["person"] = words.person(step.assignee).map { .person($0) } }
        return values
    }

    func overlap(_ task: TaskItem) -> String {
        var values: PhraseValues = ["what": .text(words.title(task)), "time": .text(task.due.time?.iso ?? "")]
        if task.assignee != answer.speaker?.id { values["person"] = words.person(task.assignee).map { .person($0) } }
        return speech.say("change.overlap", values)
    }

    func directory(_ change: DirectoryChange) -> [String] {
        var values: PhraseValues = [:]
        if let person = change.people.first {
            values["person"] = .person(person.name.visible)
            values["role"] = .text(speech.say("role.\(person.role.rawValue)"))
        }
        if let client = change.clients.first {
            values["client"] = .text(client.name.visible)
            values["phone"] = client.phone.map { .text($0.visible) }
            values["manager"] = words.person(client.manager).map { .person($0) }
        }
        // The old name goes on as an alias, unless somebody else has it.
        values["alias"] = change.people.first.flatMap { $0.aliases.first == change.formerName ? change.formerName : nil }
            .map { .text($0.visible) }
        values["was"] = change.formerName.map { .text($0.visible) }
        values["account"] = change.account.map { .text($0.visible) }
        values["count"] = change.tasks.isEmpty ? nil : .number(change.tasks.count)
        values["heir"] = words.person(change.heir).map { .person($0) }
        return [speech.say(change.isSame ? "same.\(change.verb.rawValue)" : "directory.\(change.verb.rawValue)", values)]
    }
}
