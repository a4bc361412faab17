import Dates
import Department
import Dialogue
import Language
import Phrases

/// Turns one answer into lines of text.
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
    /// Words for replies that are read aloud.
    var spoken: SpokenWords { SpokenWords(speech: speech, times: times) { answer.directory.tasks[$0].map(words.title) } }

    var lines: [String] {
        var lines = answer.parts.isEmpty && (answer.error != nil || answer.news.isEmpty) ? notUnderstood : answer.parts.flatMap(lines)
        if answer.parts.contains(where: \.isChange) { lines = adding(speech.say("change.undo"), to: lines) }
        if let corrected = answer.corrected, !answer.parts.isEmpty {
            lines.insert(style.colored(speech.say("understood.mended", ["text": .text(corrected.visible)]), .faint), at: 0)
        }
        if let unread = answer.unread, !answer.parts.isEmpty, answer.parts.allSatisfy({ $0.ask == nil }) {
            lines.append(style.colored(speech.say("question.unread", ["text": .text(unread.visible)]), .faint))
        }
        if let reminder = answer.reminder {
            var question = self.lines(of: reminder)
            question[0] = speech.say("question.again", ["question": .text(question[0])])
            lines += question
        }
        return (answer.news.flatMap(news) + lines).filter { !$0.isEmpty }
    }

    /// Appends a hint to a single sentence, or as a line of its own below several lines.
    func adding(_ hint: String, to lines: [String]) -> [String] {
        guard lines.count == 1 else { return lines + [hint] }
        return [lines[0] + " " + hint]
    }

    private var notUnderstood: [String] {
        if answer.error == .tooLong { return [style.colored(speech.say("understood.tooLong"), .refusal)] }
        guard !answer.suggestions.isEmpty else { return [speech.say("understood.not")] }
        let suggestions = answer.suggestions.enumerated().map { "\($0.offset + 1)  \($0.element.visible)" }
        return [speech.say("understood.suggestions")] + suggestions + [style.colored(speech.say("understood.choose"), .faint)]
    }

    func lines(of part: AnsweredCommand) -> [String] {
        switch part.content {
        case .reply(let reply, let page): lines(of: reply, page, part)
        case .question: question(part)
        case .remark(let remark, let values): phraseLines(remark.key, values)
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
        case .taught(let changes): taught(changes)
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
        case .refused(let refusal): [style.colored(self.refusal(refusal), .refusal)]
        }
    }

    func phraseLines(_ key: String, _ values: [String: String]) -> [String] {
        speech.say(key, PhraseValues(texts: values)).split(separator: "\n").map { String($0) }
    }

    func purpose(of intent: IntentID) -> String { rules.intent(intent)?.purpose[answer.language] ?? "" }
}

extension AnsweredCommand {
    /// Whether the command changed something that «отмени», "undo" takes back.
    fileprivate var isChange: Bool {
        switch content {
        case .reply(.changed(let change), _): !change.after.isEmpty
        case .reply(.noted(let change), _): !change.isSame
        case .reply(.directory(let change), _): !change.isSame
        case .reply(.taught(let changes), _): changes.contains { $0.before != $0.after }
        case .reply(.entered, _): true
        default: false
        }
    }
}
