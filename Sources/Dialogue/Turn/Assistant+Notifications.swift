import Dates
import Department
import Language

// What waits for somebody: told before the reply to their next words, or by itself.
extension Assistant {
    /// What waits for a person up to now, as an answer that holds nothing else; nil where nothing does. It is told now or never.
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

extension Answer {
    /// In a group nothing is told that concerns one person alone (contract §8.7): what others may read, and what is kept for the speaker.
    package var apart: (told: Answer, kept: Answer?) {
        guard parts.contains(where: \.isPersonal) else { return (self, nil) }
        var told = self, kept = self
        kept.parts = parts.filter(\.isPersonal)
        told.withheld = kept.parts
        (kept.corrected, kept.reminder) = (nil, nil)
        for place in told.parts.indices where told.parts[place].isPersonal { told.parts[place].content = .phrase("group.private", [:]) }
        return (told, kept)
    }
}

extension AnsweredCommand {
    /// Holds a word, a reward, a fine, a check, a plan or a figure of a person.
    fileprivate var isPersonal: Bool {
        switch content {
        case .reply(.report(let report), _): report.isPersonal
        case .reply(.document(let document), _): document.isPersonal
        case .reply(.noted(let change), _): [change.before, change.after].contains { $0?.isPersonal == true }
        case .reply(.reverted(let reverted), _): reverted.entry.isPersonal
        case .reply(.journal(let entries, _), _): entries.contains(where: \.isPersonal)
        default: false
        }
    }
}

extension JournalEntry {
    fileprivate var isPersonal: Bool {
        changes.contains { if case .management(let before, let after) = $0 { (after ?? before)?.isPersonal == true } else { false } }
    }
}

extension ManagementEntry {
    fileprivate var isPersonal: Bool {
        switch thing {
        case .feedback, .reward, .use, .fine, .target, .check, .draw: true
        case .absence, .control, .idea: false
        }
    }
}
