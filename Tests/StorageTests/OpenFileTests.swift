import Department
import Foundation
import GRDB
import StoreSupport
import Testing

@testable import Storage

@Suite("The file of an open store") struct OpenFileTests {
    private let path = temporaryPath()

    private func store() throws -> SQLiteStore {
        let store = try SQLiteStore.open(path: path)
        _ = try store.commit(entry([.person(before: nil, after: Person(id: 0, name: "Ким", role: .head, entered: nine))]))
        return store
    }

    @Test("moved: nothing is read or written, and all works again once it is back") func moved() throws {
        let store = try store()
        #expect(rename(path, path + ".away") == 0)
        #expect(throws: StoreFailure.gone(path: path)) { try store.add(task()) }
        #expect(throws: StoreFailure.gone(path: path)) { try store.people() }
        #expect(throws: StoreFailure.gone(path: path)) { try store.setSetting("a", "b") }
        #expect(throws: StoreFailure.leftOver(path: path)) { try SQLiteStore.open(path: path) }
        #expect(rename(path + ".away", path) == 0)
        #expect(try store.add(task()).id == 1)
    }

    @Test("moved in the middle of a transaction: it is not committed") func inTransaction() throws {
        let store = try store()
        #expect(throws: StoreFailure.gone(path: path)) {
            try store.transaction {
                _ = try store.add(task())
                #expect(rename(path, path + ".away") == 0)
            }.get()
        }
        #expect(rename(path + ".away", path) == 0)
        #expect(try store.task(1) == nil)
    }

    @Test("replaced by another store") func replaced() throws {
        let store = try store()
        try store.backUp(to: path + ".copy")
        #expect(rename(path + ".copy", path) == 0)
        #expect(throws: StoreFailure.replaced(path: path)) { try store.add(task()) }
    }

    @Test("its log or the index of that removed", arguments: ["-wal", "-shm"]) func log(ending: String) throws {
        let store = try store()
        unlink(path + ending)
        #expect(throws: StoreFailure.replaced(path: path)) { try store.add(task()) }
    }

    @Test(
        "a read error is no damage",
        arguments: [ResultCode.SQLITE_IOERR, .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_FSYNC])
    func readError(code: ResultCode) {
        #expect(StoreFailure(DatabaseError(resultCode: code), path: "x") == .unreadable(path: "x"))
        #expect(StoreFailure(DatabaseError(resultCode: .SQLITE_CORRUPT), path: "x") == .damaged(path: "x"))
    }

    @Test("nor is what SQLite takes for damage because of one") func afterReadError() throws {
        let malformed = DatabaseError(resultCode: .SQLITE_CORRUPT, message: "malformed database schema (task) - disk I/O error")
        #expect(StoreFailure(malformed, path: "x") == .unreadable(path: "x"))
        let store = try store(), path = path
        #expect(throws: StoreFailure.unreadable(path: path)) { try store.reading { _ in throw DatabaseError(resultCode: .SQLITE_CORRUPT) } }
        let bad = path + ".bad"
        try store.backUp(to: bad)
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: bad))
        try file.seek(toOffset: 3 * 4096)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 4 * 4096))
        try file.close()
        #expect(throws: StoreFailure.damaged(path: bad)) {
            try StoreFailure.translating(path: bad) { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        }
    }

    @Test(
        "nor in a check",
        arguments: [
            ("Tree 5 page 12: unable to get the page. error code=266", true), ("failed to get page 9", true),
            ("Tree 5 page 12: unable to get the page. error code=11", false), ("wrong # of entries in index task_by_client", false),
        ])
    func finding(text: String, isReadError: Bool) { #expect(StoreCheck.isReadError(text) == isReadError) }
}

@Suite("The queue of writers") struct WriterQueueTests {
    @Test("one at a time, in the order of asking") func order() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("planerka-\(UUID().uuidString)").path
        let first = WriterQueue(path: path), order = Order()
        first.enter()
        let group = DispatchGroup()
        for number in 1...3 {
            let writer = WriterQueue(path: path), asks = DispatchSemaphore(value: 0)
            Thread.detachNewThread {
                group.enter()
                asks.signal()
                writer.enter()
                order.add(number)
                writer.leave()
                group.leave()
            }
            asks.wait()
            while !isWaiting(atLeast: number, for: path) { Thread.sleep(forTimeInterval: 0.001) }
        }
        #expect(order.numbers.isEmpty)
        first.leave()
        group.wait()
        #expect(order.numbers == [1, 2, 3])
    }

    @Test("whoever waits in vain goes on, and gets the next turn") func patience() {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("planerka-\(UUID().uuidString)").path
        let holder = WriterQueue(path: path), other = WriterQueue(path: path, patience: 0.01)
        holder.enter()
        other.enter()
        other.enter()
        holder.leave()
        other.enter()
        other.leave()
        holder.enter()
    }

    @Test("no file, no queue") func none() {
        let queue = WriterQueue(path: "/none/queue")
        queue.enter()
        queue.enter()
        queue.leave()
    }

    /// Whether so many wait for a lock of this file, by the kernel's list.
    private func isWaiting(atLeast count: Int, for path: String) -> Bool {
        var found = stat()
        guard stat(path, &found) == 0, let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else { return true }
        return locks.split(separator: "\n").count { $0.contains("->") && $0.contains(":\(found.st_ino) ") } >= count
    }

    private final class Order: @unchecked Sendable {
        private let lock = NSLock()
        private var all: [Int] = []
        var numbers: [Int] { lock.withLock { all } }
        func add(_ number: Int) { lock.withLock { all.append(number) } }
    }
}
