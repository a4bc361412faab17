import Dates
import Department
import Dialogue
import Language

/// Answers as text for people: the same words for a terminal, a pipe and a messenger, by the style of each.
///
/// A reply has no empty line, no control character of anybody's text, and nothing that only a colour says.
package struct TextRenderer {
    private let book: Phrasebook
    private let names: NameGrammar
    let rules: RuleBook
    private let style: TextStyle

    package init(book: Phrasebook, names: NameGrammar, rules: RuleBook, style: TextStyle = TextStyle()) {
        self.book = book
        self.names = names
        self.rules = rules
        self.style = style
    }

    package func text(of answer: Answer) -> String {
        AnswerText(answer: answer, speech: speech(in: answer.language), rules: rules, style: style).lines.joined(separator: "\n")
    }

    func speech(in language: LanguageCode) -> Speech { Speech(book: book, names: names, language: language) }

    /// A phrase of the book by its key, with plain texts in its places.
    package func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String] = [:]) -> String {
        speech(in: language).say(key, PhraseValues(texts: values))
    }

    /// The title of a task as the text says it: JSON shows the same.
    func title(_ task: TaskItem, of answer: Answer) -> String {
        let speech = speech(in: answer.language)
        return TaskWords(speech: speech, directory: answer.directory, times: TimeWords(speech: speech, today: answer.now.day)).title(task)
    }

    func speech(_ language: LanguageCode) -> Speech { Speech(book: book, names: names, language: language) }

    /// What a task without a wording of its own is called.
    func title(of kind: TaskKind?, client: String?, participant: String?, in language: LanguageCode) -> String {
        let speech = Speech(book: book, names: names, language: language)
        let words = TaskWords(speech: speech, directory: Directory(), times: TimeWords(speech: speech, today: Day(number: 0)))
        return words.title(kind: kind, client: client, participant: participant)
    }
}

/// One answer on its way to becoming lines.
struct AnswerText {
    let answer: Answer
    let speech: Speech
    let rules: RuleBook
    let style: TextStyle
    let times: TimeWords
    let words: TaskWords

    init(answer: Answer, speech: Speech, rules: RuleBook, style: TextStyle) {
        self.answer = answer
        self.speech = speech
        self.rules = rules
        self.style = style
        times = TimeWords(speech: speech, today: answer.now.day)
        words = TaskWords(speech: speech, directory: answer.directory, times: times)
    }

    var today: Day { answer.now.day }
    var spoken: SpokenWords { SpokenWords(speech: speech, times: times) { answer.directory.tasks[$0].map(words.title) } }

    var lines: [String] {
        var lines = answer.parts.isEmpty && (answer.error != nil || answer.news.isEmpty) ? notUnderstood : answer.parts.flatMap(lines)
        if answer.parts.contains(where: \.isChange) { lines = adding(speech.say("change.undo"), to: lines) }
        if let corrected = answer.corrected, !answer.parts.isEmpty {
            lines.insert(style.coloured(speech.say("understood.mended", ["text": .text(corrected.visible)]), .faint), at: 0)
        }
        if let reminder = answer.reminder {
            var question = self.lines(of: reminder)
            question[0] = speech.say("question.again", ["question": .text(question[0])])
            lines += question
        }
        return (answer.news.flatMap(news) + lines).filter { !$0.isEmpty }
    }

    /// A hint follows a single sentence; beneath rows it has a line of its own.
    func adding(_ hint: String, to lines: [String]) -> [String] {
        guard lines.count == 1 else { return lines + [hint] }
        return [lines[0] + " " + hint]
    }

    private var notUnderstood: [String] {
        guard !answer.suggestions.isEmpty else { return [speech.say("understood.not")] }
        let suggestions = answer.suggestions.enumerated().map { "\($0.offset + 1)  \($0.element.visible)" }
        return [speech.say("understood.suggestions")] + suggestions + [style.coloured(speech.say("understood.choose"), .faint)]
    }

    func lines(of part: AnsweredCommand) -> [String] {
        switch part.content {
        case .reply(let reply, let page): lines(of: reply, page, part)
        case .question: question(part)
        case .phrase(let key, let values): said(key, values)
        case .help(let topic, let intents): help(topic, intents)
        case .explanation(let line): explanation(line)
        case .conflict(let conflict): self.conflict(conflict, part)
        case .waiting: []
        case .notYet: [speech.say("understood.notYet", ["purpose": .text(purpose(of: part.intent))])]
        }
    }

    private func lines(of reply: Reply, _ page: Page?, _ part: AnsweredCommand) -> [String] {
        switch reply {
        case .list(let list): list.words.isEmpty ? self.list(list, page) : found(list, page, part)
        case .cards(let cards): cards.flatMap(card)
        case .plan(let plan): self.plan(plan)
        case .outcome(let outcome): self.outcome(outcome)
        case .changed(let change): changed(change)
        case .people(let people): self.people(people)
        case .clients(let clients): self.clients(clients, part)
        case .entered(let entered): self.entered(entered)
        case .phrases(let phrases): self.phrases(phrases)
        case .taught(let before, let after): taught(before, after)
        case .reverted(let reverted): self.reverted(reverted)
        case .report(let report): self.report(report)
        case .document(let document): self.document(document)
        case .client(let card): self.card(card)
        case .step(let step, let client): self.step(step, with: client)
        case .directory(let change): directory(change)
        case .journal(let entries, let hasMore): journal(entries, hasMore: hasMore)
        case .settings(let settings): self.settings(settings)
        case .noted(let change): noted(change)
        case .question(let question): self.question(question, part)
        case .refused(let refusal): [style.coloured(self.refusal(refusal), .refusal)]
        }
    }

    func said(_ key: String, _ values: [String: String]) -> [String] {
        speech.say(key, PhraseValues(texts: values)).split(separator: "\n").map { String($0) }
    }

    func purpose(of intent: IntentID) -> String { rules.intent(intent)?.purpose[answer.language] ?? "" }
}

extension AnsweredCommand {
    /// Something was changed that one word takes back.
    fileprivate var isChange: Bool {
        switch content {
        case .reply(.changed(let change), _): !change.after.isEmpty
        case .reply(.entered, _), .reply(.taught, _), .reply(.noted, _), .reply(.directory, _): true
        default: false
        }
    }
}

extension PhraseValues {
    /// `name` is a person's, so that it can be addressed.
    init(texts: [String: String]) {
        self = [:]
        for (place, text) in texts { self[place] = place == "name" ? .person(text.visible) : .text(text.visible) }
    }
}
