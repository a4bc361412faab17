import Dates

/// Finds what a line that was not understood may have meant: wordings of the nearest intents, filled with what the line says.
///
/// «оштрафовать бы Кима» → «оштрафуй Кима»: no name, number, day, sum or text stands in a suggestion that the line doesn't say; what is
/// missing is asked. Made once for many lines: the ranking is built when the first line is not understood.
package final class Suggester {
    private let reader: LineReader
    private lazy var wordings = reader.wordings.values
    private lazy var ranking = WordingRanking(wordings, common: common)
    /// Words that say nothing about what is wanted.
    private let common: Set<String>

    /// The most intents that are tried for a line, wordings of one intent, and phrases that are read.
    private static let mostIntents = 6
    private static let mostWordings = 3
    private static let mostRead = 24
    /// What a changing intent's nearness counts beside one that only looks.
    private static let changing = 0.85
    /// How much farther from the line than the nearest a further suggestion may be.
    private static let spread = 0.6
    /// Longer lines, in bytes of UTF-8, are letters or tables and get no suggestions.
    package static let longest = 600
    /// A phrase that reads worse rests on a guess.
    private static let leastConfidence = 0.85

    /// `common`: words that say nothing about what is wanted, in lower case.
    package init(_ reader: LineReader, common: [String]) {
        self.reader = reader
        self.common = Set(common.map { Tokenizer.key(of: $0) })
    }

    /// A phrase with what it means.
    package struct Suggestion {
        package let text: String
        package let match: Match

        package init(text: String, match: Match) {
            self.text = text
            self.match = match
        }
    }

    /// What a suggestion is made for and read with.
    package struct Request {
        package var text: String
        package var language: LanguageCode
        package var context: ReadingContext
        package var taught: TaughtPhrases
        /// Whether the speaker may do it at all, and with these values.
        package var may: (IntentInfo) -> Bool
        package var mayDo: (Match) -> Bool
        /// Ways to say a day or a moment.
        package var times: (When) -> [String]

        package init(
            text: String, language: LanguageCode, context: ReadingContext, taught: TaughtPhrases, may: @escaping (IntentInfo) -> Bool,
            mayDo: @escaping (Match) -> Bool, times: @escaping (When) -> [String]
        ) {
            self.text = text
            self.language = language
            self.context = context
            self.taught = taught
            self.may = may
            self.mayDo = mayDo
            self.times = times
        }
    }

    /// The likeliest phrases, one for each intent; empty if no intent is near. For lines of at most `longest` bytes.
    package func suggestions(for request: Request, most: Int) -> [Suggestion] {
        let lattice = reader.lattice(of: request.text, request.context)
        let said = SaidValues(lattice, of: request.text, now: request.context.now)
        let taken = said.places
        let words = lattice.tokens.indices.filter { place in
            lattice.tokens[place].kind == .word && !taken.contains(place) && lattice.fillerPrice[place] == nil
        }
        let ranked = ranking.ranked(
            words: words.map { lattice.tokens[$0].key }, kinds: Set(said.items.flatMap(\.kinds)), in: request.language)
        return chosen(from: ranked, said, request, most: most)
    }

    private func chosen(from ranked: [WordingRanking.Ranked], _ said: SaidValues, _ request: Request, most: Int) -> [Suggestion] {
        var found: [Suggestion] = [], read = 0, best: Double?
        for (intent, candidates) in byIntent(ranked, request) where found.count < most && read < Suggester.mostRead {
            guard candidates[0].score >= (best ?? 0) * Suggester.spread else { break }
            var fullest: Suggestion?
            for candidate in candidates.prefix(Suggester.mostWordings) {
                guard let (phrase, match) = filled(wordings[candidate.wording], said, request, &read), match.intent == intent else {
                    continue
                }
                if match.slots.count > fullest?.match.slots.count ?? -1 { fullest = Suggestion(text: phrase, match: match) }
            }
            if let fullest {
                found.append(fullest)
                best = best ?? candidates[0].score
            }
        }
        return found
    }

    /// The candidates of each intent that the speaker may do, nearest first. What only looks comes before what is as near and changes.
    private func byIntent(_ ranked: [WordingRanking.Ranked], _ request: Request) -> [(IntentID, [WordingRanking.Ranked])] {
        var order: [Int] = [], candidates: [Int: [WordingRanking.Ranked]] = [:]
        for one in ranked {
            let intent = wordings[one.wording].intent
            if candidates[intent] == nil { order.append(intent) }
            candidates[intent, default: []].append(one)
        }
        let weighed = order.filter { request.may(reader.book.intents[$0]) }.map { intent in
            (intent, (candidates[intent]?.first?.score ?? 0) * (reader.book.intents[intent].changes ? Suggester.changing : 1))
        }
        return weighed.sorted { $0.1 > $1.1 }.prefix(Suggester.mostIntents).map { (reader.book.intents[$0.0].id, candidates[$0.0] ?? []) }
    }

    /// The fullest phrase of a wording that is understood, with its meaning.
    private func filled(_ wording: Wording, _ said: SaidValues, _ request: Request, _ read: inout Int) -> (String, Match)? {
        for phrase in WordingFrame(wording: wording, said: said, names: reader.names, times: request.times).phrases() where isWhole(phrase)
        {
            read += 1
            if let match = meaning(of: phrase, said, request) { return (phrase, match) }
        }
        return nil
    }

    /// Whether it doesn't break off: «сделай важной» does, «задачи на» doesn't say what.
    private func isWhole(_ phrase: String) -> Bool {
        Tokenizer().tokens(of: phrase).last { $0.kind == .word }.map { !common.contains($0.key) } ?? false
    }

    /// What a phrase means if it reads strictly and says nothing that the line doesn't; nil otherwise.
    package func meaning(of phrase: String, for request: Request) -> Match? {
        let lattice = reader.lattice(of: request.text, request.context)
        return meaning(of: phrase, SaidValues(lattice, of: request.text, now: request.context.now), request)
    }

    private func meaning(of phrase: String, _ said: SaidValues, _ request: Request) -> Match? {
        let reading = reader.read(phrase, in: request.context, taught: request.taught)
        guard let match = reading.commands.first, reading.commands.count == 1, reading.corrected == nil, reading.expansion == nil,
            match.confidence >= Suggester.leastConfidence, match.ask?.impossible == nil, match.slots.allSatisfy(said.back),
            request.mayDo(match)
        else { return nil }
        return match
    }
}
