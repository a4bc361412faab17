import Dates
import Department
import Dialogue
import Language

/// The journal for other programs: one JSON object per entry, or one CSV row per thing that an entry changed.
package struct JournalExport {
    private let json: JSONRenderer
    private let context: Answer

    /// `directory` holds all people and clients of the entries.
    package init(json: JSONRenderer, directory: Directory, language: LanguageCode, now: Moment) {
        self.json = json
        var context = Answer(language: language, now: now)
        context.directory = directory
        self.context = context
    }

    package static let columns = ["number", "at", "clock", "actor", "verb", "thing", "id", "before", "after", "note", "reverts"]

    package func object(_ entry: JournalEntry) -> String {
        let changes = entry.changes.map { change in
            let (thing, id, before, after) = described(change)
            return JSON.object([("thing", .string(thing)), ("id", id), ("before", before), ("after", after)])
        }
        return JSON.object([
            ("number", .int(entry.sequence)), ("at", .string(entry.at.iso)), ("clock", .string(clock(entry))),
            ("actor", JSON(actor(entry))), ("verb", .string(entry.verb.rawValue)), ("note", JSON(entry.note)),
            ("reverts", entry.reverts.map(JSON.int) ?? .null), ("changes", .array(changes)),
        ]).text
    }

    /// A row for each changed thing, with the fields that differ; one row if nothing changed.
    package func rows(_ entry: JournalEntry) -> [[String]] {
        let things = entry.changes.map { change -> [String] in
            let (thing, id, before, after) = described(change)
            let number = if case .int(let number) = id { String(number) } else { "" }
            return [thing, number, before.members(unlike: after), after.members(unlike: before)]
        }
        let beginning = [String(entry.sequence), entry.at.iso, clock(entry), actor(entry) ?? "", entry.verb.rawValue]
        let end = [entry.note ?? "", entry.reverts.map { String($0) } ?? ""]
        return (things.isEmpty ? [["", "", "", ""]] : things).map { beginning + $0 + end }
    }

    private func clock(_ entry: JournalEntry) -> String { entry.clockWasSet ? "set" : "machine" }
    private func actor(_ entry: JournalEntry) -> String? { entry.actor.flatMap { context.directory.people[$0]?.name } }

    private func described(_ change: Change) -> (thing: String, id: JSON, before: JSON, after: JSON) {
        func both<Thing>(_ name: String, _ before: Thing?, _ after: Thing?, _ id: (Thing) -> Int, _ object: (Thing) -> JSON)
            -> (String, JSON, JSON, JSON)
        { (name, (after ?? before).map { .int(id($0)) } ?? .null, before.map(object) ?? .null, after.map(object) ?? .null) }
        return switch change {
        case .task(let before, let after):
            both("task", before, after, \.id) { .task($0, title: json.text.title($0, of: context), context.directory) }
        case .person(let before, let after): both("person", before, after, \.id, JSON.person)
        case .client(let before, let after): both("client", before, after, \.id) { .client($0, context.directory) }
        case .phrase(let before, let after):
            both("phrase", before, after, \.id) { .object([("phrase", .string($0.phrase)), ("meaning", .string($0.meaning))]) }
        case .management(let before, let after):
            both(after?.thing.rawValue ?? before?.thing.rawValue ?? "", before, after, \.id) {
                json.entry($0, context.directory)
            }
        case .setting(let before, let after):
            ("setting", .null, JournalExport.setting(before), JournalExport.setting(after))
        }
    }

    private static func setting(_ setting: StoredSetting) -> JSON {
        .object([("name", .string(setting.name)), ("value", JSON(setting.value))])
    }
}

extension JSON {
    /// The members that differ from another object; empty if this is not an object.
    fileprivate func members(unlike other: JSON) -> String {
        guard case .object(let members) = self else { return "" }
        guard case .object(let others) = other else { return text }
        let unlike = members.filter { member in !others.contains { $0.0 == member.0 && $0.1.text == member.1.text } }
        return JSON.object(unlike).text
    }
}
