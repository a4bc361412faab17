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
        case .greet: part = remark(match, .greeting, ["name": request.speaker.name])
        case .thanks: part = remark(match, .thanks, ["name": request.speaker.name])
        case .quit: part = remark(match, .farewell, ["name": request.speaker.name])
        case .whoAmI: part = remark(match, .identity(request.speaker.role), ["name": request.speaker.name])
        case .language: part = setLanguage(match)
        case .switchSpeaker: part = try changeSpeaker(match)
        case .more: part = try more(match)
        case .yes, .no, .cancel: part = remark(match, .nothingAsked)
        case .correct: part = remark(match, .nothingToCorrect)
        case .ellipsis: part = remark(match, .nothingBefore)
        }
        return Outcome(part: part)
    }

    /// «почему ты так понял», "why".
    private func explanation(_ match: Match) -> AnsweredCommand {
        guard let line = session.line else { return remark(match, .nothingToExplain) }
        return AnsweredCommand(match, .explanation(line))
    }

    private mutating func setLanguage(_ match: Match) -> AnsweredCommand {
        guard let language = match[text: .language].flatMap(LanguageCode.init) else { return remark(match, .noSuchLanguage) }
        session.fixedLanguage = language
        return remark(match, .languageSet)
    }

    private mutating func changeSpeaker(_ match: Match) throws -> AnsweredCommand {
        guard request.maySwitch else { return remark(match, .switchRefused) }
        guard let id = match[person: .person], let person = try assistant.store.person(id), person.isActive else {
            return part(match, .refused(.noSuchPerson))
        }
        newSpeaker = id
        return remark(match, .switched, ["name": person.name])
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
            return remark(match, .commonAnswer(key: CommonQuestions.answer(to: question)))
        }
        return AnsweredCommand(match, .help(topic: topic, HelpTopics(assistant.reader.book.intents).intents(for: topic)))
    }
}
