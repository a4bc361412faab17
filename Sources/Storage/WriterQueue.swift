import Foundation

/// The queue in which the processes that write to one store wait for each other, first come, first served.
///
/// SQLite's own waiting looks again after longer and longer pauses, so whoever has waited longest gets in last. The lock of a file
/// beside the store is given out by the kernel in the order of asking, and taken back when its process ends, however it ends. The
/// queue only orders the waiting: what protects the store is SQLite's lock. So without such a file, and when patience ends, a writer
/// goes on to that one, and nothing is lost but the order.
final class WriterQueue: @unchecked Sendable {
    private let file: Int32
    private let patience: TimeInterval
    private let condition = NSCondition()
    /// All three are guarded by `condition`.
    private var isHeld = false, isWanted = false, isWaiting = false

    /// - Parameter patience: how many seconds a writer waits for its turn.
    init(path: String, patience: TimeInterval = 30) {
        file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        self.patience = patience
    }

    deinit { if file >= 0 { close(file) } }

    /// Returns when the turn has come. Each turn is ended by `leave`.
    func enter() {
        guard file >= 0 else { return }
        condition.lock()
        defer { condition.unlock() }
        if !isWaiting {
            // A file system without such locks has no queue.
            guard flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
            isWaiting = true
            Thread.detachNewThread { [self] in waitInKernel() }
        }
        isWanted = true
        let end = Date(timeIntervalSinceNow: patience)
        while !isHeld, condition.wait(until: end) {}
        (isWanted, isHeld) = (false, false)
    }

    func leave() { if file >= 0 { flock(file, LOCK_UN) } }

    /// The kernel's wait has no limit, so it has a thread of its own. A turn that nobody wants any more is passed on.
    private func waitInKernel() {
        while flock(file, LOCK_EX) != 0, errno == EINTR {}
        condition.lock()
        defer { condition.unlock() }
        isWaiting = false
        isHeld = isWanted
        if isHeld { condition.signal() } else { flock(file, LOCK_UN) }
    }
}
