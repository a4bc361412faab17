import Department
import Language

// The conversation itself, which needs no department.
extension Turn {
    mutating func converse(_ intent: ConversationIntent, _ match: Match, isConfirmed: Bool) throws -> Outcome {
        let part: AnsweredCommand
        switch intent {
        case .teachPhrase: return try teach(match, isConfirmed: isConfirmed)
        case .help: part = help(match)
        case .explain: part = explanation(match)
        case .greet, .thanks, .quit: part = phrase(match, intent.rawValue, ["name": request.speaker.name])
        case .whoAmI: part = phrase(match, "\(intent.rawValue).\(request.speaker.role.rawValue)", ["name": request.speaker.name])
        case .language: part = setLanguage(match)
        case .switchSpeaker: part = try changeSpeaker(match)
        case .more: part = try more(match)
        case .yes, .no, .cancel: part = phrase(match, "dialog.nothingAsked")
        case .correct: part = phrase(match, "dialog.nothingToCorrect")
        case .ellipsis: part = phrase(match, "dialog.nothingBefore")
        }
        return Outcome(part: part)
    }

    /// «почему ты так понял», "why".
    private func explanation(_ match: Match) -> AnsweredCommand {
        guard let line = session.line else { return phrase(match, "explain.nothing") }
        return AnsweredCommand(match, .explanation(line))
    }

    private mutating func setLanguage(_ match: Match) -> AnsweredCommand {
        guard let language = match[text: .language].flatMap(LanguageCode.init) else { return phrase(match, "session.languages") }
        session.fixedLanguage = language
        return phrase(match, match.intent.rawValue)
    }

    private mutating func changeSpeaker(_ match: Match) throws -> AnsweredCommand {
        guard request.maySwitch else { return phrase(match, "session.switchRefused") }
        guard let id = match[person: .person], let person = try assistant.store.person(id), person.isActive else {
            return part(match, .refused(.noSuchPerson))
        }
        newSpeaker = id
        return phrase(match, match.intent.rawValue, ["name": person.name])
    }

    /// An intent of a user's own, which nothing carries out. A question can still be asked again with one thing changed.
    mutating func notYet(_ match: Match) -> AnsweredCommand {
        let intent = assistant.reader.book.intent(match.intent)
        if request.speaker.role == .viewer, intent?.changes == true { return part(match, .refused(.notAllowed(role: .viewer))) }
        if intent?.isQuestion == true { session.inquiry = match }
        return AnsweredCommand(match, .notYet)
    }

    /// By an intent's id, by a common question, or by words of what an intent does and how it is asked for.
    private func help(_ match: Match) -> AnsweredCommand {
        guard let topic = match[text: .topic] else { return AnsweredCommand(match, .help(topic: nil, [])) }
        if let question = CommonQuestions(assistant.phrases).best(for: topic) {
            return phrase(match, CommonQuestions.answer(to: question))
        }
        return AnsweredCommand(match, .help(topic: topic, HelpTopics(assistant.reader.book.intents).intents(for: topic)))
    }
}
