/// The people and clients of the department of `--demo`, and the phrases that fill its month, as `Intents/demo` has them.
package struct DemoCast: Equatable, Sendable {
    /// What somebody is in the department, and how a manager works.
    package enum Part: String, Sendable, CaseIterable {
        case head, viewer
        /// Plans each day ahead and closes everything in time.
        case disciplined
        /// Enters and closes everything at 17:55.
        case lastMinute
        /// Fills the result with «ок».
        case sham
        /// Away this week.
        case onLeave
        /// Moves tasks again and again.
        case postponing
        /// Sells the most and plans nothing.
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
    /// Numbered from 1 in their order; the managers lead them in turn.
    package private(set) var clients: [Client] = []
    /// Lists of phrases by their names in `lists`.
    package private(set) var phrases: [String: [String]]

    /// From the values of the script; a member with an unknown part is left out.
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

    /// Those who work with clients, with their ids: everybody is numbered in the order of the script.
    var managers: [(id: Person.ID, part: Part)] { numbered.filter { $0.part != .head && $0.part != .viewer } }
    var head: Person.ID? { numbered.first { $0.part == .head }?.id }
    private var numbered: [(id: Person.ID, part: Part)] { members.enumerated().map { ($0.offset + 1, $0.element.part) } }
}
