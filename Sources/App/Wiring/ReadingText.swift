import Dates
import Language
import Rendering

/// What a line means, for people who write rules: `planerka parse` without `--json`.
enum ReadingText {
    /// `task.add  kind=call  when=2026-11-24`; an open question as `ask=assignee (…)`.
    static func lines(_ reading: Understanding) -> String {
        let commands = reading.commands.map { match in
            ([match.intent] + match.slots.map { "\($0.name)=\($0.value.texts.joined(separator: ","))" } + ask(match.ask)).joined(
                separator: "  ")
        }
        return (commands.isEmpty ? ["-"] + reading.suggestions.map { "? " + $0 } : commands).joined(separator: "\n")
    }

    /// `10-19  when=2026-11-24`.
    static func lines(_ entities: [FoundEntity]) -> String {
        entities.isEmpty
            ? "-" : entities.map { "\($0.from)-\($0.to)  \($0.type)=\($0.values.joined(separator: " | "))" }.joined(separator: "\n")
    }

    private static func ask(_ ask: Ask?) -> [String] {
        guard let ask else { return [] }
        return ["ask=\(ask.slot)" + (ask.options.isEmpty ? "" : " (\(ask.options.map(\.name).joined(separator: " | ")))")]
    }
}

extension FoundEntity {
    /// Longest first, not overlapping (contract §2).
    static func list(_ found: [(entity: Entity, from: Int, to: Int)], at now: Moment) -> [FoundEntity] {
        let known = found.compactMap { piece in
            described(piece.entity.value, at: now).map {
                (FoundEntity(type: $0.type, values: $0.values, from: piece.from, to: piece.to), piece.entity.cost)
            }
        }
        let ranked = known.sorted { ($1.0.to - $1.0.from, $0.1, $0.0.from) < ($0.0.to - $0.0.from, $1.1, $1.0.from) }
        var kept: [FoundEntity] = []
        for (entity, _) in ranked where !kept.contains(where: { $0.from < entity.to && entity.from < $0.to }) { kept.append(entity) }
        return kept
    }

    private static func described(_ value: Entity.Value, at now: Moment) -> (type: String, values: [String])? {
        switch value {
        case .time(let time): (try? time.resolved(now: now, direction: .order)).map { ("when", [$0.iso]) }
        case .length(let length), .shift(let length): ("duration", [length.iso])
        case .recurrence(let rule, _): ("repeat", [rule.rrule])
        case .amount(let amount): ("amount", [amount.value])
        case .tasks(let references): ("tasks", references)
        case .names(let readings): names(readings)
        case .listed("kind", let kind, _, _): ("kind", [kind])
        case .listed, .percent, .phone, .account: nil
        }
    }

    private static func names(_ readings: [NameReading]) -> (type: String, values: [String])? {
        guard let best = readings.map(\.rank).min() else { return nil }
        var values: [String] = []
        let likely = readings.filter { $0.rank == best }
        for reading in likely where !values.contains(reading.name) { values.append(reading.name) }
        return (likely.contains { $0.id.kind == .person } ? "person" : "client", values)
    }
}
