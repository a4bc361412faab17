import Dates

/// A report of the head's desk: rows of named figures, without words. What each is called stands in `Intents/replies`
/// under `report.<name>`, and the same names are the keys of its data (contract §6).
package struct Report: Equatable, Sendable {
    /// Which report: the id of its intent without what follows the dot (`kpi`), or the whole id where there are several.
    package var name: String
    /// The days it counts.
    package var days: ClosedRange<Day>?
    /// What is told before the tables: the main thing.
    package var lead: [Note] = []
    package var tables: [Table]
    /// Figures of the whole: `r`, `n`, `p`.
    package var facts: [Field]
    /// Sentences that follow, the main thing first.
    package var notes: [Note]
    /// Holds figures of people: told in no group (contract §8.7).
    package var isPersonal: Bool
    /// To be read aloud: its notes have numbers, days and sums in words.
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
        /// Told in words only, or only as data.
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
        /// What is said beneath it: reasons, evidence.
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

    /// A sentence by its key under `report.<name>`, with what stands in its places.
    package struct Note: Equatable, Sendable {
        package var key: String
        package var values: [String: Figure]

        package init(_ key: String, _ values: [String: Figure] = [:]) {
            self.key = key
            self.values = values
        }
    }
}

/// One value of a report: exact, and told in words or as data by its kind.
package indirect enum Figure: Equatable, Sendable {
    /// Nothing to count from: null.
    case none
    case count(Int)
    /// With one decimal, in tenths: a share in percent, a KPI.
    case tenths(Int)
    /// With three decimals: a correlation.
    case thousandths(Int)
    /// In roubles, counted in hundredths.
    case money(Int)
    /// A sum in its own currency.
    case sum(Money)
    /// An id of a closed list: a verdict, a level, a kind; its word stands under `word.<field>`.
    case word(String)
    /// As it was written.
    case text(String)
    case flag(Bool)
    case day(Day)
    case days(ClosedRange<Day>)
    case time(TimeOfDay)
    /// A length of time.
    case minutes(Int)
    case person(Person.ID?)
    case client(Client.ID)
    case task(TaskItem.ID)
    case list([Figure])
    case fields([Report.Field])

    /// A share in percent; nothing where there is nothing to divide by.
    package static func share(_ part: Int, of whole: Int) -> Figure {
        whole == 0 ? .none : .tenths((2000 * part + whole) / (2 * whole))
    }
}
