import Dates

/// Why the store can't serve. The wording is in `Intents/replies/failures.yaml`.
package enum StoreFailure: Error, Equatable, Sendable {
    case notADatabase(path: String)
    case newerVersion(path: String, found: Int, known: Int)
    case notWritable(path: String)
    case diskFull(path: String)
    case busy(path: String)
    case damaged(path: String)
    /// A copy overwrites nothing.
    case exists(path: String)
    case conflict
    case other(String)
}
