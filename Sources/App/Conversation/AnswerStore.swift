import Dates
import Department

/// Answers of the pipe that may be asked for again (Contract, “`pipe --format jsonl`”).
/// Each call throws `StoreFailure` if the store can't be read or written.
protocol AnswerStore: AnyObject {
    /// The answer and the notices that it tells; nil if there is none, or it was kept more than seven days before.
    func answer(_ key: String, at now: Timestamp) throws(StoreFailure) -> (text: String, notices: [Notice.ID])?
    /// Keeps the answer for seven days and removes those that are older.
    func setAnswer(_ key: String, _ text: String, notices: [Notice.ID], at now: Timestamp) throws(StoreFailure)
}
