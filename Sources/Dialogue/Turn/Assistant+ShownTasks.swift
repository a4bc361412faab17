import Dates
import Department
import Language

extension Assistant {
    /// What numbers and «её», "it" would mean in the speaker's next line: the rows of the list last shown (40 at most), and the task last
    /// spoken of. Throws `StoreFailure` only.
    package func shownTasks(of speaker: Person, channel: String, now: Timestamp) throws -> (rows: [TaskItem], last: TaskItem?) {
        let stored = try store.session(SessionKey(person: speaker.id, channel: channel))
        let session = Session.resumed(from: stored, now: now, calendar: try core.policy().calendar)
        let ids = session.list.map { Array($0.ids.prefix(min($0.shown, 40))) } ?? []
        let last = session.last.count == 1 ? session.last[0] : nil
        let tasks = try core.tasks(ids + (last.map { [$0] } ?? []), visibleTo: speaker)
        let known = Dictionary(tasks.map { ($0.id, $0) }) { first, _ in first }
        return (ids.compactMap { known[$0] }, last.flatMap { known[$0] })
    }
}
