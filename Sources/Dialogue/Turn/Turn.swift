import Dates
import Department
import Language

/// One line and its answer: reads it, settles what is open, carries it out, and remembers it.
struct Turn {
    let assistant: Assistant
    var request: Request
    var session: Session
    var newSpeaker: Person.ID?
    /// What the line says; nil before it is read.
    private var known: Reading?

    init(assistant: Assistant, request: Request, session: Session) {
        self.assistant = assistant
        self.request = request
        self.session = session
    }

    var actor: Actor { Actor(person: request.speaker, now: request.now, clockWasSet: request.clockWasSet, line: request.line) }
    /// The moment that words of time are counted from.
    var saidAt: Moment { request.saidAt ?? request.now.moment }
    var context: ReadingContext { ReadingContext(now: saidAt, language: session.language, names: assistant.names) }

    /// A line as it was read.
    struct Reading {
        let line: Understanding
        /// The suggestion that the line picked, and that was read in its place.
        let chosen: String?
        /// The phrases it was read with.
        let taught: TaughtPhrases
    }

    /// Reads the line, once. It rests on the session, the directory and the taught phrases, and changes nothing in the store.
    @discardableResult mutating func read() throws -> Reading {
        if let known { return known }
        let chosen = chosenSuggestion()
        if let chosen { request.text = chosen }
        // A suggestion means what it meant when it was offered, whatever has been taught since.
        let taught = chosen == nil ? try assistant.taught.current(for: request.speaker.id) : TaughtPhrases()
        let line = assistant.reader.read(request.text, in: context, taught: taught)
        let reading = Reading(line: line, chosen: chosen, taught: taught)
        known = reading
        return reading
    }

    mutating func answer() throws -> Answer {
        let whole = try read(), reading = whole.line
        session.language = reading.language
        let wasOpen = session.question, correctable = session.change
        // An offer stands for one line: a later «да», "yes" would take what nobody has before their eyes.
        let standing = (offer: session.offer, proposal: session.proposal)
        (session.change, session.offer, session.proposal) = (nil, nil, nil)
        var answer = Answer(
            language: reading.language, speaker: request.speaker, now: request.now.moment, corrected: whole.chosen ?? reading.corrected)
        var line = Explanation(of: reading)
        if let parts = try answerToQuestion(reading) {
            answer.parts = parts
            answer.corrected = nil
            if let ask = wasOpen?.about.ask, reading.commands.first?.refersBack != true {
                line = Explanation(answering: ask.slot, with: request.text)
            }
        } else if let parts = try reply(to: reading, correctable: correctable, standing.offer, standing.proposal) {
            answer.parts = parts
            answer.unread = reading.unread
            answer.reminder = try wasOpen.flatMap { try putAside($0) }
        } else {
            session.change = correctable
            answer.suggestions = suggestions(for: whole)
            answer.error = reading.isTooLong ? .tooLong : .notUnderstood
            answer.reminder = try wasOpen.map(asked)
        }
        if case .failed(let error) = answer.outcome { answer.error = error }
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
    private mutating func reply(
        to reading: Understanding, correctable: Match?, _ offer: Offer?, _ proposal: Match?
    ) throws -> [AnsweredCommand]? {
        guard let single = reading.commands.first, reading.commands.count == 1 else {
            return reading.commands.isEmpty ? nil : try run(withClients(reading.commands))
        }
        switch single.builtIn {
        case .conversation(.yes) where session.question != nil: return nil
        case .conversation(.yes), .conversation(.no), .conversation(.cancel):
            if let proposal {
                return single.builtIn == .conversation(.yes) ? try run([proposal]) : [remark(single, .declined)]
            }
            return [try settle(single, offer: offer)]
        case .conversation(.correct) where correctable != nil: return try correctable.map { try correct($0, with: single) }
        case .conversation(.ellipsis) where session.inquiry != nil: return try session.inquiry.map { try run([asked($0, with: single)]) }
        default: return try run(withClients([refined(single)]))
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
        guard let offer else { return remark(word, .nothingAsked) }
        guard word.builtIn == .conversation(.yes) else { return remark(word, .declined) }
        let command = Command.moveTasks(.ids(offer.tasks), to: .to(.day(offer.day)), reason: nil)
        return try perform(command, for: word, isConfirmed: true).part
    }

    /// What the conversation itself says to a command.
    func remark(_ match: Match, _ remark: Remark, _ values: [String: String] = [:]) -> AnsweredCommand {
        AnsweredCommand(match, .remark(remark, values))
    }
}

extension Match {
    /// It means nothing without the lines before.
    fileprivate var refersBack: Bool { if case .conversation(let intent) = builtIn { intent.refersBack } else { false } }
}
