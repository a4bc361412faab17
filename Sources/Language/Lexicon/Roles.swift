extension Lexicon {
    /// The sets that the matcher itself asks for: the classes of `words/classes.yaml` and `patterns.yaml` by their names.
    struct Roles: Sendable, ImageCodable {
        /// No word is in it.
        private static let none = -1

        private(set) var fillers = none
        private(set) var silent = none
        private(set) var separators = none
        private(set) var joiners = none
        private(set) var hardSeparators = none
        private(set) var openers = none
        private(set) var neverTitle = none
        private(set) var legalForms = none
        private(set) var prepositions = none
        private(set) var infinitive = none
        /// «а», "but": what follows is set against what stands before.
        private(set) var contrasts = none
        /// Words of both languages.
        private(set) var neutral = none
        /// Words that orders other than a new task rest on.
        private(set) var orders = none

        private static let places: [(name: String, place: WritableKeyPath<Roles, Int> & Sendable)] = [
            ("fillers", \.fillers), ("silent", \.silent), ("separators", \.separators), ("joiners", \.joiners), ("contrasts", \.contrasts),
            ("neutral", \.neutral),
            ("hardSeparators", \.hardSeparators), ("openers", \.openers), ("neverTitle", \.neverTitle), ("legalForms", \.legalForms),
            ("prepositions", \.prepositions), ("infinitive", \.infinitive), ("orders", \.orders),
        ]

        init() {}

        /// A name that the matcher doesn't ask for is kept nowhere.
        subscript(name: String) -> Int {
            get { Roles.places.first { $0.name == name }.map { self[keyPath: $0.place] } ?? Roles.none }
            set {
                if let place = Roles.places.first(where: { $0.name == name })?.place { self[keyPath: place] = newValue }
            }
        }

        func write(to writer: inout ImageWriter) {
            for (_, place) in Roles.places { writer.write(self[keyPath: place]) }
        }

        init(from reader: inout ImageReader) throws {
            for (_, place) in Roles.places { self[keyPath: place] = try reader.int() }
        }
    }
}
