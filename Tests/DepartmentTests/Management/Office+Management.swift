import Dates
import Testing

@testable import Department

extension Office {
    /// Performs a management command and returns the change.
    @discardableResult
    func note(_ command: ManagementCommand, by person: Person? = nil) throws -> ManagementChange {
        let reply = try perform(.management(command), by: person ?? orlova)
        guard case .noted(let change) = reply else { throw Unexpected(reply: reply) }
        return change
    }

    func report(_ command: ManagementCommand, by person: Person? = nil) throws -> Report {
        let reply = try perform(.management(command), by: person ?? orlova)
        guard case .report(let report) = reply else { throw Unexpected(reply: reply) }
        return report
    }

    func refusal(_ command: ManagementCommand, by person: Person? = nil) throws -> Refusal? {
        try perform(.management(command), by: person ?? orlova).refusal
    }

    /// All that waits for a person, told.
    func news(of person: Person) throws -> [News] {
        let announcements = try core.beginTelling(to: person, at: now)
        try core.finishTelling(announcements.map(\.notice), at: now, clockWasSet: true)
        return announcements.flatMap(\.news)
    }

    func when(_ iso: String) -> When? { When(iso: iso) }
}

struct Unexpected: Error { let reply: Reply }

extension Report {
    func rows(_ table: String) -> [Row] { tables.first { $0.name == table }?.rows ?? [] }
    func people(_ table: String) -> [Person.ID?] {
        rows(table).map { if case .person(let id)? = $0["person"] { id } else { nil } }
    }
}

func day(_ iso: String) -> Day { Day(iso: iso)! }
