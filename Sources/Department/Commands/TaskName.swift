import Text

/// How a task is called: «ревизию склада», "the dentist appointment" (Contract, “How a phrase is read” 37).
package struct TaskName: Equatable, Sendable {
    /// As it was said.
    package var text: String
    package var parts: [Part]

    /// A word of the name, or several that mean one thing: «отчёт», «встречу», «Мир окон».
    package struct Part: Equatable, Sendable {
        package var words: [WordForm]
        /// What they mean besides, if it is something that a task has in a field of its own.
        package var kind: TaskKind?
        package var clients: Set<Client.ID>
        package var people: Set<Person.ID>

        package init(words: [WordForm], kind: TaskKind? = nil, clients: Set<Client.ID> = [], people: Set<Person.ID> = []) {
            self.words = words
            self.kind = kind
            self.clients = clients
            self.people = people
        }
    }

    package init(text: String, parts: [Part]) {
        self.text = text
        self.parts = parts
    }

    /// The kind of the task, if the name says one.
    var kind: TaskKind? { parts.lazy.compactMap(\.kind).first }

    /// The client, if the name says just one.
    var client: Client.ID? {
        let named = parts.reduce(into: Set()) { $0.formUnion($1.clients) }
        return named.count == 1 ? named.first : nil
    }

    /// How well a name fits a task.
    enum Fit: Comparable {
        /// The task has more words.
        case part
        /// The name says all words of the task's title.
        case whole
    }

    /// Nil if something in the name is not in the task.
    func fit(_ task: TaskItem) -> Fit? {
        let title = WordForm.all(in: task.title ?? "")
        guard !parts.isEmpty, parts.allSatisfy({ $0.isIn(task, title: title) }) else { return nil }
        // «встречу» alone says nothing of a task whose kind is not known.
        guard parts.contains(where: { $0.kind == nil || $0.kind == task.kind || $0.isIn(title) }) else { return nil }
        let said = parts.flatMap(\.words)
        return title.allSatisfy { word in said.contains { $0.isSame(as: word) } } ? .whole : .part
    }
}

extension TaskName.Part {
    /// A task without a kind may be of any: "dentist" is the dentist appointment.
    func isIn(_ task: TaskItem, title: [WordForm]) -> Bool {
        if let kind, task.kind == kind || task.kind == nil { return true }
        if let client = task.client, clients.contains(client) { return true }
        if people.contains(task.assignee) || task.participant.map(people.contains) == true { return true }
        return isIn(title)
    }

    func isIn(_ title: [WordForm]) -> Bool { words.allSatisfy { word in title.contains { $0.isSame(as: word) } } }
}

extension [TaskItem] {
    /// Those that are called so; where some are called exactly so, those alone: «ревизию» is «ревизия», and not «ревизия склада».
    func called(_ name: TaskName) -> [TaskItem] {
        let fits = compactMap { task in name.fit(task).map { (task: task, fit: $0) } }
        let whole = fits.filter { $0.fit == .whole }
        return (whole.isEmpty ? fits : whole).map(\.task)
    }
}
