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
    private let suggester: Suggester
    /// The phrases that the department has taught.
    package let taught: TaughtWords

    package init(
        store: any DialogueStore, core: Core, reader: LineReader, names: any NameSource, phrases: Phrasebook
    ) {
        self.store = store
        self.core = core
        self.reader = reader
        self.names = names
        self.phrases = phrases
        let common = LanguageCode.allCases.compactMap { phrases.template("suggest.common", $0) }
        suggester = Suggester(reader, common: common.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
        taught = TaughtWords(store: store)
    }

    /// Up to three phrases that a line which was not understood may have meant, made of what it says (Contract, “`parse --json`”).
    /// Only what the speaker may do is suggested to them.
    package func suggestions(for reading: Understanding, in context: ReadingContext, taught: TaughtPhrases, for speaker: Person? = nil)
        -> [String]
    {
        Suggestions(
            suggester: suggester, reader: reader, speech: Speech(book: phrases, names: reader.names, language: reading.language),
            context: context, taught: taught, speaker: speaker
        ).phrases(for: reading.text).map(\.text)
    }

    /// The answer to one line; what it changes is in the store when this returns. Throws `StoreFailure` only.
    package func answer(_ request: Request) throws -> Answer {
        let key = SessionKey(person: request.speaker.id, channel: request.channel)
        let session = Session.resumed(from: try store.session(key), now: request.now, calendar: try core.policy().calendar)
        var turn = Turn(assistant: self, request: request, session: session)
        let news = request.isGroup ? [] : try core.takeNews(of: request.speaker, at: request.now, clockWasSet: request.clockWasSet)
        var answer = try turn.answer()
        answer.news = news
        try turn.propose(after: news)
        answer.directory = try turn.directory(of: answer)
        try store.setSession(key, turn.session.text, at: request.now)
        return answer
    }
}
