import Foundation

/// What a check of the whole store found.
package struct StoreCheck: Equatable, Sendable {
    package enum Fault: Equatable, Sendable {
        /// SQLite's own finding: a page, an index, a constraint.
        case damaged(String)
        /// A row refers to one that doesn't exist.
        case brokenReference(table: String)
        /// A task, person or client differs from its last change in the journal.
        case unlikeJournal(thing: String, id: Int)
    }

    package var people = 0
    package var clients = 0
    package var tasks = 0
    /// Entries of the journal.
    package var entries = 0
    /// At most 20 of each kind.
    package var faults: [Fault] = []
}

extension StoreCheck {
    /// Whether SQLite's finding is that the disk didn't give a page: «unable to get the page. error code=266». It says nothing of what is
    /// stored. The low byte of the code tells the kind, 10 is SQLITE_IOERR.
    static func isReadError(_ finding: String) -> Bool {
        if finding.contains("failed to get page") { return true }
        guard let code = finding.components(separatedBy: "error code=").dropFirst().first else { return false }
        return Int(code.prefix { $0.isNumber }).map { $0 & 0xFF == 10 } ?? false
    }
}
