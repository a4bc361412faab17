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
    /// The disk or the network didn't give a part of the file. That says nothing about what is stored.
    case unreadable(path: String)
    /// The file or its folder may be read only, so nothing can be changed.
    case readOnly(path: String)
    /// The file was moved or removed while it was open.
    case gone(path: String)
    /// Another file was put in the place of the open one, or its log was removed.
    case replaced(path: String)
    /// Somebody else changed a file that may only be read, and was read once.
    case changed(path: String)
    /// The file is gone, and what was last written to it is still beside its name.
    case leftOver(path: String)
    /// Another process has the file open.
    case inUse(path: String)
    /// A store can't be restored from itself.
    case sameFile(path: String)
    /// A backup never overwrites a file.
    case exists(path: String)
    /// What is stored has changed meanwhile, or a name is taken.
    case conflict
    case other(String)
}
