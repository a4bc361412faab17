import Dates
import Department
import Language
import Phrases

/// Answers lines: Language reads them, the department carries them out.
///
/// One call of `answer` for each line. What lasts between two lines is kept in the store, so that one-shot calls, the terminal and a
/// restarted pipe continue one conversation.
package final class Assistant {
    let store: any DialogueStore
    let core: Core
    let reader: LineReader
    let names: any NameSource
    let phrases: Phrasebook
    /// Takes off what chats add to a message.
    package let surface: Surface
    private let suggester: Suggester
    /// The phrases that people have taught.
    package let taught: TaughtWords

    package init(
        store: any DialogueStore, core: Core, reader: LineReader, names: any NameSource, phrases: Phrasebook,
        surface: Surface? = nil
    ) {
        self.store = store
        self.core = core
        self.reader = reader
        self.names = names
        self.phrases = phrases
        self.surface = surface ?? Surface(botEndings: reader.book.botEndings)
        let common = LanguageCode.allCases.compactMap { phrases.template("suggest.common", $0) }
        suggester = Suggester(reader, common: common.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
        taught = TaughtWords(store: store)
    }

    /// The line last read before its answer was asked for.
    private var ahead: ReadAhead?

    /// Reads the line that `answer` is going to be asked for, so that nobody waits for that while the store is locked. It changes nothing.
    ///
    /// - Throws: `StoreFailure`.
    package func readAhead(_ request: Request) throws {
        let session = try store.session(request.key), revision = try store.directoryRevision()
        var turn = try turn(request, session)
        try turn.read()
        // Names were looked up one by one: all of them before anybody changed the directory.
        ahead =
            try store.directoryRevision() == revision ? ReadAhead(request: request, session: session, revision: revision, turn: turn) : nil
    }

    /// Up to three phrases that a line which was not understood may have meant, made of what it says (Contract, “`parse --json`”).
    /// Only what the speaker may do is suggested to them.
    package func suggestions(for reading: Understanding, in context: ReadingContext, taught: TaughtPhrases, for speaker: Person? = nil)
        -> [String]
    {
        guard !reading.isTooLong else { return [] }
        return Suggestions(
            suggester: suggester, reader: reader, speech: Speech(book: phrases, names: reader.names, language: reading.language),
            context: context, taught: taught, speaker: speaker
        ).phrases(for: reading.text).map(\.text)
    }

    /// The answer to one line; what it changes is in the store when this returns. Throws `StoreFailure` only.
    package func answer(_ request: Request) throws -> Answer {
        let stored = try store.session(request.key)
        var turn = try turnAhead(request, stored) ?? turn(request, stored)
        ahead = nil
        let told = request.isGroup ? [] : try core.beginTelling(to: request.speaker, at: request.now)
        var answer = try turn.answer()
        answer.name(by: names)
        (answer.news, answer.notices) = (told.flatMap(\.news), told.map(\.notice))
        try turn.propose(after: answer.news)
        answer.directory = try turn.directory(of: answer)
        try store.setSession(request.key, turn.session.text, at: request.now)
        return answer
    }

    private func turn(_ request: Request, _ session: String?) throws -> Turn {
        let session = Session.resumed(from: session, now: request.now, calendar: try core.policy().calendar)
        return Turn(assistant: self, request: request, session: session)
    }

    /// The line as it was read ahead; nil if it wasn't, or if what its reading rests on has changed since.
    private func turnAhead(_ request: Request, _ session: String?) throws -> Turn? {
        guard let ahead, ahead.request == request, ahead.session == session, try store.directoryRevision() == ahead.revision else {
            return nil
        }
        return ahead.turn
    }
}

extension Answer {
    /// People and clients of the slots by their names of today: a question of before may have been asked under another.
    fileprivate mutating func name(by names: any NameSource) {
        for part in parts.indices {
            for slot in parts[part].slots.indices {
                guard case .name(let id, let old) = parts[part].slots[slot].value else { continue }
                let name = names.name(of: id)
                if !name.isEmpty, name != old { parts[part].slots[slot].value = .name(id, name: name) }
            }
        }
    }
}

/// A line that was read before the store was locked for its answer, and all that its reading rests on.
private struct ReadAhead {
    let request: Request
    let session: String?
    /// Of the directory, with the taught phrases.
    let revision: Int
    let turn: Turn
}

extension Request {
    fileprivate var key: SessionKey { SessionKey(person: speaker.id, channel: conversation) }
}
