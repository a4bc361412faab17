import Foundation
import GRDB

/// Whether a store that SQLite calls damaged is. It says so of a page too that the disk didn't give it, be it once.
enum FileDamage {
    /// Looks the whole file through, which takes seconds for a large one.
    static func isConfirmed(in path: String) -> Bool {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            return try DatabaseQueue(path: path, configuration: configuration).inDatabase { db in
                let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
                return findings != ["ok"] && !findings.contains(where: StoreCheck.isReadError)
            }
        } catch let error as DatabaseError where error.isReadError {
            return false
        } catch {
            return true
        }
    }
}

extension DatabaseError {
    /// Whether the disk didn't give a page. While SQLite reads the schema it calls that a malformed schema, «… - disk I/O error».
    var isReadError: Bool { resultCode == .SQLITE_IOERR || message?.contains("disk I/O error") == true }

    /// Whether SQLite takes the file for damaged.
    var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }
}
