import Dates
import Department
import Dialogue

// Reports and management entries as JSON. The names of fields are public (Contract, “pipe --format jsonl”; Figures, “As data”).
extension JSONRenderer {
    /// A report with the next step on offer.
    func report(_ report: Report, of answer: Answer) -> JSON {
        guard case .takeStep(let step) = report.proposal, case .object(let figures) = self.report(report, answer.directory) else {
            return self.report(report, answer.directory)
        }
        return .object(figures + [("next", next(step, of: answer))])
    }

    func report(_ report: Report, _ directory: Directory) -> JSON {
        let tables = report.tables.filter { $0.visibility != .words }.map { table in
            (table.name, JSON.array(table.rows.map { fields($0.fields, directory) }))
        }
        guard case .object(let facts) = fields(report.facts, directory) else { return .object(tables) }
        return .object(tables + facts)
    }

    func noted(_ change: ManagementChange, _ directory: Directory) -> JSON {
        let entry = { (entry: ManagementEntry?) in entry.map { self.entry($0, directory) } ?? .null }
        return .object([("before", entry(change.before)), ("after", entry(change.after))])
    }

    func entry(_ entry: ManagementEntry, _ directory: Directory) -> JSON {
        .object([
            ("id", .int(entry.id)), ("thing", .string(entry.thing.rawValue)), ("person", name(entry.person, directory)),
            ("author", name(entry.author, directory)), ("at", .string(entry.at.iso)), ("from", JSON(entry.days?.lowerBound.iso)),
            ("to", JSON(entry.lastDay?.iso)), ("amount", JSON(entry.money?.decimal)),
            ("currency", JSON(entry.money?.currency)),
            ("number", entry.number.map(JSON.int) ?? .null), ("word", JSON(entry.word)), ("text", JSON(entry.words)),
            ("settled", .bool(entry.isSettled)),
        ])
    }

    private func fields(_ fields: [Report.Field], _ directory: Directory) -> JSON {
        .object(fields.filter { $0.visibility != .words }.map { ($0.name, value($0.figure, directory)) })
    }

    private func value(_ figure: Figure, _ directory: Directory) -> JSON {
        switch figure {
        case .none: .null
        case .count(let count), .minutes(let count), .task(let count): .int(count)
        case .tenths(let tenths): .number(decimal(tenths, 1))
        case .thousandths(let thousandths): .number(decimal(thousandths, 3))
        case .money(let cents): .string((cents < 0 ? "-" : "") + Money(cents: abs(cents)).decimal)
        case .sum(let money): .string(money.decimal)
        case .word(let word), .text(let word): .string(word)
        case .flag(let flag): .bool(flag)
        case .day(let day): .string(day.iso)
        case .days(let days): .string("\(days.lowerBound.iso)/\(days.upperBound.iso)")
        case .time(let time): .string(time.iso)
        case .person(let id): name(id, directory)
        case .client(let id): JSON(directory.clients[id]?.name)
        case .list(let figures): .array(figures.map { value($0, directory) })
        case .fields(let fields): self.fields(fields, directory)
        }
    }

    private func name(_ id: Person.ID?, _ directory: Directory) -> JSON { JSON(id.flatMap { directory.people[$0]?.name }) }

    private func decimal(_ value: Int, _ places: Int) -> String {
        let unit = places == 1 ? 10 : 1000, whole = abs(value) / unit
        return (value < 0 ? "-" : "") + "\(whole)." + padded(abs(value) % unit, places)
    }
}
