import Dates

/// A report: rows of named figures, without words. What each is called stands in `Intents/replies` under `report.<name>`, and the same
/// names are the keys of its data: Contract, “`pipe --format jsonl`”.
package struct Report: Equatable, Sendable {
    /// Which report: the id of its intent without what follows the dot (`kpi` for `kpi.show`); the whole id (`reward.list`, `client.idle`)
    /// where other intents begin alike.
    package var name: String
    /// The days it counts.
    package var days: ClosedRange<Day>?
    /// Sentences before the title: what the question is answered with.
    package var answer: [Note] = []
    /// Sentences before the tables: the main thing.
    package var lead: [Note] = []
    package var tables: [Table]
    /// Figures of the whole: `r`, `n`, `p`.
    package var facts: [Field]
    /// Sentences after the tables, the main thing first.
    package var notes: [Note]
    /// The tasks behind the figures of the whole, for «покажи».
    package var evidence: [TaskItem.ID] = []
    /// Rows of its long table shown so far; nil if no more follow on «ещё».
    package var rowsShown: Int?
    /// What may be done about it.
    package var proposal: Proposal?
    /// Holds figures of people, and is shown in no group: Contract, “How it behaves” 7. True unless a report says otherwise.
    package var isPersonal: Bool
    /// To be read aloud: numbers, days and sums in its notes are words.
    package var isSpoken = false

    package init(
        name: String, days: ClosedRange<Day>? = nil, tables: [Table] = [], facts: [Field] = [], notes: [Note] = [], isPersonal: Bool = true
    ) {
        self.name = name
        self.days = days
        self.tables = tables
        self.facts = facts
        self.notes = notes
        self.isPersonal = isPersonal
    }

    /// Rows of one kind: `people`, `near`, `due`.
    package struct Table: Equatable, Sendable {
        package var name: String
        package var rows: [Row]
        /// Whether it is shown in words, as data, or both.
        package var visibility: Visibility

        package init(_ name: String, _ rows: [Row], visibility: Visibility = .both) {
            self.name = name
            self.rows = rows
            self.visibility = visibility
        }
    }

    /// One line: of a person, a week, an entry.
    package struct Row: Equatable, Sendable {
        package var fields: [Field]
        /// Sentences beneath it: reasons, evidence.
        package var notes: [Note]
        /// The tasks behind its figures, for «покажи».
        package var evidence: [TaskItem.ID]

        package init(_ fields: [Field], notes: [Note] = [], evidence: [TaskItem.ID] = []) {
            self.fields = fields
            self.notes = notes
            self.evidence = evidence
        }

        package subscript(name: String) -> Figure? { fields.first { $0.name == name }?.figure }
    }

    package struct Field: Equatable, Sendable {
        package var name: String
        package var figure: Figure
        package var visibility: Visibility

        package init(_ name: String, _ figure: Figure, visibility: Visibility = .both) {
            self.name = name
            self.figure = figure
            self.visibility = visibility
        }
    }

    package enum Visibility: Sendable { case both, words, data }

    /// A sentence by its key under `report.<name>`, with the values of its places.
    package struct Note: Equatable, Sendable {
        package var key: String
        package var values: [String: Figure]

        package init(_ key: String, _ values: [String: Figure] = [:]) {
            self.key = key
            self.values = values
        }
    }
}
