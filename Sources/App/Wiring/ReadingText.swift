import Dates
import Language
import Rendering

/// What a line means, as text for people who write rules: `planerka parse` without `--json`.
enum ReadingText {
    /// `task.add  kind=call  when=2026-11-24`; an open question as `ask=assignee (…)`.
    static func lines(_ reading: Understanding) -> String {
        let commands = reading.commands.map { match in
            ([match.intent.rawValue] + match.slots.map { "\($0.name.name)=\($0.value.texts.joined(separator: ","))" } + ask(match.ask))
                .joined(
                    separator: "  ")
        }
        return (commands.isEmpty ? ["-"] + reading.suggestions.map { "? " + $0 } : commands).joined(separator: "\n")
    }

    /// `10-19  when=2026-11-24`.
    static func lines(_ entities: [FoundEntity]) -> String {
        entities.isEmpty
            ? "-" : entities.map { "\($0.from)-\($0.to)  \($0.type.name)=\($0.values.joined(separator: " | "))" }.joined(separator: "\n")
    }

    private static func ask(_ ask: Ask?) -> [String] {
        guard let ask else { return [] }
        return ["ask=\(ask.slot.name)" + (ask.options.isEmpty ? "" : " (\(ask.options.map(\.name).joined(separator: " | ")))")]
    }
}

extension FoundEntity {
    /// Longest first, not overlapping (Contract, “`parse --json`”).
    static func list(_ found: [(entity: Entity, from: Int, to: Int)], at now: Moment) -> [FoundEntity] {
        let known = found.compactMap { piece in
            described(piece.entity.value, at: now).map {
                Candidate(
                    entity: FoundEntity(type: $0.type, values: $0.values, from: piece.from, to: piece.to), cost: piece.entity.cost)
            }
        }
        let lengths = known.filter { $0.entity.type == .duration }
        let sure = known.filter { found in !lengths.contains(where: found.isStrained) }
        let ranked = sure.sorted { $0.precedes($1) }
        var kept: [FoundEntity] = []
        for entity in ranked.map(\.entity) where !kept.contains(where: { $0.from < entity.to && entity.from < $0.to }) {
            kept.append(entity)
        }
        return kept
    }

    private struct Candidate {
        let entity: FoundEntity
        let cost: Int

        /// Longest first; of two readings of the same words the more certain, and a date («15.02») before a plain number.
        func precedes(_ other: Candidate) -> Bool { rank < other.rank }

        private var rank: (Int, Int, Int, Int) {
            (entity.from - entity.to, cost, [.when, .repeat, .duration].contains(entity.type) ? 0 : 1, entity.from)
        }

        /// «на 3 часа», "for 3 hours" is a duration, not three o'clock; "from 9 for 2.5 hours" contains no second of May.
        func isStrained(beside length: Candidate) -> Bool {
            let other = length.entity
            guard entity.type == .when, entity.from <= other.from, other.from < entity.to else { return false }
            return length.cost < cost || entity.from < other.from && entity.to < other.to
        }
    }

    private static func described(_ value: Entity.Value, at now: Moment) -> (type: SlotName, values: [String])? {
        switch value {
        case .time(let time): (try? time.resolved(now: now, direction: .order)).map { (.when, [$0.iso]) }
        case .duration(let duration), .shift(let duration): (.duration, [duration.iso])
        case .recurrence(let rule, _): (.repeat, [rule.rrule])
        case .amount(let amount): (.amount, [amount.value])
        case .tasks(let references): (.tasks, references)
        case .names(let readings): names(readings)
        case .listed(SlotName.kind.name, let kind, _, _): (.kind, [kind])
        case .listed, .percent, .phone, .account: nil
        }
    }

    private static func names(_ readings: [NameReading]) -> (type: SlotName, values: [String])? {
        guard let best = readings.map(\.rank).min() else { return nil }
        var values: [String] = []
        let likely = readings.filter { $0.rank == best }
        for reading in likely where !values.contains(reading.name) { values.append(reading.name) }
        return (likely.contains { $0.id.kind == .person } ? .person : .client, values)
    }
}
