#if canImport(Glibc)
    import Glibc
#endif

/// Ranks wordings by nearness to a line: shared words and kinds of values, each weighing more the fewer intents say it.
///
/// Words agree if they are the same or differ in their endings: «счета» and «счёт».
struct WordingRanking {
    struct Ranked {
        /// By number in the list of wordings.
        let wording: Int
        /// 0…1; 1 if both say the same.
        let score: Double
    }

    /// What is compared: a word of the intent's own, or the kind of a value («завтра» → `when`).
    private struct Feature {
        let intents: Set<Int>
        /// The wordings that have it.
        var wordings: [Int] = []
    }

    /// Two wordings nearer than this to the line are worth suggesting.
    static let least = 0.4
    /// A suggestion rests at least on one word this rare.
    private static let leastWeight = 1.2
    /// How much of a shared word counts if only the endings differ.
    private static let otherEnding = 0.85
    /// How much a word that no wording has counts against all of them.
    private static let unknown = 0.6
    /// How much a kind of value counts beside a word as rare.
    private static let value = 0.5

    private var features: [Feature] = []
    /// By the first letters of a word: words and their features.
    private var words: [[UInt16]: [(word: [UInt16], feature: Int)]] = [:]
    private var kinds: [PlaceKind: Int] = [:]
    /// By wording: the weight of its own words, and what it is about.
    private var ownWeights: [Double]
    private let intents: Double
    private let wordings: [Wording]
    /// Words that say nothing about what is wanted: «какие», "show".
    private let common: Set<String>

    init(_ wordings: [Wording], common: Set<String>) {
        self.wordings = wordings
        self.common = common
        ownWeights = Array(repeating: 0, count: wordings.count)
        var intentsOfWord: [String: Set<Int>] = [:], intentsOfKind: [PlaceKind: Set<Int>] = [:]
        for wording in wordings {
            for word in wording.telling(common) { intentsOfWord[word, default: []].insert(wording.intent) }
            for kind in wording.places { intentsOfKind[kind, default: []].insert(wording.intent) }
        }
        intents = Double(Set(wordings.map(\.intent)).count)
        var numbers: [String: Int] = [:]
        for (word, intents) in intentsOfWord.sorted(by: { $0.key < $1.key }) {
            numbers[word] = features.count
            let letters = Array(word.utf16)
            words[WordingRanking.beginning(letters), default: []].append((letters, features.count))
            features.append(Feature(intents: intents))
        }
        for (kind, intents) in intentsOfKind.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            kinds[kind] = features.count
            features.append(Feature(intents: intents))
        }
        for (number, wording) in wordings.enumerated() {
            for word in wording.telling(common) {
                guard let feature = numbers[word] else { continue }
                features[feature].wordings.append(number)
                ownWeights[number] += weight(features[feature].intents.count)
            }
            for kind in wording.places { if let feature = kinds[kind] { features[feature].wordings.append(number) } }
        }
    }

    /// The wordings worth suggesting, nearest first. `words`: the keys of the line's words that are no values; `kinds`: of its values.
    func ranked(words said: [String], kinds valued: Set<PlaceKind>, in language: LanguageCode) -> [Ranked] {
        var shared: [Int: Double] = [:], rarest: [Int: Double] = [:], whole = 0.0
        for word in said where !common.contains(word) {
            let met = alike(word)
            guard !met.isEmpty else {
                whole += weight(1) * WordingRanking.unknown
                continue
            }
            let weight = weight(met.reduce(into: Set<Int>()) { $0.formUnion(features[$1.feature].intents) }.count)
            whole += weight
            var best: [Int: Double] = [:]
            for (feature, strength) in met {
                for wording in features[feature].wordings { best[wording] = max(best[wording] ?? 0, strength * weight) }
            }
            for (wording, weight) in best {
                shared[wording, default: 0] += weight
                rarest[wording] = max(rarest[wording] ?? 0, weight)
            }
        }
        var kindred: [Int: Double] = [:]
        for kind in valued {
            guard let feature = kinds[kind] else { continue }
            let weight = weight(features[feature].intents.count) * WordingRanking.value
            whole += weight
            for wording in features[feature].wordings {
                kindred[wording, default: 0] += weight
                guard kind.isTelling else { continue }
                shared[wording, default: 0] += 0
                rarest[wording] = max(rarest[wording] ?? 0, weight)
            }
        }
        let ranked = shared.compactMap { wording, weight -> Ranked? in
            guard wordings[wording].language == language, rarest[wording] ?? 0 >= WordingRanking.leastWeight else { return nil }
            let values = kindred[wording] ?? 0
            let score = 2 * (weight + values) / (whole + ownWeights[wording] + values)
            return score >= WordingRanking.least ? Ranked(wording: wording, score: min(score, 1)) : nil
        }
        return ranked.sorted { ($0.score, -$0.wording) > ($1.score, -$1.wording) }
    }

    /// The fewer intents, the more: 0 if all of them.
    private func weight(_ count: Int) -> Double { log((intents + 1) / Double(count)) }

    /// The words of wordings that agree with this one.
    private func alike(_ word: String) -> [(feature: Int, strength: Double)] {
        let letters = Array(word.utf16)
        return (words[WordingRanking.beginning(letters)] ?? []).compactMap { known, feature in
            if known == letters { return (feature, 1) }
            let shorter = min(known.count, letters.count)
            guard shorter >= 4, abs(known.count - letters.count) <= 3 else { return nil }
            let common = zip(known, letters).prefix { $0 == $1 }.count
            return common >= max(3, shorter - 2) ? (feature, WordingRanking.otherEnding) : nil
        }
    }

    private static func beginning(_ letters: [UInt16]) -> [UInt16] { Array(letters.prefix(3)) }
}

extension Wording {
    /// The keys of its own words that tell what is wanted.
    fileprivate func telling(_ common: Set<String>) -> Set<String> {
        Set(
            ownWords.map { Tokenizer.key(of: $0.text) }.filter {
                !common.contains($0) && $0.unicodeScalars.contains(where: \.properties.isAlphabetic)
            })
    }

    /// The kinds of its places, free text aside.
    fileprivate var places: Set<PlaceKind> { Set(pieces.compactMap { $0.slot.flatMap(PlaceKind.init) }) }
}
