import Dates

/// What a document is to hold: a report, or an export of tasks.
package struct DocumentQuery: Equatable, Sendable {
    package enum Kind: String, Sendable { case report, export }
    package enum Format: String, Sendable, CaseIterable { case text, csv, json, ics, html }

    package var kind: Kind
    package var format: Format?
    package var person: Person.ID?
    package var isWholeTeam: Bool
    package var when: When?

    package init(_ kind: Kind, format: Format?, person: Person.ID?, isWholeTeam: Bool, when: When?) {
        self.kind = kind
        self.format = format
        self.person = person
        self.isWholeTeam = isWholeTeam
        self.when = when
    }
}
