import Synchronization
import Text

/// Proposes corrections of a line that reads badly: wrong keyboard layout, Latin letters, typos, missing spaces.
/// The reader tries each proposal and keeps one only if it reads clearly better.
struct Corrector: Sendable {
    /// A corrected line and the cost of accepting it.
    struct Proposal {
        let text: String
        let cost: Int
    }

    private let layout: KeyboardLayout
    private let lexicon: Lexicon
    private let grammar: EntityGrammar
    private let nameGrammar: NameGrammar
    private let lazyWords = LazyWords()
    /// Words of the lexicon from this number on are only said around commands: no slip is mended to one.
    private let mostWords: Int

    private enum Cost {
        static let layout = 1
        static let transliteration = 1
        static let slip = 2
        static let split = 2
        /// Dearer than a new client.
        static let surname = 5
    }

    /// Shorter names are never corrected: they could easily be other names.
    private static let shortestName = 5
    /// The most words of a line that are corrected.
    private static let most = 4

    init(layout: KeyboardLayout, lexicon: Lexicon, mostWords: Int, grammar: EntityGrammar, names: NameGrammar) {
        self.layout = layout
        self.mostWords = mostWords
        self.lexicon = lexicon
        self.grammar = grammar
        nameGrammar = names
    }

    /// The word as it looks: in Cyrillic letters if it mixes alphabets or has nothing but look-alikes.
    func looked(_ word: String) -> String { layout.looked(word) }

    /// The known words, built on first use.
    private final class LazyWords: Sendable {
        private let made = Mutex<KnownWords?>(nil)

        func words(_ make: () -> [String]) -> KnownWords {
            made.withLock { words in
                if let words { return words }
                let new = KnownWords(make())
                words = new
                return new
            }
        }
    }

    private var known: KnownWords { lazyWords.words { lexicon.orderWords(first: mostWords) + grammar.vocabulary } }
    private var slip: Slip { Slip(layout: layout) }

    /// `correctable`: the tokens that may be corrected; never in quotations or free text.
    func proposals(for text: String, _ lattice: Lattice, correctable: [Int], names: any NameSource) -> [Proposal] {
        let known = self.known
        let unknown = correctable.filter { isUnknown($0, lattice, known) }
        var proposals: [Proposal] = []
        if let unmixed = unmixed(text, lattice) { proposals.append(Proposal(text: unmixed, cost: Cost.layout)) }
        if let turned = layout.turned(text), isPlausible(turned, known) { proposals.append(Proposal(text: turned, cost: Cost.layout)) }
        for turned in lattice.contents(of: text, replacedBy: layout.turned) where isPlausible(turned.content, known) {
            proposals.append(Proposal(text: turned.text, cost: Cost.layout))
        }
        if let cyrillic = transliterated(text, lattice, known, names) {
            proposals.append(Proposal(text: cyrillic, cost: Cost.transliteration))
        }
        if !unknown.isEmpty, unknown.count <= Corrector.most { proposals += slips(in: text, lattice, unknown, known, names) }
        return proposals
    }

    private func isUnknown(_ place: Int, _ lattice: Lattice, _ known: KnownWords) -> Bool {
        let token = lattice.tokens[place]
        guard token.kind == .word, (3...40).contains(token.key.unicodeScalars.count), !lattice.isKnown[place], !known.contains(token.key)
        else {
            return false
        }
        return !lattice.isNamed(place)
    }

    /// The other layout is tried only if most of its words are known.
    private func isPlausible(_ text: String, _ known: KnownWords) -> Bool {
        let words = Tokenizer().tokens(of: text).filter { $0.kind == .word }
        return !words.isEmpty && words.count(where: { known.contains($0.key) }) * 2 >= words.count
    }

    // MARK: Letters of another alphabet

    private func unmixed(_ text: String, _ lattice: Lattice) -> String? {
        var changes: [Int: String] = [:]
        for (place, token) in lattice.tokens.enumerated() where token.kind == .word { changes[place] = layout.unmixed(token.text) }
        return changes.isEmpty ? nil : lattice.replaced(changes, in: text)
    }

    private func transliterated(_ text: String, _ lattice: Lattice, _ known: KnownWords, _ names: any NameSource) -> String? {
        var changes: [Int: String] = [:], latin = 0, named = 0
        for (place, token) in lattice.tokens.enumerated() where token.kind == .word && token.key.utf8.allSatisfy({ $0 < 0x80 }) {
            latin += 1
            if let word = known.cyrillic(latin: token.key).first { changes[place] = word } else if lattice.isNamed(place) { named += 1 }
        }
        guard !changes.isEmpty, (changes.count + named) * 3 >= latin * 2 else { return nil }
        return lattice.replaced(changes, in: text)
    }

    // MARK: Typos

    private func slips(in text: String, _ lattice: Lattice, _ unknown: [Int], _ known: KnownWords, _ names: any NameSource) -> [Proposal] {
        var lines: [(changes: [Int: String], cost: Int)] = [([:], 0)]
        for place in unknown {
            let ways = self.ways(for: lattice.tokens[place], known, names)
            guard !ways.isEmpty else { continue }
            lines = lines.prefix(4).flatMap { line in
                ways.prefix(3).map { way in
                    (line.changes.merging([place: way.word]) { $1 }, line.cost + way.cost)
                }
            }
        }
        return lines.filter { !$0.changes.isEmpty }.map { Proposal(text: lattice.replaced($0.changes, in: text), cost: $0.cost) }
    }

    private func ways(for token: Token, _ known: KnownWords, _ names: any NameSource) -> [(word: String, cost: Int)] {
        // «Вене», «Иванкову» are other names, not typos of «весне», «Иванову».
        let resemblance = nameGrammar.resemblance(of: [token.key])
        var ways: [(word: String, cost: Int)] = []
        if resemblance < .person, let near = known.nearest(to: token.key, slip) { ways += near.words.map { ($0, Cost.slip * near.slips) } }
        // A word that looks like a surname may be a new one, unless two letters are swapped or one is doubled.
        ways += nearNames(token, names).map { name in
            let isSure = EditDistance.isSlip(token.key, for: name)
            return (name, isSure ? Cost.slip - 1 : resemblance < .surname ? Cost.slip + 1 : Cost.surname)
        }
        if let halves = halves(of: token, known, names) { ways.append((halves, Cost.split)) }
        return ways.sorted { $0.cost < $1.cost }
    }

    /// Forms of known names at edit distance one.
    private func nearForms(_ key: String, _ names: any NameSource, isCapital: Bool = true) -> [NameForm] {
        let letters = KnownWords.letters(of: key)
        guard letters.count >= Corrector.shortestName else { return [] }
        let signature = KnownWords.signature(of: key)
        var distance = EditDistance(exchanges: true), found: [NameForm] = []
        // Most typos keep the first letters; for the others the first two are also tried swapped, and then the second mended.
        for beginnings in [[key, key.exchanging(0, 1), key.exchanging(1, 2)], isCapital ? slip.secondLetters(of: key) : []]
        where found.isEmpty {
            for form in beginnings.flatMap(names.forms(near:)) where form.key.utf16.count > 3 {
                guard (KnownWords.signature(of: form.key) ^ signature).nonzeroBitCount <= 2 else { continue }
                guard distance.edits(letters, KnownWords.letters(of: form.key), most: 1) != nil, slip.turns(form.key, into: key),
                    !found.contains(form)
                else { continue }
                found.append(form)
            }
        }
        return found
    }

    private func nearNames(_ token: Token, _ names: any NameSource) -> [String] {
        let known = nearForms(token.key, names, isCapital: token.isCapital).map(\.key)
        let latin = known.isEmpty && token.isLatin && token.isCapital ? nearLatinForms(token.key, names) : []
        return (known + latin).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Names in Cyrillic letters that were mistyped in Latin ones: "Rmoashka" is «Ромашка».
    private func nearLatinForms(_ key: String, _ names: any NameSource) -> [String] {
        let typed = LatinKey.key(of: key), letters = KnownWords.letters(of: typed), spelled = nameGrammar.spelled(key)
        guard letters.count >= Corrector.shortestName else { return [] }
        var distance = EditDistance(exchanges: true)
        return ([spelled] + slip.secondLetters(of: spelled)).flatMap(names.forms(near:)).filter { form in
            form.latin.utf16.count > 3 && distance.edits(letters, KnownWords.letters(of: form.latin), most: 1) != nil
        }.map(\.latin)
    }

    /// Known clients whose names resemble a new one, at most three, so that the user is asked whether «Перов» is Петров.
    func clients(like word: String, _ names: any NameSource) -> [NameID] {
        let owners = nearForms(word, names).map(\.owner).filter { $0.kind == .client }
        return Array(owners.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.prefix(3))
    }

    /// Two known words without a space: «покажирегламент», «позвонитьГазстрою», «Ладогезавтра», «завтрав 15».
    private func halves(of token: Token, _ known: KnownWords, _ names: any NameSource) -> String? {
        let letters = Array(token.text.unicodeScalars)
        guard letters.count >= 6 else { return nil }
        for cut in (1...letters.count - 1).reversed() {
            let left = String(String.UnicodeScalarView(letters[..<cut])), right = String(String.UnicodeScalarView(letters[cut...]))
            let keys = [left, right].map { Tokenizer.key(of: $0) }
            guard (3...letters.count - 2).contains(cut) || keys.contains(where: isPreposition) else { continue }
            let areKnown = keys.map { known.contains($0) }
            if areKnown.contains(true), zip(keys, areKnown).allSatisfy({ $1 || !names.forms(key: $0).isEmpty }) {
                return left + " " + right
            }
        }
        return nil
    }
}

extension Corrector {
    private func isPreposition(_ key: String) -> Bool {
        lexicon.number(of: key).map { lexicon.setsOfWord[$0].contains(lexicon.roles.prepositions) } ?? false
    }
}

extension Lattice {
    /// The utterance with its content in other words, and that content alone: up to its last token, and up to the end of the line, whose
    /// last words may be wrapping only as they stand there. What is said in front stays.
    fileprivate func contents(of utterance: String, replacedBy words: (String) -> String?) -> [(text: String, content: String)] {
        guard !peeled.isEmpty, let first = tokens.first, let last = tokens.last else { return [] }
        let scalars = utterance.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: first.from)
        return [scalars.index(start, offsetBy: last.to - first.from), scalars.endIndex].compactMap { end in
            words(String(scalars[start..<end])).map { (String(scalars[..<start]) + $0 + String(scalars[end...]), $0) }
        }
    }

    /// The token belongs to the name of a person or client.
    func isNamed(_ place: Int) -> Bool {
        entities.contains { entity in
            guard entity.from <= place, place < entity.to, case .names = entity.value else { return false }
            return true
        }
    }

    /// The utterance with some tokens replaced.
    func replaced(_ changes: [Int: String], in utterance: String) -> String {
        let scalars = Array(utterance.unicodeScalars)
        var text = String.UnicodeScalarView(), end = 0
        for (place, word) in changes.sorted(by: { $0.key < $1.key }) {
            text.append(contentsOf: scalars[end..<tokens[place].from])
            text.append(contentsOf: word.unicodeScalars)
            end = tokens[place].to
        }
        text.append(contentsOf: scalars[end...])
        return String(text)
    }
}

extension String {
    fileprivate func exchanging(_ left: Int, _ right: Int) -> String {
        var scalars = Array(unicodeScalars)
        guard scalars.indices.contains(right) else { return self }
        scalars.swapAt(left, right)
        return String(String.UnicodeScalarView(scalars))
    }
}
