import Dates
import Department
import Dialogue
import Rendering

/// `planerka import` and `planerka export`: whoever has the store's file is trusted, so no speaker is needed.
struct TableCall {
    let container: AppContainer

    func `import`(_ table: DirectoryTable, path: String) throws -> ExitStatus {
        let file = try TableText(Descriptor.contents(of: path), path: path)
        let assistant = try container.open(style: TextStyle())
        let phrase = { (key: String, values: [String: String]) in assistant.phrase(key, container.language, values) }
        if file.wasWindows1251 { try Output.error.write(phrase("import.oldEncoding", [:]) + "\n") }
        let speaker = try importer(among: assistant)
        let clock = Clock(fixed: container.settings.now)
        do {
            let rows = try CSV.read(file.text).get()
            progress(phrase("import.taking", ["count": String(rows.rows.count)]))
            let count = try assistant.core.take(rows, as: table, at: clock.now, clockWasSet: clock.isSet, by: speaker?.id)
            progress(nil)
            try Output.standard.write(summary(of: count, phrase))
            return .done
        } catch let problems as RowProblems {
            progress(nil)
            try Output.error.write(ProblemTable(problems: problems, table: table, phrase: phrase).text(path: path))
            return .badData
        }
    }

    func export(_ table: ExportTable, _ format: TableFormat) throws -> ExitStatus {
        let assistant = try container.open(style: TextStyle())
        let now = Clock(fixed: container.settings.now).now.moment
        try assistant.export(table, format, in: container.language, at: now) { piece in
            try Output.standard.write(TerminalText.text(piece, keepsReturns: true))
        }
        return .done
    }

    /// The person who imports, for the journal. Nil also if nobody has the name of `--as` yet: the file itself may add that person.
    private func importer(among assistant: LocalAssistant) throws -> Person? {
        guard let name = container.settings.speaker else { return nil }
        do {
            return try Speaker(service: assistant).person(named: name)
        } catch Failure.emptyStore, Failure.unknownSpeaker {
            return nil
        }
    }

    private func summary(of count: ImportCount, _ phrase: (String, [String: String]) -> String) -> String {
        var lines = [
            phrase("import.done", ["added": String(count.added), "updated": String(count.updated), "unchanged": String(count.unchanged)])
        ]
        if count.newClients > 0 { lines.append(phrase("import.newClients", ["count": String(count.newClients)])) }
        if count.statusKept > 0 { lines.append(phrase("import.statusKept", ["count": String(count.statusKept)])) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One line on a terminal, overwritten each time and removed at the end.
    private func progress(_ text: String?) {
        guard Descriptor.isTerminal(2) else { return }
        try? Output.error.write("\r\u{1B}[K" + (text ?? ""))
    }
}
