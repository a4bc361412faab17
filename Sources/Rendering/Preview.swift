import Dates
import Department
import Dialogue
import Language
import Phrases

/// The reading of an unfinished line, shown in one row below it.
///
/// «звонок · ООО «Ромашка» · завтра, вт 24.11», "call · Acme · tomorrow, Tue 24 Nov".
package struct Preview {
    private let speech: Speech
    private let rules: RuleBook
    private let times: TimeWords
    private let words: TaskWords

    package init(book: Phrasebook, names: NameGrammar, rules: RuleBook, language: LanguageCode, today: Day) {
        self.init(speech: Speech(book: book, names: names, language: language), rules: rules, today: today)
    }

    init(speech: Speech, rules: RuleBook, today: Day) {
        self.speech = speech
        self.rules = rules
        times = TimeWords(speech: speech, today: today)
        words = TaskWords(speech: speech, directory: Directory(), times: times)
    }

    /// `title` returns the title of the task that a number or «её», "it" refers to; nil if it is unknown.
    package func row(of commands: [Match], title: (_ reference: String) -> String?) -> String {
        commands.map { row(of: $0, title) }.joined(separator: speech.say("preview.and"))
    }

    /// What a command would do: «Добавить: звонок, Вега, ср 25.11», "Add: call, Vega, Wed 25 Nov".
    func action(of match: Match) -> String {
        // The title is the whole wording of the work.
        let said = match[.title] == nil ? match.slots : match.slots.filter { ![.kind, .client, .participant].contains($0.name) }
        let details = said.flatMap { parts(of: $0, in: match, reference) }.filter { !$0.isEmpty }
        let purpose = rules.intent(match.intent)?.purpose[speech.language] ?? match.intent.rawValue
        let verb = speech.sayIfKnown("preview.action.\(match.intent.rawValue)") ?? purpose.prefix(1).uppercased() + purpose.dropFirst()
        return details.isEmpty ? verb : speech.say("preview.does", ["verb": .text(verb), "what": .text(details.joined(separator: ", "))])
    }

    /// «#12» as it is, «её», "it" by its word; nil for a place in a list.
    private func reference(_ said: String) -> String? { said.hasPrefix("#") ? said : speech.sayIfKnown("preview.reference.\(said)") }

    private func row(of match: Match, _ title: (String) -> String?) -> String {
        var parts = match.slots.flatMap { slot in self.parts(of: slot, in: match, title) }
        let isNamed = match.builtIn == .task(.add) && (match[.kind] != nil || match[.title] != nil)
        if !isNamed { parts.insert(rules.intent(match.intent)?.purpose[speech.language] ?? "", at: 0) }
        if let ask = match.ask { parts.append(question(ask, of: match.intent)) }
        return parts.filter { !$0.isEmpty }.joined(separator: speech.say("preview.joint"))
    }

    private func question(_ ask: Ask, of intent: IntentID) -> String {
        if !ask.options.isEmpty {
            return speech.say("preview.which", ["names": .text(ask.options.prefix(4).map(\.name.visible).joined(separator: ", "))])
        }
        if let said = ask.impossible { return speech.say("preview.impossible", ["said": .text(said.visible)]) }
        return rules.intent(intent)?.questions[ask.slot]?[speech.language] ?? ""
    }

    private func parts(of slot: Slot, in match: Match, _ title: (String) -> String?) -> [String] {
        switch slot.value {
        case .text(let text): return slot.name == .currency ? [] : [word(text, of: slot.name)]
        case .when(let when): return [self.time(when)]
        case .duration(let duration):
            let said = times.length(duration, speech)
            return [slot.name == .remind ? speech.say("change.remind", ["length": .text(said)]) : said]
        case .recurrence(let rule): return [times.rule(rule)]
        case .amount(let decimal):
            let currency = match[.currency]?.texts.first
            return [Money(decimal: decimal, currency: currency).map { words.money($0) } ?? decimal]
        case .tasks(let references): return references.map { title($0) ?? speech.say("preview.task", ["number": .text($0)]) }
        case .name(_, let name): return [name.visible]
        case .unknownName(let name): return [speech.say("preview.newName", ["name": .text(name.visible)])]
        case .several(let values): return values.flatMap { parts(of: Slot(name: slot.name, value: $0), in: match, title) }
        case .me: return []
        }
    }

    /// The word for a value of a closed list; other text unchanged.
    private func word(_ text: String, of slot: SlotName) -> String {
        speech.sayIfKnown("\(slot.name).\(text)") ?? speech.sayIfKnown("word.\(slot.name).\(text)") ?? text.visible
    }

    /// The title of a task as lists show it.
    package static func title(of task: TaskItem, _ directory: Directory, book: Phrasebook, names: NameGrammar, language: LanguageCode)
        -> String
    {
        let speech = Speech(book: book, names: names, language: language)
        return TaskWords(speech: speech, directory: directory, times: TimeWords(speech: speech, today: task.due.day)).title(task)
    }

    /// A day or a moment in full; a span by its ends.
    package func time(_ when: When) -> String {
        switch when {
        case .day(let day): times.full(day)
        case .moment(let moment): times.full(Due(moment.day, moment.time))
        default: times.span(when)
        }
    }
}

extension TimeWords {
    /// Months stay months: their number of days depends on the calendar.
    fileprivate func length(_ length: Duration, _ speech: Speech) -> String {
        guard length.months > 0 else { return self.length(minutes: length.days * 1440 + length.minutes) }
        return speech.say("preview.months", ["count": .number(length.months)])
    }
}
