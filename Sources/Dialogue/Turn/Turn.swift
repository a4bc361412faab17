import Dates
import Department
import Language

/// One line and all that comes of it: reads, settles what is open, does, and remembers.
struct Turn {
    let assistant: Assistant
    var request: Request
    var session: Session
    var newSpeaker: Person.ID?

    init(assistant: Assistant, request: Request, session: Session) {
        self.assistant = assistant
        self.request = request
        self.session = session
    }

    var actor: Actor { Actor(person: request.speaker, now: request.now, clockWasSet: request.clockWasSet) }
    /// What words of time are counted from.
    var saidAt: Moment { request.saidAt ?? request.now.moment }
    var context: ReadingContext { ReadingContext(now: saidAt, language: session.language, names: assistant.names) }

    mutating func answer() throws -> Answer {
        if let chosen = chosenSuggestion() { request.text = chosen }
        let reading = assistant.reader.read(request.text, in: context, taught: try assistant.taught.current())
        session.language = reading.language
        let wasOpen = session.question, correctable = session.change
        session.change = nil
        var answer = Answer(language: reading.language, speaker: request.speaker, now: request.now.moment, corrected: reading.corrected)
        var line = Explanation(of: reading)
        if let parts = try answerToQuestion(reading) {
            answer.parts = parts
            answer.corrected = nil
            if let ask = wasOpen?.about.ask, reading.commands.first?.intent.hasPrefix("dialog.") != true {
                line = Explanation(answering: ask.slot, with: request.text)
            }
        } else if let parts = try reply(to: reading, correctable: correctable) {
            answer.parts = parts
            answer.reminder = try wasOpen.flatMap { try putAside($0) }
        } else {
            session.change = correctable
            answer.suggestions = suggestions(for: reading)
            answer.error = .notUnderstood
            answer.reminder = try wasOpen.map(asked)
        }
        answer.error = answer.error ?? answer.parts.lazy.compactMap(\.refusal).first.map(AnswerError.init)
        if answer.error == nil, answer.parts.contains(where: \.isConflict) { answer.error = .invalidValue }
        answer.newSpeaker = newSpeaker
        remember(line, of: reading, answers: wasOpen != nil)
        answer.language = request.language ?? session.fixedTongue ?? reading.language
        return answer
    }

    /// How the line was read; a task that was added keeps how its own line was, whatever questions came between.
    private mutating func remember(_ line: Explanation, of reading: Understanding, answers: Bool) {
        let intent = reading.commands.first?.intent
        if session.change == nil {
            session.changeLine = nil
        } else if intent == "task.add" {
            session.changeLine = line
        } else if answers {
            session.changeLine = session.line
        } else if intent != "dialog.correct" {
            session.changeLine = nil
        }
        if intent != "explain" { session.line = line }
    }

    /// Nil where the line was not understood.
    private mutating func reply(to reading: Understanding, correctable: Match?) throws -> [AnsweredCommand]? {
        let offer = session.offer, proposal = session.proposal
        session.proposal = nil
        guard let single = reading.commands.first, reading.commands.count == 1 else {
            if !reading.commands.isEmpty { session.offer = nil }
            return reading.commands.isEmpty ? nil : try run(withClients(reading.commands))
        }
        switch single.intent {
        case "dialog.yes" where session.question != nil: return nil
        case "dialog.yes", "dialog.no", "dialog.cancel":
            session.offer = nil
            if let proposal {
                return single.intent == "dialog.yes" ? try run([proposal]) : [phrase(single, "dialog.passed")]
            }
            return [try settle(single, offer: offer)]
        case "dialog.correct" where correctable != nil: return try correctable.map { try correct($0, with: single) }
        case "dialog.ellipsis" where session.inquiry != nil: return try session.inquiry.map { try run([asked($0, with: single)]) }
        default:
            session.offer = nil
            return try run(withClients([single]))
        }
    }

    /// A question that another command came between: told once more, and dropped the second time.
    private mutating func putAside(_ question: OpenQuestion) throws -> AnsweredCommand? {
        guard session.question == nil, !question.isRepeated else { return nil }
        session.question = question
        session.question?.isRepeated = true
        return try asked(question)
    }

    /// «да», «нет» and «отмена» with no question open.
    private mutating func settle(_ word: Match, offer: Offer?) throws -> AnsweredCommand {
        guard let offer else { return phrase(word, "dialog.nothingAsked") }
        guard word.intent == "dialog.yes" else { return phrase(word, "dialog.passed") }
        let command = Command.moveTasks(.ids(offer.tasks), to: .to(.day(offer.day)), reason: nil)
        return try perform(command, for: word, isConfirmed: true).part
    }

    func phrase(_ match: Match, _ key: String, _ values: [String: String] = [:]) -> AnsweredCommand {
        AnsweredCommand(intent: match.intent, slots: match.slots, content: .phrase(key, values))
    }
}

extension AnsweredCommand {
    var refusal: Refusal? {
        if case .reply(.refused(let refusal), _) = content { refusal } else { nil }
    }
}

extension AnswerError {
    init(_ refusal: Refusal) {
        switch refusal {
        case .noSuchTask, .noMatchingTask, .nothingToUndo, .nothingToRedo, .noSuchPerson, .noSuchClient, .noSuchPhrase,
            .nothingStands, .noSuchSetting:
            self = .notFound
        case .notAllowed, .notYours: self = .notAllowed
        case .alreadyClosed, .notClosed, .changedSince, .nameTaken, .invalidValue, .notEnough, .invalidSetting, .notAtThisStage, .lastHead:
            self = .invalidValue
        }
    }
}
