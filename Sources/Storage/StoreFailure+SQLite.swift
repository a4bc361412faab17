import Department
import GRDB

extension StoreFailure {
    /// Runs the body and turns its errors into `StoreFailure`.
    ///
    /// - Parameter file: the file that SQLite has open, if it isn't the one to be told of.
    static func translating<Value>(path: String, file: String? = nil, _ body: () throws -> Value) throws(StoreFailure) -> Value {
        do {
            return try body()
        } catch let failure as StoreFailure {
            throw failure
        } catch let error as DatabaseError {
            let failure = StoreFailure(error, path: path)
            guard error.isDamage, !error.isReadError, !FileDamage.isConfirmed(in: file ?? path) else { throw failure }
            throw .unreadable(path: path)
        } catch {
            throw .other("\(error)")
        }
    }

    init(_ error: DatabaseError, path: String) {
        self =
            switch error.resultCode {
            case _ where error.isReadError: .unreadable(path: path)
            case .SQLITE_NOTADB: .notADatabase(path: path)
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .notWritable(path: path)
            case .SQLITE_FULL: .diskFull(path: path)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            case .SQLITE_CORRUPT: .damaged(path: path)
            // Another process took the name, or removed what this row refers to.
            case .SQLITE_CONSTRAINT
            where [.SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_FOREIGNKEY, .SQLITE_CONSTRAINT_PRIMARYKEY].contains(
                error.extendedResultCode):
                .conflict
            default: .other(error.message ?? error.resultCode.description)
            }
    }
}
