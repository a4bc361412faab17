import Dates
import Department

/// The answer to a line that may be sent again: kept for seven days under what makes a line the same, its speaker, channel, id and text.
struct KeptAnswers {
    private let store: any Store
    private let key: String

    /// In bytes. A longer answer is kept without its files.
    private static let longest = 65_536

    /// Nil for a line without an id, which is answered anew each time.
    init?(store: any Store, _ request: PipeRequest, from speaker: Person) {
        guard request.id != "null", request.id != "\"\"" else { return nil }
        self.store = store
        key = [String(speaker.id), request.channel ?? "", request.id, request.text].joined(separator: "\u{1F}")
    }

    /// The kept answer; nil if there is none. The news in it is being told once more. Throws `StoreFailure`.
    func answer(at now: Timestamp) throws -> JSONPipe.Reply? {
        guard let kept = try store.answer(key, at: now) else { return nil }
        let waiting = try store.notices(kept.notices).map(\.id)
        try store.hold(notices: waiting)
        return JSONPipe.Reply(text: kept.text, notices: waiting)
    }

    /// `brief` makes the same answer without files. Throws `StoreFailure`.
    func keep(_ reply: JSONPipe.Reply, at now: Timestamp, brief: () -> String) throws {
        let text = reply.text.utf8.count > KeptAnswers.longest ? brief() : reply.text
        try store.setAnswer(key, text, notices: reply.notices, at: now)
    }
}
