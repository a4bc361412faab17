import Dates
import Department

/// Lets news leave the store only once it is written out: whatever ends before that, a full disk, a reader who has gone or this
/// process, leaves the news waiting.
final class NewsDelivery {
    private let service: any AssistantService
    private let clockWasSet: Bool
    /// What the store is still to learn; it stays here while the store fails.
    private var told: [Notice.ID] = []
    private var untold: [Notice.ID] = []

    init(service: any AssistantService, clockWasSet: Bool) {
        self.service = service
        self.clockWasSet = clockWasSet
    }

    /// Runs `write`, which writes out a text that tells these notices, and throws what it throws.
    func write(_ notices: [Notice.ID], at now: Timestamp, _ write: () throws -> Void) throws {
        do { try write() } catch {
            cancel(notices)
            throw error
        }
        finish(notices, at: now)
    }

    /// The notices were told.
    func finish(_ notices: [Notice.ID], at now: Timestamp) {
        told += notices
        guard !told.isEmpty, (try? service.finishTelling(told, at: now, clockWasSet: clockWasSet)) != nil else { return }
        told = []
    }

    /// The notices were not told, and wait again.
    func cancel(_ notices: [Notice.ID]) {
        untold += notices
        guard !untold.isEmpty, (try? service.cancelTelling(untold)) != nil else { return }
        untold = []
    }
}
