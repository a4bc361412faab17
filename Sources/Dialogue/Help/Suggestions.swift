import Dates
import Language
import Phrases

/// What a line that wasn't understood may have meant: up to three phrases that are understood, made of what was known in the line.
///
/// «ромашка пятница штука» → «звонок ООО «Ромашка» в пятницу», «задачи по ООО «Ромашка» на пятницу».
package struct Suggestions {
    let reader: LineReader
    let speech: Speech
    let context: ReadingContext

    package static let most = 3

    package init(reader: LineReader, phrases: Phrasebook, language: LanguageCode, context: ReadingContext) {
        self.reader = reader
        self.speech = Speech(book: phrases, names: reader.names, language: language)
        self.context = context
    }

    /// Phrases made of what is known in the line; examples that share words with it fill the remaining places.
    package func phrases(for reading: Understanding) -> [String] {
        var phrases: [String] = [], meanings: [Meaning] = []
        for phrase in made(of: known(in: reading.text), near: reading) where phrases.count < Suggestions.most {
            guard !phrases.contains(phrase), let match = meaning(of: phrase), !meanings.contains(match) else { continue }
            phrases.append(phrase)
            meanings.append(match)
        }
        return phrases
    }

    private struct Meaning: Equatable {
        let intent: IntentID
        let slots: [Slot]
    }

    /// What a phrase does; nil if it isn't understood as one whole command.
    private func meaning(of phrase: String) -> Meaning? {
        let reading = reader.read(phrase, in: context)
        guard let match = reading.commands.first, reading.commands.count == 1, reading.corrected == nil, match.ask == nil else {
            return nil
        }
        let hasStranger = match.slots.contains {
            if case .unknownName = $0.value { true } else { $0.name == .client && $0.value == .text("last") }
        }
        return hasStranger ? nil : Meaning(intent: match.intent, slots: match.slots)
    }

    // MARK: What is known of the line

    private struct Known {
        var kind: String?
        var client: String?
        var person: String?
        var when: When?
    }

    private func known(in text: String) -> Known {
        var known = Known()
        for found in reader.entities(in: text, context).sorted(by: { $0.to - $0.from > $1.to - $1.from }) {
            switch found.entity.value {
            case .listed(SlotName.kind.name, let kind, _, _): known.kind = known.kind ?? kind
            case .time(let time): known.when = known.when ?? (try? time.resolved(now: context.now, direction: .order))
            case .names(let readings):
                for reading in readings.sorted(by: { $0.rank < $1.rank }) {
                    if reading.id.kind == .client {
                        known.client = known.client ?? reading.name
                    } else {
                        known.person = known.person ?? reading.name
                    }
                }
            default: continue
            }
        }
        return known
    }

    // MARK: Phrases

    /// The templates `suggest.1`, `suggest.2` … whose places are all known; those with most places first.
    private func made(of known: Known, near reading: Understanding) -> [String] {
        let values = self.values(of: known)
        var made: [(places: Int, phrase: String)] = [], number = 1
        while let template = speech.book.template("suggest.\(number)", speech.language) {
            let places = template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
                String($0.prefix { $0.isLetter })
            }
            if places.allSatisfy({ values[$0] != nil }) { made.append((weight(of: places), speech.say("suggest.\(number)", values))) }
            number += 1
        }
        let ranked = made.enumerated().sorted { ($1.element.places, $0.offset) < ($0.element.places, $1.offset) }.map(\.element)
        return ranked.filter { $0.places > 0 }.map(\.phrase) + near(reading) + ranked.filter { $0.places == 0 }.map(\.phrase)
    }

    /// {work} is a kind of task and a client together.
    private func weight(of places: [String]) -> Int { places.reduce(0) { $0 + ($1 == "work" ? 2 : 1) } }

    /// Examples of the rules that share the beginning of a word with the line.
    private func near(_ reading: Understanding) -> [String] {
        let beginnings = { (text: String) in
            Set(Tokenizer().tokens(of: text).filter { $0.key.count >= 4 }.map { $0.key.prefix(4) })
        }
        let said = beginnings(reading.text)
        return reading.suggestions.filter { !said.isDisjoint(with: beginnings($0)) }
    }

    private func values(of known: Known) -> PhraseValues {
        var values: PhraseValues = [:]
        values["client"] = known.client.map { .client($0) }
        values["person"] = known.person.map { .person($0) }
        values["kinds"] = known.kind.flatMap { speech.sayIfKnown("kinds.\($0)") }.map { .text($0) }
        if known.client != nil {
            var client: PhraseValues = [:]
            client["client"] = values["client"]
            values["work"] = speech.sayIfKnown("title.\(known.kind ?? "call")", client).map { .text($0) }
        }
        values["at"] = known.when.flatMap { said($0, "at") }.map { .text($0) }
        values["for"] = known.when.flatMap { $0.startDay }.map { .text(said($0, "for")) }
        return values
    }

    /// «в пятницу в 14:00», "on Friday at 14:00"; nil if it is neither a day nor a moment.
    private func said(_ when: When, _ manner: String) -> String? {
        switch when {
        case .day(let day): said(day, manner)
        case .moment(let moment):
            speech.say("suggest.hour", ["day": .text(said(moment.day, manner)), "time": .text(moment.time.iso)])
        default: nil
        }
    }

    /// «завтра», «в пятницу», «27.11»; `manner`: `at` or `for`.
    private func said(_ day: Day, _ manner: String) -> String {
        let ahead = day - context.now.day
        if ahead == 0 || ahead == 1 { return speech.say("suggest.\(manner).\(ahead == 0 ? "today" : "tomorrow")") }
        if (2...6).contains(ahead) {
            let names = speech.say("suggest.\(manner).weekdays").split(separator: "|")
            if names.indices.contains(day.weekday) { return String(names[day.weekday]) }
        }
        let (year, month, number) = day.parts
        let values: PhraseValues = ["day": .number(number), "month": .number(month), "year": .number(year)]
        return speech.say("suggest.\(manner).date", values)
    }
}

extension When {
    /// Its day, if it is one day.
    fileprivate var startDay: Day? {
        switch self {
        case .day(let day): day
        case .moment(let moment): moment.day
        default: nil
        }
    }
}
