import Department
import Dialogue
import Language

// Next steps, journal entries and settings as JSON.
extension JSONRenderer {
    /// `id` is null if the step is suggested and not planned yet.
    func next(_ step: NextStep?, of answer: Answer) -> JSON {
        guard let step else { return .null }
        let client = answer.directory.clients[step.client]?.name
        let title =
            step.planned.map { text.title($0, of: answer) }
            ?? text.title(of: step.kind, client: client, participant: nil, in: answer.language)
        return .object([
            ("id", step.planned.map { .int($0.id) } ?? .null), ("title", .string(title)), ("kind", JSON(step.kind?.rawValue)),
            ("client", JSON(client)), ("assignee", JSON(answer.directory.people[step.assignee]?.name)), ("due", .string(step.due.iso)),
        ])
    }

    func entry(_ entry: JournalEntry, _ directory: Directory) -> JSON {
        let tasks = entry.changes.compactMap { if case .task(let before, let after) = $0 { (after ?? before)?.id } else { nil } }
        return .object([
            ("sequence", .int(entry.sequence)), ("at", .string(entry.at.iso)),
            ("actor", JSON(entry.actor.flatMap { directory.people[$0]?.name })), ("verb", .string(entry.verb.rawValue)),
            ("tasks", .array(tasks.map(JSON.int))), ("note", JSON(entry.note)), ("reverts", entry.reverts.map(JSON.int) ?? .null),
            ("clock_was_set", .bool(entry.clockWasSet)),
        ])
    }

    func setting(_ setting: SettingValue, in language: LanguageCode) -> JSON {
        let words = text.words(of: setting, in: language)
        return .object([
            ("name", .string(setting.name)), ("value", .string(setting.value)), ("default", .string(setting.standard)),
            ("unit", .string(words.unit)), ("meaning", .string(words.meaning)),
        ])
    }
}
