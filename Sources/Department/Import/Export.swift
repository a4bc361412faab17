import Dates

extension Core {
    /// A table in the columns that an import reads (Contract, “Command line”).
    ///
    /// - Throws: `StoreFailure`.
    package func exported(_ kind: DirectoryTable, today: Day) throws -> CSVTable {
        let rows: [[String]]
        switch kind {
        case .people:
            rows = try store.people().map {
                [$0.name, $0.role.rawValue, $0.aliases.joined(separator: ";"), $0.accounts.joined(separator: ";")]
            }
        case .clients:
            let people = try names(ofPeople: Set(try store.clients(manager: nil).compactMap(\.manager)))
            rows = try store.clients(manager: nil).map {
                [
                    $0.name, $0.aliases.joined(separator: ";"), $0.contact ?? "", $0.phone ?? "", $0.manager.flatMap { people[$0] } ?? "",
                ]
            }
        case .tasks:
            let tasks = try store.tasks(TaskQuery(today: today)).sorted { $0.id < $1.id }
            let people = try names(ofPeople: Set(tasks.map(\.assignee)))
            let clients = Dictionary(uniqueKeysWithValues: try store.clients(Set(tasks.compactMap(\.client))).map { ($0.id, $0.name) })
            return CSVTable(tasks, person: { people[$0] ?? "" }, client: { clients[$0] ?? "" })
        }
        return CSVTable(
            header: kind.columns, rows: rows.enumerated().map { CSVTable.Row(line: $0.offset + 2, cells: $0.element) })
    }

    /// The names of these people, also of those who have left.
    private func names(ofPeople ids: Set<Person.ID>) throws -> [Person.ID: String] {
        Dictionary(uniqueKeysWithValues: try ids.compactMap { id in try store.person(id).map { (id, $0.name) } })
    }
}

extension CSVTable {
    /// Tasks in the columns that an import reads, with the names of people and clients.
    package init(_ tasks: [TaskItem], person: (Person.ID) -> String, client: (Client.ID) -> String) {
        let rows = tasks.map { task in
            [
                task.externalID ?? String(task.id), task.title ?? "", task.kind?.rawValue ?? "", person(task.assignee),
                task.client.map(client) ?? "", task.due.iso, task.status.rawValue, task.money?.decimal ?? "",
                task.money?.currency ?? "", task.priority?.rawValue ?? "", task.duration.map { Duration(minutes: $0).iso } ?? "",
                task.result ?? "",
            ]
        }
        self.init(header: DirectoryTable.tasks.columns, rows: rows.enumerated().map { Row(line: $0.offset + 2, cells: $0.element) })
    }
}
