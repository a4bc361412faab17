import Dates
import Department
import Language

extension Assistant {
    /// The notifications that wait for a person up to now, as an answer that holds nothing else; nil if there are none. They are taken
    /// out of the store, so the caller must show them. Throws `StoreFailure` only.
    package func news(for person: Person, at now: Timestamp, clockWasSet: Bool, in language: LanguageCode) throws -> Answer? {
        let news = try core.takeNews(of: person, at: now, clockWasSet: clockWasSet)
        guard !news.isEmpty else { return nil }
        var answer = Answer(language: language, speaker: person, now: now.moment)
        answer.news = news
        answer.directory = try Turn(
            assistant: self, request: Request(text: "", speaker: person, channel: "", now: now), session: Session(at: now)
        ).directory(of: answer)
        return answer
    }
}
