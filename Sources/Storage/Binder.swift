import GRDB
import GRDBSQLite

/// Binds values to a prepared statement and runs it.
///
/// GRDB boxes and copies its arguments; an import binds some three million of them.
struct Binder: ~Copyable {
    private let statement: OpaquePointer
    private var place = 0

    /// SQLite copies the value before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    init(_ statement: Statement) {
        self.statement = statement.sqliteStatement
        sqlite3_reset(self.statement)
    }

    /// Each call binds the parameter after the last one.
    mutating func bind(_ value: Int?) {
        place += 1
        bind(value, at: place)
    }

    mutating func bind(_ value: Bool) { bind(value ? 1 : 0) }

    mutating func bind(_ value: String?) {
        place += 1
        bind(value, at: place)
    }

    mutating func bind(_ value: [UInt8]?) {
        place += 1
        guard let value else {
            sqlite3_bind_null(statement, Int32(place))
            return
        }
        value.withUnsafeBufferPointer { bind($0, at: place) }
    }

    mutating func bind(blob: [UInt8]) {
        place += 1
        guard !blob.isEmpty else {
            sqlite3_bind_zeroblob(statement, Int32(place), 0)
            return
        }
        blob.withUnsafeBytes { bytes in _ = sqlite3_bind_blob(statement, Int32(place), bytes.baseAddress, Int32(bytes.count), Self.copied) }
    }

    /// Binds the parameter with this number; the first is 1.
    func bind(_ value: Int?, at place: Int) {
        if let value {
            sqlite3_bind_int64(statement, Int32(place), Int64(value))
        } else {
            sqlite3_bind_null(statement, Int32(place))
        }
    }

    func bind(_ value: String?, at place: Int) {
        guard var value else {
            sqlite3_bind_null(statement, Int32(place))
            return
        }
        value.withUTF8 { text in bind(text, at: place) }
    }

    private func bind(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
        guard let address = text.baseAddress else {
            // An empty buffer has no address, and no address would bind NULL.
            sqlite3_bind_text(statement, Int32(place), "", 0, Self.copied)
            return
        }
        address.withMemoryRebound(to: CChar.self, capacity: text.count) {
            _ = sqlite3_bind_text(statement, Int32(place), $0, Int32(text.count), Self.copied)
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
