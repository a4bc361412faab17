import Dates
import Department
import Language
import Phrases

/// What a line that wasn't understood may have meant: up to three phrases made of what the line says.
///
/// «ромашка пятница штука» → «задачи по ООО «Ромашка» на пятницу». Each reads as one command, and whatever it lacks is asked.
struct Suggestions {
    static let most = 3

    let suggester: Suggester
    let reader: LineReader
    let speech: Speech
    let context: ReadingContext
    let taught: TaughtPhrases
    /// To whom only what they may do is suggested; nil where nobody speaks.
    let speaker: Person?

    /// The nearest intents; then the templates that the names and kinds of the line fill.
    func phrases(for text: String) -> [Suggester.Suggestion] {
        guard text.utf8.count <= Suggester.longest else { return [] }
        // A question is never answered with an order that changes something.
        let asks = reader.asks(text, in: context)
        let request = Suggester.Request(
            text: text, language: speech.language, context: context, taught: taught,
            may: { [speaker] intent in
                !(asks && intent.changes) && BuiltInIntent(intent.id)?.standsAlone ?? true && intent.isOpen(to: speaker?.role)
            },
            mayDo: { [speaker] match in speaker?.role != .manager || !match.reviewsAnother(than: speaker?.id) },
            times: { when in ["at", "for"].compactMap { said(when, $0) } })
        var found = suggester.suggestions(for: request, most: Suggestions.most)
        for phrase in made(of: known(in: text)) where found.count < Suggestions.most {
            guard let match = suggester.meaning(of: phrase, for: request), let intent = reader.book.intent(match.intent),
                request.may(intent),
                match.ask == nil, !found.contains(where: { $0.text == phrase || $0.match.isSame(as: match) })
            else { continue }
            found.append(.init(text: phrase, match: match))
        }
        return found
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
    private func made(of known: Known) -> [String] {
        let values = self.values(of: known)
        var made: [(places: Int, phrase: String)] = [], number = 1
        while let template = speech.book.template("suggest.\(number)", speech.language) {
            let places = template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
                String($0.prefix { $0.isLetter })
            }
            if places.allSatisfy({ values[$0] != nil }) { made.append((places.count, speech.say("suggest.\(number)", values))) }
            number += 1
        }
        return made.enumerated().sorted { ($1.element.places, $0.offset) < ($0.element.places, $1.offset) }.map(\.element.phrase)
    }

    private func values(of known: Known) -> PhraseValues {
        var values: PhraseValues = [:]
        values["client"] = known.client.map { .client($0) }
        values["person"] = known.person.map { .person($0) }
        values["kinds"] = known.kind.flatMap { speech.sayIfKnown("kinds.\($0)") }.map { .text($0) }
        if let kind = known.kind, known.client != nil {
            var client: PhraseValues = [:]
            client["client"] = values["client"]
            values["work"] = speech.sayIfKnown("title.\(kind)", client).map { .text($0) }
        }
        values["at"] = known.when.flatMap { said($0, "at") }.map { .text($0) }
        values["for"] = known.when.flatMap { $0.startDay }.flatMap { said(.day($0), "for") }.map { .text($0) }
        return values
    }

    /// «в пятницу», "on Friday", «15.12 в 14:00»; nil if it is neither a day nor a moment.
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

extension Match {
    /// Whether it shows the day or the figures of a colleague.
    fileprivate func reviewsAnother(than speaker: Person.ID?) -> Bool {
        switch builtIn {
        case .report: self[person: .person].map { $0 != speaker } ?? (self[.scope] != nil)
        case .task(.planDay), .task(.closeDay): self[person: .assignee].map { $0 != speaker } ?? false
        default: false
        }
    }

    fileprivate func isSame(as other: Match) -> Bool { intent == other.intent && slots == other.slots }
}

extension IntentInfo {
    /// Whether somebody with this role may do it; nil may do everything.
    fileprivate func isOpen(to role: Role?) -> Bool {
        switch role {
        case .viewer: !changes && !isForHead
        case .manager: !isForHead
        case .head, nil: true
        }
    }
}
