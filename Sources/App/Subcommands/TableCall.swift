import Dates
import Department
import Dialogue
import Rendering

/// `planerka import` and `planerka export`: whoever has the store's file is trusted, so nobody need speak.
struct TableCall {
    let wiring: AppContainer

    func `import`(_ table: DirectoryTable, path: String) throws -> ExitStatus {
        let file = try TableText(Descriptor.contents(of: path), path: path)
        let office = try wiring.open(style: TextStyle())
        let phrase = { (key: String, values: [String: String]) in office.phrase(key, wiring.language, values) }
        if file.wasWindows1251 { try Output.error.write(phrase("import.oldEncoding", [:]) + "\n") }
        let speaker = try wiring.settings.speaker.map { try Speaker(conversation: office).person(named: $0) }
        let clock = Clock(fixed: wiring.settings.now)
        do {
            let rows = try CSV.read(file.text).get()
            progress(phrase("import.taking", ["count": String(rows.rows.count)]))
            let count = try office.core.take(rows, as: table, at: clock.now, clockWasSet: clock.isSet, by: speaker?.id)
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
        let office = try wiring.open(style: TextStyle())
        let now = Clock(fixed: wiring.settings.now).now.moment
        try office.export(table, format, in: wiring.language, at: now) { piece in
            try Output.standard.write(TerminalText.text(piece, keepsReturns: true))
        }
        return .done
    }

    private func summary(of count: ImportCount, _ phrase: (String, [String: String]) -> String) -> String {
        var lines = [
            phrase("import.done", ["added": String(count.added), "updated": String(count.updated), "unchanged": String(count.unchanged)])
        ]
        if count.newClients > 0 { lines.append(phrase("import.newClients", ["count": String(count.newClients)])) }
        if count.statusKept > 0 { lines.append(phrase("import.statusKept", ["count": String(count.statusKept)])) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One line on a terminal that is written over, and gone at the end.
    private func progress(_ text: String?) {
        guard Descriptor.isTerminal(2) else { return }
        try? Output.error.write("\r\u{1B}[K" + (text ?? ""))
    }
}
