import Dates
import Department
import Language
import Phrases

/// Whom one talks to: joins the words, which `Language` reads, to the department, which does.
///
/// One `answer` a line; all that lasts between two lines is kept in the store, so that one-shot calls, the REPL and a
/// restarted pipe hold one conversation.
package final class Assistant {
    let store: any DialogueStore
    let core: Core
    let reader: LineReader
    let names: any NameSource
    let phrases: Phrasebook
    /// The department's own phrases.
    package let taught: TaughtWords

    package init(
        store: any DialogueStore, core: Core, reader: LineReader, names: any NameSource, phrases: Phrasebook
    ) {
        self.store = store
        self.core = core
        self.reader = reader
        self.names = names
        self.phrases = phrases
        taught = TaughtWords(store: store)
    }

    /// Throws `StoreFailure` and nothing else.
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
