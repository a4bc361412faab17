import Dates
import Department
import Dialogue
import Language
import Rendering

// Whole tables, written piece by piece: `planerka export`.
extension LocalAssistant {
    func export(_ table: ExportTable, _ format: TableFormat, in language: LanguageCode, at now: Moment, write: (String) throws -> Void)
        throws
    {
        switch (table, format) {
        case (.journal, .csv): try exportJournal(csv: true, language, now, write)
        case (.journal, _): try exportJournal(csv: false, language, now, write)
        case (_, .csv): try write(CSV.written(try core.exported(table.directory, today: now.day)))
        case (.people, _): try write(json.array(of: try store.people()) + "\n")
        case (.clients, _): try write(json.array(of: try store.clients(manager: nil), try directory(of: [])) + "\n")
        case (.tasks, _):
            let tasks = try store.tasks(TaskQuery(today: now.day)).sorted { $0.id < $1.id }
            let directory = try directory(of: Set(tasks.compactMap(\.client)))
            guard format == .ics else { return try write(json.array(of: tasks, directory, in: language, at: now) + "\n") }
            try write(voice.calendar(of: tasks, directory, try core.policy(), in: language, at: now, utc: LocalClock.universal))
        }
    }

    private static let entriesAtOnce = 1000

    private func exportJournal(csv: Bool, _ language: LanguageCode, _ now: Moment, _ write: (String) throws -> Void) throws {
        if csv { try write(CSV.written(CSVTable(header: JournalExport.columns, rows: []))) }
        var query = JournalQuery(), isFirst = true
        query.after = 0
        query.limit = LocalAssistant.entriesAtOnce
        while case let entries = try store.journal(query), let last = entries.last {
            query.after = last.sequence
            let directory = try directory(of: Set(entries.flatMap(\.changes).flatMap(\.clients)))
            let renderer = JournalExport(json: json, directory: directory, language: language, now: now)
            if csv {
                try write(CSV.rows(entries.flatMap(renderer.rows)))
            } else {
                try write((isFirst ? "[\n" : ",\n") + entries.map(renderer.object).joined(separator: ",\n"))
            }
            isFirst = false
        }
        if !csv { try write(isFirst ? "[]\n" : "\n]\n") }
    }

    private func directory(of clients: Set<Client.ID>) throws -> Directory {
        Directory(
            people: Dictionary(try store.people().map { ($0.id, $0) }) { first, _ in first },
            clients: Dictionary(try store.clients(clients).map { ($0.id, $0) }) { first, _ in first })
    }
}

extension ExportTable {
    fileprivate var directory: DirectoryTable {
        switch self {
        case .people: .people
        case .clients: .clients
        case .tasks, .journal: .tasks
        }
    }
}

extension Change {
    fileprivate var clients: [Client.ID] {
        if case .task(let before, let after) = self { [before?.client, after?.client].compactMap(\.self) } else { [] }
    }
}
