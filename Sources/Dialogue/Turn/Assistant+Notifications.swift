import Dates
import Department
import Language

extension Assistant {
    /// The notifications that wait for a person up to now, marked as being told (`Core.beginTelling`), an answer for each notice that holds
    /// nothing else. Throws `StoreFailure` only.
    package func notifications(
        to person: Person, at now: Timestamp, in language: LanguageCode, _ wanted: (Notice) -> Bool = { _ in true }
    ) throws -> [Answer] {
        try core.beginTelling(to: person, at: now, wanted).map { try answer(telling: $0, to: person, at: now, in: language) }
    }

    /// The same notifications once more, without those that no longer hold. Throws `StoreFailure` only.
    package func notificationsAgain(
        _ notices: [Notice.ID], to person: Person, at now: Timestamp, in language: LanguageCode
    ) throws -> [Answer] {
        try core.tellAgain(notices, to: person, at: now).map { try answer(telling: $0, to: person, at: now, in: language) }
    }

    private func answer(
        telling announcement: Announcement, to person: Person, at now: Timestamp, in language: LanguageCode
    ) throws -> Answer {
        var answer = Answer(language: language, speaker: person, now: now.moment)
        (answer.news, answer.notices) = (announcement.news, [announcement.notice])
        answer.directory = try Turn(
            assistant: self, request: Request(text: "", speaker: person, channel: "", now: now), session: Session(at: now)
        ).directory(of: answer)
        return answer
    }
}
