/// Who plays in the department of `--demo`, and the words that fill its month: all that `Intents/demo` says, as plain values.
package struct DemoCast: Equatable, Sendable {
    /// What somebody is in the department; for the managers also how they keep their work.
    package enum Part: String, Sendable, CaseIterable {
        case head, viewer
        /// Plans each day before it and closes all in time.
        case disciplined
        /// Enters and closes everything at 17:55.
        case lastMinute
        /// Fills the result with «ок».
        case sham
        /// Away this week.
        case onLeave
        /// Moves things again and again.
        case postponing
        /// Sells more than all others and plans nothing.
        case unplanned
    }

    /// The names of all lists of phrases: `results.call`, `sham`, `reasons.move` …
    package static let lists =
        TaskKind.allCases.map { "results.\($0.rawValue)" }
        + ["results.none", "sham", "reasons.move", "reasons.cancel", "titles", "orders", "notes"]

    package struct Member: Equatable, Sendable {
        package let part: Part
        package let name: String
        package let aliases: [String]
    }

    package private(set) var members: [Member] = []
    /// Numbered in their order from 1; each is led by one of the managers in turn.
    package private(set) var clients: [Client] = []
    /// Lists of phrases by their names in `lists`.
    package private(set) var phrases: [String: [String]]

    /// From what was read of the script; a member with an unknown part is left out.
    package init(
        members: [(part: String, name: String, aliases: [String])],
        clients: [(name: String, aliases: [String], contact: String?, phone: String?)],
        phrases: [String: [String]]
    ) {
        self.phrases = phrases
        for member in members {
            guard let part = Part(rawValue: member.part) else { continue }
            self.members.append(Member(part: part, name: member.name, aliases: member.aliases))
        }
        let leads = managers.map(\.id)
        for (place, client) in clients.enumerated() {
            let lead = leads.isEmpty ? nil : leads[place % leads.count]
            self.clients.append(
                Client(
                    id: place + 1, name: client.name, aliases: client.aliases, contact: client.contact, phone: client.phone, manager: lead))
        }
    }

    /// Those who work with clients, with the numbers that everybody gets in the order of the script.
    var managers: [(id: Person.ID, part: Part)] { numbered.filter { $0.part != .head && $0.part != .viewer } }
    var head: Person.ID? { numbered.first { $0.part == .head }?.id }
    private var numbered: [(id: Person.ID, part: Part)] { members.enumerated().map { ($0.offset + 1, $0.element.part) } }
}
