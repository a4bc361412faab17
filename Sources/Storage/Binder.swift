import GRDB
import GRDBSQLite

/// Gives a prepared statement its values one after the other and runs it.
///
/// GRDB's own arguments are boxed and copied; an import binds some three million of them.
struct Binder: ~Copyable {
    private let statement: OpaquePointer
    private var place: Int32 = 0

    /// SQLite copies what it is given before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    init(_ statement: Statement) {
        self.statement = statement.sqliteStatement
        sqlite3_reset(self.statement)
    }

    mutating func bind(_ value: Int?) {
        place += 1
        if let value { sqlite3_bind_int64(statement, place, Int64(value)) } else { sqlite3_bind_null(statement, place) }
    }

    mutating func bind(_ value: Bool) { bind(value ? 1 : 0) }

    mutating func bind(_ value: String?) {
        place += 1
        guard var value else {
            sqlite3_bind_null(statement, place)
            return
        }
        value.withUTF8 { text in bind(text) }
    }

    mutating func bind(_ value: [UInt8]?) {
        place += 1
        if let value { value.withUnsafeBufferPointer { bind($0) } } else { sqlite3_bind_null(statement, place) }
    }

    /// An empty text has no address, but is no NULL.
    private func bind(_ text: UnsafeBufferPointer<UInt8>) {
        guard let address = text.baseAddress else {
            sqlite3_bind_text(statement, place, "", 0, Self.copied)
            return
        }
        address.withMemoryRebound(to: CChar.self, capacity: text.count) {
            _ = sqlite3_bind_text(statement, place, $0, Int32(text.count), Self.copied)
        }
    }

    consuming func run(_ db: Database) throws {
        let result = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard result == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
                message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
        }
    }
}
