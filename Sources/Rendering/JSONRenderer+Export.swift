import Dates
import Department
import Dialogue
import Language

extension JSONRenderer {
    /// Tasks as one array of the objects of contract §6: `planerka export tasks --format json`.
    package func array(of tasks: [TaskItem], _ directory: Directory, in language: LanguageCode, at now: Moment) -> String {
        var frame = Answer(language: language, now: now)
        frame.directory = directory
        return array(tasks.map { .task($0, title: text.title($0, of: frame), directory) })
    }

    package func array(of people: [Person]) -> String { array(people.map(JSON.person)) }

    package func array(of clients: [Client], _ directory: Directory) -> String { array(clients.map { .client($0, directory) }) }

    /// An object a line, so that a long export can be looked through.
    private func array(_ objects: [JSON]) -> String {
        objects.isEmpty ? "[]" : "[\n" + objects.map(\.text).joined(separator: ",\n") + "\n]"
    }
}
