import Dates
import Department
import Language

/// One line and its answer: reads it, settles what is open, carries it out, and remembers it.
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
    /// The moment that words of time are counted from.
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
            if let ask = wasOpen?.about.ask, reading.commands.first?.refersBack != true {
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
        answer.language = request.language ?? session.fixedLanguage ?? reading.language
        return answer
    }

    /// Keeps how the line was read; for an added task, how its own line was read, whatever questions came between.
    private mutating func remember(_ line: Explanation, of reading: Understanding, answers: Bool) {
        let intent = reading.commands.first?.builtIn
        if session.change == nil {
            session.changeLine = nil
        } else if intent == .task(.add) {
            session.changeLine = line
        } else if answers {
            session.changeLine = session.line
        } else if intent != .conversation(.correct) {
            session.changeLine = nil
        }
        if intent != .conversation(.explain) { session.line = line }
    }

    /// Nil if the line was not understood.
    private mutating func reply(to reading: Understanding, correctable: Match?) throws -> [AnsweredCommand]? {
        let offer = session.offer, proposal = session.proposal
        session.proposal = nil
        guard let single = reading.commands.first, reading.commands.count == 1 else {
            if !reading.commands.isEmpty { session.offer = nil }
            return reading.commands.isEmpty ? nil : try run(withClients(reading.commands))
        }
        switch single.builtIn {
        case .conversation(.yes) where session.question != nil: return nil
        case .conversation(.yes), .conversation(.no), .conversation(.cancel):
            session.offer = nil
            if let proposal {
                return single.builtIn == .conversation(.yes) ? try run([proposal]) : [phrase(single, "dialog.passed")]
            }
            return [try settle(single, offer: offer)]
        case .conversation(.correct) where correctable != nil: return try correctable.map { try correct($0, with: single) }
        case .conversation(.ellipsis) where session.inquiry != nil: return try session.inquiry.map { try run([asked($0, with: single)]) }
        default:
            session.offer = nil
            return try run(withClients([refined(single)]))
        }
    }

    /// A question that another command interrupted: asked once more, and dropped the second time.
    private mutating func putAside(_ question: OpenQuestion) throws -> AnsweredCommand? {
        guard session.question == nil, !question.isRepeated else { return nil }
        session.question = question
        session.question?.isRepeated = true
        return try asked(question)
    }

    /// «да», «нет», «отмена», "yes", "no", "cancel" without an open question.
    private mutating func settle(_ word: Match, offer: Offer?) throws -> AnsweredCommand {
        guard let offer else { return phrase(word, "dialog.nothingAsked") }
        guard word.builtIn == .conversation(.yes) else { return phrase(word, "dialog.passed") }
        let command = Command.moveTasks(.ids(offer.tasks), to: .to(.day(offer.day)), reason: nil)
        return try perform(command, for: word, isConfirmed: true).part
    }

    /// A phrase of the assistant's own as the answer to a command.
    func phrase(_ match: Match, _ key: String, _ values: [String: String] = [:]) -> AnsweredCommand {
        AnsweredCommand(match, .phrase(key, values))
    }
}

extension Match {
    /// It means nothing without the lines before.
    fileprivate var refersBack: Bool { if case .conversation(let intent) = builtIn { intent.refersBack } else { false } }
}
