import Department
import Language

// The talk itself: what no department does.
extension Turn {
    mutating func talk(_ match: Match) throws -> AnsweredCommand {
        let me = ["name": request.speaker.name]
        switch match.intent {
        case "help": return help(match)
        case "session.greet", "session.thanks", "session.quit": return phrase(match, match.intent, me)
        case "session.whoami": return phrase(match, "\(match.intent).\(request.speaker.role.rawValue)", me)
        case "session.language": return language(match)
        case "session.switch": return try changeSpeaker(match)
        case "explain": return explanation(match)
        case "dialog.more": return try more(match)
        case "dialog.yes", "dialog.no", "dialog.cancel": return phrase(match, "dialog.nothingAsked")
        case "dialog.correct": return phrase(match, "dialog.nothingToCorrect")
        case "dialog.ellipsis": return phrase(match, "dialog.nothingBefore")
        default: return notYet(match)
        }
    }

    private mutating func language(_ match: Match) -> AnsweredCommand {
        guard let language = match[text: "language"].flatMap(LanguageCode.init) else { return phrase(match, "session.languages") }
        session.fixedTongue = language
        return phrase(match, match.intent)
    }

    private mutating func changeSpeaker(_ match: Match) throws -> AnsweredCommand {
        guard request.maySwitch else { return phrase(match, "session.switchRefused") }
        guard let id = match[person: "person"], let person = try assistant.store.person(id), person.isActive else {
            return part(match, .refused(.noSuchPerson))
        }
        newSpeaker = id
        return phrase(match, match.intent, ["name": person.name])
    }

    /// What is only asked can be asked again with one thing changed.
    private mutating func notYet(_ match: Match) -> AnsweredCommand {
        if request.speaker.role == .viewer, assistant.reader.book.intent(match.intent)?.changes == true {
            return part(match, .refused(.notAllowed(role: .viewer)))
        }
        let asks: Set<Substring> = ["show", "list", "suggest", "history", "make", "link"]
        if let last = match.intent.split(separator: ".").last, asks.contains(last), match.intent != "account.link" {
            session.inquiry = match
        }
        return AnsweredCommand(intent: match.intent, slots: match.slots, content: .notYet)
    }

    /// By an intent's id, or by words of what an intent does and how it is asked for.
    private func help(_ match: Match) -> AnsweredCommand {
        guard let topic = match[text: "topic"] else {
            return AnsweredCommand(intent: match.intent, slots: match.slots, content: .help(topic: nil, []))
        }
        let wanted = Interpreter(actor: actor, session: session).words(of: topic)
        let common = CommonQuestions(assistant.phrases)
        if let question = common.best(for: topic) {
            return phrase(match, CommonQuestions.answer(to: question))
        }
        let ranked = assistant.reader.book.intents.filter { !$0.isAnswer }.map { intent in
            (intent, intent.id == topic ? Int.max : intent.hits(of: wanted))
        }
        let best = ranked.map(\.1).max() ?? 0
        let found = best > 0 ? ranked.filter { $0.1 == best }.map(\.0).prefix(6) : []
        return AnsweredCommand(intent: match.intent, slots: match.slots, content: .help(topic: topic, Array(found)))
    }
}

extension IntentInfo {
    /// How many of these beginnings of words stand in its purpose or examples; those of the purpose count more.
    fileprivate func hits(of beginnings: [String]) -> Int {
        let purposes = words(purpose.values.joined(separator: " ")), said = words(examples.map(\.text).joined(separator: " "))
        return beginnings.reduce(0) { sum, beginning in
            sum + (purposes.contains { $0.hasPrefix(beginning) } ? 4 : said.contains { $0.hasPrefix(beginning) } ? 1 : 0)
        }
    }

    private func words(_ text: String) -> [String] { Tokenizer().tokens(of: text).map(\.key) }
}
