/// The words that the rules know: which sets each belongs to, and which values of closed lists begin with it.
///
/// A set is what one place of a template accepts: `(move|reschedule)`, every form of `~перенести`.
package struct Lexicon: Sendable, ImageCodable {
    /// Every known word, folded.
    private var numbers = WordNumbers()
    /// For each word the sets it belongs to.
    private(set) var setsOfWord = PackedLists()
    private(set) var listed: [ListedPhrase] = []
    /// Endings that make a word of a class without a list: «подготовить» is an infinitive.
    private(set) var patterns: [WordPattern] = []
    private(set) var setCount = 0
    private(set) var roles = Roles()

    private var listedByFirst = PackedLists()
    /// What `setsOfWord` is made of, and nothing once it is.
    private var memberships: [(list: Int, item: Int)] = []

    package init() {}

    /// All of them, made anew each time they are asked for.
    var words: [String] { numbers.words }
    func word(_ number: Int) -> String { numbers[number] }
    func number(of key: String) -> Int? { numbers[key] }

    /// Values of closed lists whose first word is this.
    func listed(beginningWith word: Int) -> ArraySlice<Int> { listedByFirst[word] }

    // MARK: Making

    mutating func intern(_ key: String) -> Int { numbers.intern(key) }

    /// Of a set that was added.
    func words(of set: Int) -> [String] { memberships.lazy.filter { $0.item == set }.map { numbers[$0.list] } }

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

    /// Call once all is added.
    mutating func index() {
        setsOfWord = PackedLists(memberships, count: numbers.count)
        memberships = []
        listedByFirst = PackedLists(listed.enumerated().map { ($1.words[0], $0) }, count: numbers.count)
    }

    package func write(to writer: inout ImageWriter) {
        writer.write(numbers)
        writer.write(setsOfWord)
        writer.write(listed)
        writer.write(listedByFirst)
        writer.write(patterns)
        writer.write(setCount)
        writer.write(roles)
    }

    package init(from reader: inout ImageReader) throws {
        numbers = try reader.value()
        setsOfWord = try reader.value()
        listed = try reader.values()
        listedByFirst = try reader.value()
        guard setsOfWord.count == numbers.count, listedByFirst.count == numbers.count else { throw BadImage(offset: 0) }
        patterns = try reader.values()
        setCount = try reader.int()
        roles = try reader.value()
    }
}

/// One way to say a value of a closed list: «коммерческое предложение» is the kind `proposal`, as a noun.
struct ListedPhrase: Sendable, ImageCodable {
    let list: String
    let value: String
    /// Which of the value's groups of forms it stands in: `noun`, `verb`, …; empty where there are none.
    let form: String
    /// Lexicon numbers.
    let words: [Int]

    init(list: String, value: String, form: String, words: [Int]) {
        self.list = list
        self.value = value
        self.form = form
        self.words = words
    }

    func write(to writer: inout ImageWriter) {
        writer.write(list)
        writer.write(value)
        writer.write(form)
        writer.write(words)
    }

    init(from reader: inout ImageReader) throws {
        list = try reader.string()
        value = try reader.string()
        form = try reader.string()
        words = try reader.ints()
    }
}

/// A class of words told by their endings: Russian infinitives end in -ть, -ти, -чь, -ться.
struct WordPattern: Sendable, ImageCodable {
    let set: Int
    let endings: [String]
    /// In letters.
    let minimum: Int

    init(set: Int, endings: [String], minimum: Int) {
        self.set = set
        self.endings = endings
        self.minimum = minimum
    }

    func write(to writer: inout ImageWriter) {
        writer.write(set)
        writer.write(endings)
        writer.write(minimum)
    }

    init(from reader: inout ImageReader) throws {
        set = try reader.int()
        endings = try reader.strings()
        minimum = try reader.int()
    }

    /// Keys are folded, so that bytes can be compared: `hasSuffix` looks for equal characters of other bytes.
    func accepts(_ key: String) -> Bool {
        endings.contains { key.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) } && key.unicodeScalars.count >= minimum
    }
}
