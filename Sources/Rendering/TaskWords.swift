import Dates
import Department
import Dialogue
import Language
import Phrases

/// Tasks, names and money in words.
struct TaskWords {
    let speech: Speech
    let directory: Directory
    let times: TimeWords

    func person(_ id: Person.ID?) -> String? { id.flatMap { directory.people[$0] }.map(\.name.visible) }
    func client(_ id: Client.ID?) -> String? { id.flatMap { directory.clients[$0] }.map(\.name.visible) }

    /// «#12 звонок Ромашке», "#12 call Acme"; the number alone if the task is gone.
    func task(_ id: TaskItem.ID) -> String { directory.tasks[id].map { "#\(id) \(title($0))" } ?? "#\(id)" }

    /// The wording of the task, or a title made of kind and client: «встреча с Вегой», "meeting with Вега".
    func title(_ task: TaskItem) -> String {
        task.title.map(\.visible) ?? title(kind: task.kind, client: client(task.client), participant: person(task.participant))
    }

    func title(kind: TaskKind?, client: String?, participant: String?) -> String {
        var values: PhraseValues = [:]
        values["client"] = client.map(PhraseValues.Value.client)
        values["participant"] = participant.map(PhraseValues.Value.person)
        return speech.say("title.\(kind?.rawValue ?? "none")", values)
    }

    /// «1 200,50 ₽», "USD 300".
    func money(_ money: Money) -> String {
        let parts = money.decimal.split(separator: ".")
        var sum = grouped(String(parts[0]))
        if parts.count > 1 { sum += speech.say("money.point") + parts[1] }
        guard let currency = money.currency, currency != "RUB" else { return speech.say("money.rouble", ["sum": .text(sum)]) }
        return speech.say("money.other", ["sum": .text(sum), "currency": .text(currency)])
    }

    private func grouped(_ digits: String) -> String {
        guard digits.count > 4 else { return digits }
        let head = digits.count % 3
        var groups = head > 0 ? [String(digits.prefix(head))] : []
        for start in stride(from: head, to: digits.count, by: 3) {
            groups.append(String(digits.dropFirst(start).prefix(3)))
        }
        return groups.joined(separator: speech.say("money.grouping"))
    }

    /// A task in full, for the confirmation of a change: title, due, kind, client, participant, money, duration and so on.
    func described(_ task: TaskItem) -> String {
        var parts = [title(task), times.full(task.due)]
        if task.title != nil {
            if let kind = task.kind { parts.append(speech.say("kind.\(kind.rawValue)")) }
            if let client = client(task.client) { parts.append(speech.say("change.client", ["client": .text(client)])) }
            if let person = person(task.participant) { parts.append(speech.say("change.participant", ["person": .person(person)])) }
        }
        if let money = task.money { parts.append(self.money(money)) }
        if let minutes = task.duration { parts.append(speech.say("change.lasts", ["length": .text(times.length(minutes: minutes))])) }
        if let rule = task.recurrence { parts.append(times.rule(rule)) }
        if let minutes = task.remind { parts.append(speech.say("change.remind", ["length": .text(times.length(minutes: minutes))])) }
        if let priority = task.priority { parts.append(speech.say("priority.\(priority.rawValue)")) }
        return parts.joined(separator: ", ")
    }
}
