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
        taught = TaughtWords(store: store)
    }

    /// The answer to one line; what it changes is in the store when this returns. Throws `StoreFailure` only.
    package func answer(_ request: Request) throws -> Answer {
        let key = SessionKey(person: request.speaker.id, channel: request.channel)
        let session = Session.resumed(from: try store.session(key), now: request.now, calendar: try core.policy().calendar)
        var turn = Turn(assistant: self, request: request, session: session)
        let told = request.isGroup ? [] : try core.beginTelling(to: request.speaker, at: request.now)
        var answer = try turn.answer()
        (answer.news, answer.notices) = (told.flatMap(\.news), told.map(\.notice))
        try turn.propose(after: answer.news)
        answer.directory = try turn.directory(of: answer)
        try store.setSession(key, turn.session.text, at: request.now)
        return answer
    }
}
