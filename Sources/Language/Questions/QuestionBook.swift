import Text

/// What looking-only questions are about and how they are asked, by the words of `words/questions.yaml`: the second reading of lines that
/// no sentence covers.
///
/// «сколько» + «оплат» + «в ноябре» → the answer whose `about` names them. How the file is written: `Intents/README.md`.
package struct QuestionBook: Sendable {
    /// What a word says: a topic («оплаты»), a question («сколько», "who"), how it is asked («покажи», "show"), what changes the answer
    /// («топ», "the week before", «не»), nothing («вообще»), or that the line is no question of ours.
    enum Role: Int, CaseIterable, Sendable { case topics, questions, asking, deciding, small, never, courtesy }

    /// What a value of the line says by being there; `asked` is a kind in the past: «звонили», "called".
    enum Value: String, CaseIterable, Sendable {
        case person, people, client, time, clock, kind, asked, team, by, me, length
    }

    struct Concept: Sendable {
        let name: String
        /// Nil for a kind of value.
        let role: Role?
    }

    struct Phrase: Sendable {
        /// Numbers in `words`.
        let words: [Int]
        let concept: Int
    }

    /// One combination of topics, ways to ask and values, and what it means.
    struct Answer: Sendable {
        let intent: String
        let line: Int
        /// Of each group one concept must be said.
        let about: [[Int]]
        /// Topics that may be said as well.
        let also: [Int]
        let slots: [SlotName]
        let fixed: [Rule.FixedSlot]
        let asks: QuestionFocus?
        let isReview: Bool
    }

    /// The words of all phrases; a beginning of words ends in `*`.
    var words = WordTable()
    /// In the order of `Value`, then as the file has them.
    var concepts: [Concept] = Value.allCases.map { Concept(name: $0.rawValue, role: nil) }
    var phrases: [Phrase] = []
    var answers: [Answer] = []
    private var phrasesByFirst = PackedLists()

    init() {}

    /// Call once, after everything was added.
    mutating func index() {
        phrasesByFirst = PackedLists(phrases.enumerated().map { ($1.words[0], $0) }, count: words.count)
    }

    func number(of concept: String) -> Int? { concepts.firstIndex { $0.name == concept } }

    func number(of value: Value) -> Int { Value.allCases.firstIndex(of: value) ?? 0 }

    /// The longest phrase that begins at this place, of those beginning with the same number of words the most exact. `numbers`: of the
    /// tokens of a line.
    func phrase(at place: Int, in numbers: [[Int]]) -> (concept: Int, end: Int)? {
        var best: (concept: Int, end: Int)?
        for word in numbers[place] {
            for number in phrasesByFirst[word] {
                let phrase = phrases[number], end = place + phrase.words.count
                guard end > best?.end ?? place, end <= numbers.count, stands(phrase, at: place, in: numbers) else { continue }
                best = (phrase.concept, end)
            }
        }
        return best
    }

    /// Whether a phrase begins with this word.
    func begins(with token: Token) -> Bool { numbers(of: token).contains { !phrasesByFirst[$0].isEmpty } }

    private func stands(_ phrase: Phrase, at place: Int, in numbers: [[Int]]) -> Bool {
        phrase.words.indices.dropFirst().allSatisfy { numbers[place + $0].contains(phrase.words[$0]) }
    }

    private static let beginnings = 3...16

    /// By token: the word itself, then its beginnings, the longest first.
    func numbers(of tokens: [Token]) -> [[Int]] { tokens.map(numbers) }

    private func numbers(of token: Token) -> [Int] {
        let whole = words[token.key].map { [$0] } ?? []
        var found = whole, beginning = token.key.prefix(QuestionBook.beginnings.upperBound), count = beginning.count
        guard token.kind == .word else { return whole }
        while count >= QuestionBook.beginnings.lowerBound {
            if let number = words[beginning + "*"] { found.append(number) }
            beginning.removeLast()
            count -= 1
        }
        return found
    }
}

extension QuestionBook: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        words = try coder.code(value?.words)
        concepts = try coder.code(value?.concepts)
        phrases = try coder.code(value?.phrases)
        answers = try coder.code(value?.answers)
        phrasesByFirst = try coder.code(value?.phrasesByFirst)
        try coder.check(phrasesByFirst.count == words.count && phrasesByFirst.areItems(below: phrases.count))
        try coder.check(phrases.allSatisfy { concepts.indices.contains($0.concept) })
    }
}

extension QuestionBook.Role: ImageCodable {}

extension QuestionBook.Concept: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        name = try coder.code(value?.name)
        role = try coder.code(optional: value?.role)
    }
}

extension QuestionBook.Phrase: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        words = try coder.code(value?.words)
        concept = try coder.code(value?.concept)
    }
}

extension QuestionBook.Answer: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        intent = try coder.code(value?.intent)
        line = try coder.code(value?.line)
        about = try coder.code(value?.about)
        also = try coder.code(value?.also)
        slots = try coder.code(value?.slots)
        fixed = try coder.code(value?.fixed)
        asks = try coder.code(optional: value?.asks)
        isReview = try coder.code(value?.isReview)
    }
}
