import Dates
import Department
import Dialogue
import Language

// The objects of answers and exports (Contract, “pipe --format jsonl”).
extension JSON {
    package static func task(_ task: TaskItem, title: String, _ directory: Directory) -> JSON {
        let name = { (id: Person.ID?) in JSON(id.flatMap { directory.people[$0]?.name }) }
        return .object([
            ("id", .int(task.id)), ("title", .string(title)), ("kind", JSON(task.kind?.rawValue)), ("assignee", name(task.assignee)),
            ("client", JSON(task.client.flatMap { directory.clients[$0]?.name })), ("participant", name(task.participant)),
            ("due", .string(task.due.iso)), ("duration", JSON(task.duration.map(length))), ("status", .string(task.status.rawValue)),
            ("priority", JSON(task.priority?.rawValue)), ("amount", JSON(task.money?.decimal)), ("currency", JSON(task.money?.currency)),
            ("repeat", JSON(task.recurrence?.rrule)), ("remind", JSON(task.remind.map(length))), ("result", JSON(task.result)),
            ("moves", .int(task.moves)), ("author", name(task.author)), ("created", .string(task.created.iso)),
            ("closed", JSON(task.closed?.iso)),
        ])
    }

    package static func person(_ person: Person) -> JSON {
        .object([
            ("name", .string(person.name)), ("role", .string(person.role.rawValue)), ("aliases", .array(person.aliases.map(JSON.string))),
            ("accounts", .array(person.accounts.map(JSON.string))),
        ])
    }

    package static func client(_ client: Client, _ directory: Directory) -> JSON {
        .object([
            ("name", .string(client.name)), ("aliases", .array(client.aliases.map(JSON.string))), ("contact", JSON(client.contact)),
            ("phone", JSON(client.phone)), ("manager", JSON(client.manager.flatMap { directory.people[$0]?.name })),
        ])
    }

    /// Minutes as an ISO 8601 duration: 90 → `PT1H30M`.
    private static func length(_ minutes: Int) -> String { Duration(days: minutes / 1440, minutes: minutes % 1440).iso }
}
