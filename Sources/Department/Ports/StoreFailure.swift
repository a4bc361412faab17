/// Why the store can't serve. The wording is in `Intents/replies/app.yaml`, under `store`.
package enum StoreFailure: Error, Equatable, Sendable {
    case notADatabase(path: String)
    /// A later version of the program wrote the file; versions count the steps of the schema.
    case newerVersion(path: String, found: Int, known: Int)
    case notWritable(path: String)
    case diskFull(path: String)
    /// Another process held the file for longer than this one waits.
    case busy(path: String)
    case damaged(path: String)
    /// A backup never overwrites a file.
    case exists(path: String)
    /// What is stored has changed meanwhile, or a name is taken.
    case conflict
    case other(String)
}
