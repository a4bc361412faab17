import Dates
import Department
import Dialogue
import Language

extension JSONRenderer {
    /// An array of task objects (Contract, “pipe --format jsonl”), for `planerka export tasks --format json`.
    package func array(of tasks: [TaskItem], _ directory: Directory, in language: LanguageCode, at now: Moment) -> String {
        var context = Answer(language: language, now: now)
        context.directory = directory
        return array(tasks.map { .task($0, title: text.title($0, of: context), directory) })
    }

    package func array(of people: [Person]) -> String { array(people.map(JSON.person)) }

    package func array(of clients: [Client], _ directory: Directory) -> String { array(clients.map { .client($0, directory) }) }

    /// One object per line, so that a long export stays readable.
    private func array(_ objects: [JSON]) -> String {
        objects.isEmpty ? "[]" : "[\n" + objects.map(\.text).joined(separator: ",\n") + "\n]"
    }
}
