import Dates
import Department

/// Answers of the pipe that may be asked for again (Contract, “`pipe --format jsonl`”).
/// Each call throws `StoreFailure` if the store can't be read or written.
protocol AnswerStore: AnyObject {
    func answer(_ key: String) throws(StoreFailure) -> String?
    /// Keeps the answer for seven days and removes those that are older.
    func setAnswer(_ key: String, _ text: String, at now: Timestamp) throws(StoreFailure)
}
