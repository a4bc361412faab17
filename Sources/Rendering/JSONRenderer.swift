import Dates
import Department
import Dialogue
import Language

/// Renders answers and readings as JSON.
///
/// Keys, their order and their values are public (Contract, “parse --json” and “pipe --format jsonl”).
package struct JSONRenderer {
    let text: TextRenderer

    package init(text: TextRenderer) { self.text = text }

    /// One answer line of the pipe. `id` is JSON text; `to` and `channel` are returned as they were received.
    package func line(_ answer: Answer, text rendered: String, id: String, to: String?, channel: String?) -> String {
        let error: JSON = answer.error.map { .object([("code", .string($0.rawValue)), ("message", .string(rendered))]) } ?? .null
        return JSON.object([
            ("id", .raw(id)), ("to", JSON(to)), ("channel", JSON(channel)), ("ok", .bool(answer.isOk)), ("text", .string(rendered)),
            ("language", .string(answer.language.rawValue)),
            ("commands", .array(answer.parts.filter(\.isCommand).map { command($0, of: answer) })),
            ("error", error),
        ]).text
    }

    /// The reading of a line: `planerka parse --json`.
    package func line(_ reading: Understanding) -> String {
        let commands = reading.commands.map { match in
            JSON.object([
                ("intent", .string(match.intent.rawValue)), ("slots", slots(match.slots)), ("ask", ask(match.ask)),
                ("confidence", .number(decimal(match.confidence))),
            ])
        }
        return JSON.object([
            ("text", .string(reading.text)), ("language", .string(reading.language.rawValue)), ("commands", .array(commands)),
            ("corrected", JSON(reading.corrected)), ("unread", JSON(reading.unread)),
            ("suggestions", .array(reading.suggestions.map(JSON.string))),
        ]).text
    }

    /// The news of one notice as an event for an account. `shaped` fits the text to the account's network.
    package func notification(_ answer: Answer, to account: String, channel: String?, shaped: (String) -> String) -> String {
        let tasks = answer.news.flatMap(\.tasks)
        return JSON.object([
            ("event", .string("notification")), ("id", JSON(answer.notices.first.map(String.init))), ("to", .string(account)),
            ("channel", JSON(channel)), ("text", .string(shaped(text.text(of: answer)))),
            ("data", .object(tasks.isEmpty ? [] : [("tasks", .array(tasks.map { task($0, of: answer) }))])),
        ]).text
    }

    private func command(_ part: AnsweredCommand, of answer: Answer) -> JSON {
        .object([
            ("intent", .string(part.intent.rawValue)), ("slots", slots(part.slots)), ("ask", ask(part.ask)),
            ("data", data(part, of: answer)),
        ])
    }

    private func slots(_ slots: [Slot]) -> JSON {
        .object(
            slots.map { slot in
                switch slot.value {
                case .tasks, .several: (slot.name.name, .array(slot.value.texts.map(JSON.string)))
                default: (slot.name.name, JSON(slot.value.texts.first))
                }
            })
    }

    private func ask(_ ask: Ask?) -> JSON {
        guard let ask else { return .null }
        let options = ask.options.isEmpty ? [] : [("options", JSON.array(ask.options.map { .string($0.name) }))]
        return .object([("slot", .string(ask.slot.name))] + options)
    }

    /// Two decimals without floating-point noise: `0.98`, `1`.
    private func decimal(_ confidence: Double) -> String {
        let hundredths = Int((min(max(confidence, 0), 1) * 100).rounded())
        return hundredths == 100 ? "1" : "0." + padded(hundredths, 2)
    }

    private func data(_ part: AnsweredCommand, of answer: Answer) -> JSON {
        guard case .reply(let reply, let page) = part.content else { return .object([]) }
        let all = { (tasks: [TaskItem]) in JSON.array(tasks.map { self.task($0, of: answer) }) }
        switch reply {
        case .list(let list): return .object([("tasks", all(list.tasks)), ("total", .int(page?.total ?? list.tasks.count))])
        case .cards(let cards): return .object([("tasks", all(cards.map(\.task)))])
        case .plan(let plan):
            return .object([
                ("tasks", all(plan.overdue + plan.undone + plan.today)), ("overdue", all(plan.overdue)), ("today", all(plan.today)),
                ("undone", all(plan.undone)),
            ])
        case .outcome(let outcome):
            return .object([
                ("tasks", all(outcome.left)), ("done", all(outcome.done)), ("nextWorkingDay", .string(outcome.nextWorkingDay.iso)),
            ])
        case .changed(let change):
            return .object(
                [("tasks", all(change.after + change.same + change.next))] + (change.step.map { [("next", next($0, of: answer))] } ?? []))
        case .reverted(let reverted): return .object([("tasks", all(reverted.tasks))])
        case .people(let people): return .object([("people", .array(people.filter(\.isActive).map(person)))])
        case .clients(let clients): return .object([("clients", .array(clients.map { client($0, of: answer.directory) }))])
        case .entered(let entered):
            return .object([
                ("people", .array(entered.people.map(person))),
                ("clients", .array(entered.clients.map { client($0, of: answer.directory) })),
            ])
        case .phrases(let held): return .object([("phrases", .array(held.map { phrase($0, of: answer) }))])
        case .taught(let changes):
            let now = changes.compactMap { change in change.after.map { HeldPhrase($0, isForAll: change.isForAll) } }
            return .object([("phrases", .array(now.map { phrase($0, of: answer) }))])
        case .report(let report): return self.report(report, of: answer)
        case .document(let document): return self.document(document, answer)
        case .client(let card):
            return .object([
                ("client", client(card.client, of: answer.directory)), ("tasks", all(card.open)), ("history", all(card.history)),
                ("next", next(card.next, of: answer)),
            ])
        case .step(let step, let client):
            return .object([("client", self.client(client, of: answer.directory)), ("next", next(step, of: answer))])
        case .directory(let change):
            return .object([
                ("people", .array(change.people.map(person))), ("clients", .array(change.clients.map { client($0, of: answer.directory) })),
                ("tasks", all(change.tasks)),
            ])
        case .journal(let entries, _): return .object([("entries", .array(entries.map { entry($0, answer.directory) }))])
        case .settings(let settings): return .object([("settings", .array(settings.map { setting($0, in: answer.language) }))])
        case .noted(let change): return noted(change, answer.directory)
        case .question, .refused: return .object([])
        }
    }

    private func task(_ task: TaskItem, of answer: Answer) -> JSON { .task(task, title: text.title(task, of: answer), answer.directory) }
    private func phrase(_ held: HeldPhrase, of answer: Answer) -> JSON {
        .object([
            ("phrase", .string(held.phrase.phrase)), ("meaning", .string(held.phrase.meaning)),
            ("author", JSON(answer.directory.people[held.phrase.author]?.name)), ("for_all", .bool(held.isForAll)),
        ])
    }
    private func person(_ person: Person) -> JSON { .person(person) }
    private func client(_ client: Client, of directory: Directory) -> JSON { .client(client, directory) }
}
