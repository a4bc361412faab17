import Text

/// The words that the rules know: which sets each belongs to, and which values of closed lists begin with it.
///
/// A set is what one place of a template accepts: `(move|reschedule)`, every form of `~перенести`.
package struct Lexicon: Sendable {
    /// Every known word, folded.
    private var numbers = WordTable()
    /// For each word the sets it belongs to.
    private(set) var setsOfWord = PackedLists()
    private(set) var listed: [ListedPhrase] = []
    /// Classes of words known by their endings: «подготовить» is an infinitive.
    private(set) var patterns: [WordPattern] = []
    private(set) var setCount = 0
    private(set) var roles = Roles()

    private var listedByFirst = PackedLists()
    /// The words of each set, until `index()` turns them into `setsOfWord`.
    private var memberships: [(list: Int, item: Int)] = []

    package init() {}

    /// By number; made anew on each access.
    var words: [String] { numbers.words }
    var wordCount: Int { numbers.count }
    /// The words that carry an order, its kind or its parts, of the first ones: all but those that only tell what is doubtful.
    func orderWords(first count: Int) -> [String] {
        let doubtful = Set(roles.ofDoubt)
        let listed = Set(self.listed.flatMap(\.words))
        return words.prefix(count).enumerated().filter { number, _ in
            let sets = setsOfWord[number]
            return listed.contains(number) || sets.isEmpty || sets.contains { !doubtful.contains($0) }
        }.map(\.element)
    }
    func word(_ number: Int) -> String { numbers.word(number) }
    func number(of key: String) -> Int? { numbers[key] }

    /// Values of closed lists whose first word is this.
    func listed(beginningWith word: Int) -> ArraySlice<Int> { listedByFirst[word] }

    // MARK: Making

    mutating func intern(_ key: String) -> Int { numbers.add(key) }

    /// The words of a set, before `index()`.
    func words(of set: Int) -> [String] { memberships.lazy.filter { $0.item == set }.map { numbers.word($0.list) } }

    /// A new set of these words.
    mutating func addSet(_ keys: some Sequence<String>) -> Int {
        let set = setCount
        setCount += 1
        for key in keys { memberships.append((intern(key), set)) }
        return set
    }

    mutating func addRole(_ name: String, _ keys: some Sequence<String>) { roles[name] = addSet(keys) }
    mutating func addRole(_ name: String, pattern set: Int) { roles[name] = set }

    mutating func add(_ pattern: WordPattern) { patterns.append(pattern) }

    mutating func add(_ phrase: ListedPhrase) { listed.append(phrase) }

    /// Call once, after everything was added.
    mutating func index() {
        setsOfWord = PackedLists(memberships, count: numbers.count)
        memberships = []
        listedByFirst = PackedLists(listed.enumerated().map { ($1.words[0], $0) }, count: numbers.count)
    }
}

extension Lexicon: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        numbers = try coder.code(value?.numbers)
        setsOfWord = try coder.code(value?.setsOfWord)
        listed = try coder.code(value?.listed)
        listedByFirst = try coder.code(value?.listedByFirst)
        try coder.check(setsOfWord.count == numbers.count && listedByFirst.count == numbers.count)
        patterns = try coder.code(value?.patterns)
        setCount = try coder.code(value?.setCount)
        roles = try coder.code(value?.roles)
    }
}
