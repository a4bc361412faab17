import Dates
import Department
import Dialogue
import Language

/// Long replies in portions. The rest waits for «ещё», "more", also across a restart, until the speaker says anything else.
struct Portions {
    let service: any AssistantService
    let limits: ReplyLimits

    /// The next portion if one waits and the line asks for it; nil otherwise, and then the waiting rest is dropped.
    func next(for line: String, from person: Person.ID, in channel: String, language: LanguageCode, at now: Timestamp) throws -> String? {
        guard limits.lines != nil else { return nil }
        let key = Portions.key(person, channel)
        guard let waiting = try service.store.session(key) else { return nil }
        guard try service.asksForMore(line, by: person, at: now.moment) else {
            try service.store.setSession(key, nil, at: now)
            return nil
        }
        return try portion(of: waiting.split(separator: "\n").map(String.init), key, language, now)
    }

    /// The first portion of a reply.
    func first(of text: String, to person: Person.ID, in channel: String, language: LanguageCode, at now: Timestamp) throws -> String {
        guard !limits.isNone else { return text }
        return try portion(of: limits.broken(TerminalText.text(text)), Portions.key(person, channel), language, now)
    }

    /// What `first` shows, without keeping the rest.
    func shown(of text: String, language: LanguageCode) -> String {
        limits.isNone ? text : cut(limits.broken(TerminalText.text(text)), language).shown.joined(separator: "\n")
    }

    private func cut(_ lines: [String], _ language: LanguageCode) -> (shown: [String], rest: [String]) {
        limits.portion(of: lines) { service.phrase("pipe.rest", language, ["count": String($0)]) }
    }

    private func portion(of lines: [String], _ key: SessionKey, _ language: LanguageCode, _ now: Timestamp) throws -> String {
        let (shown, rest) = cut(lines, language)
        if limits.lines != nil, try !rest.isEmpty || service.store.session(key) != nil {
            try service.store.setSession(key, rest.isEmpty ? nil : rest.joined(separator: "\n"), at: now)
        }
        return shown.joined(separator: "\n")
    }

    /// Stored beside the conversation of the channel, under a name that no channel can have.
    private static func key(_ person: Person.ID, _ channel: String) -> SessionKey {
        SessionKey(person: person, channel: channel + "\u{1F}rest")
    }
}
