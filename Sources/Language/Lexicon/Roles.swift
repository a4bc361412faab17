extension Lexicon {
    /// The sets that the matcher itself uses: classes of `words/classes.yaml` and `patterns.yaml`, by name.
    struct Roles: Sendable {
        /// The number of a set that no word belongs to.
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
        /// «пусть», «часть»: they end like infinitives.
        private(set) var likeInfinitives = none
        /// «а», "but": words that contrast what follows with what was said before.
        private(set) var contrasts = none
        /// Words that both languages have.
        private(set) var neutral = none
        /// Verbs of commands other than adding a task.
        private(set) var orders = none

        fileprivate static let places: [(name: String, place: WritableKeyPath<Roles, Int> & Sendable)] = [
            ("fillers", \.fillers), ("silent", \.silent), ("separators", \.separators), ("joiners", \.joiners), ("contrasts", \.contrasts),
            ("neutral", \.neutral),
            ("hardSeparators", \.hardSeparators), ("openers", \.openers), ("neverTitle", \.neverTitle), ("legalForms", \.legalForms),
            ("prepositions", \.prepositions), ("infinitive", \.infinitive), ("likeInfinitives", \.likeInfinitives), ("orders", \.orders),
        ]

        init() {}

        /// The set of a name; setting a name that the matcher doesn't use does nothing.
        subscript(name: String) -> Int {
            get { Roles.places.first { $0.name == name }.map { self[keyPath: $0.place] } ?? Roles.none }
            set {
                if let place = Roles.places.first(where: { $0.name == name })?.place { self[keyPath: place] = newValue }
            }
        }
    }
}

extension Lexicon.Roles: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        for (_, place) in Lexicon.Roles.places { self[keyPath: place] = try coder.code(value?[keyPath: place]) }
    }
}
