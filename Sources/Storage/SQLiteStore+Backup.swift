import Department
import Foundation
import GRDB

extension SQLiteStore {
    /// Copies the store to a new file, consistent and readable by the user only, while others may go on writing.
    ///
    /// The copy gets its name when it is complete. Throws `StoreFailure.exists` if the name is taken, `.notWritable` or
    /// `.diskFull` if it can't be made, or what SQLite reports.
    package func backUp(to path: String) throws(StoreFailure) {
        guard access(path, F_OK) != 0 else { throw .exists(path: path) }
        let unfinished = try UnfinishedFile(of: path)
        try StoreFailure.translating(path: path) {
            let copy = try DatabaseQueue(path: unfinished.path)
            try queue.backup(to: copy)
            try copy.close()
        }
        try unfinished.finish(as: path)
    }
}
