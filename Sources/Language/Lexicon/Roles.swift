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
        /// Orders to enter a task.
        private(set) var entering = none
        /// Orders that are given to others more than to this assistant: "make", "put".
        private(set) var weakOrders = none
        /// What a line begins with that asks.
        private(set) var askers = none
        /// The same before one of `subjects`: "has my …".
        private(set) var auxiliaries = none
        private(set) var subjects = none
        /// Whose doing a line tells of: «он», "they".
        private(set) var tellers = none
        private(set) var negations = none
        /// What wraps an order: «можешь», "could".
        private(set) var modals = none
        /// A question that only follows an order: «…, ок?».
        private(set) var tags = none
        /// Verbs that are no work of a department: «послушать», "know".
        private(set) var idle = none
        /// Things that are no business of a department: «погода», "playlist".
        private(set) var elsewhere = none
        /// What a department speaks of: «клиент», "report".
        private(set) var department = none
        /// «компания», "company": the name of one follows.
        private(set) var companyWords = none
        /// "the", "my": a thing follows, no name.
        private(set) var determiners = none
        /// «обед», "lunch": at the beginning of a command what is to be done, not when.
        private(set) var meals = none
        /// What tasks and their days are kept in: «календарь», "to-do list".
        private(set) var organizers = none
        /// Behind a verb: it is to be done for the speaker at once: "me".
        private(set) var toSpeaker = none
        /// Verbs that begin the wording of work: «подготовить», "prepare".
        private(set) var works = none

        fileprivate static let places: [(name: String, place: WritableKeyPath<Roles, Int> & Sendable)] = [
            ("fillers", \.fillers), ("silent", \.silent), ("separators", \.separators), ("joiners", \.joiners), ("contrasts", \.contrasts),
            ("neutral", \.neutral),
            ("hardSeparators", \.hardSeparators), ("openers", \.openers), ("neverTitle", \.neverTitle), ("legalForms", \.legalForms),
            ("prepositions", \.prepositions), ("infinitive", \.infinitive), ("likeInfinitives", \.likeInfinitives), ("orders", \.orders),
            ("entering", \.entering), ("weakOrders", \.weakOrders), ("askers", \.askers), ("auxiliaries", \.auxiliaries),
            ("subjects", \.subjects), ("tellers", \.tellers), ("negations", \.negations), ("modals", \.modals), ("tags", \.tags),
            ("idle", \.idle), ("elsewhere", \.elsewhere), ("department", \.department),
            ("companyWords", \.companyWords), ("determiners", \.determiners), ("toSpeaker", \.toSpeaker), ("works", \.works),
            ("organizers", \.organizers), ("meals", \.meals),
        ]

        init() {}

        /// The sets of words that only tell whether a reading is doubtful, and carry no order themselves.
        var ofDoubt: [Int] {
            [askers, auxiliaries, subjects, tellers, negations, tags, idle, elsewhere, department, determiners, companyWords]
        }

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
