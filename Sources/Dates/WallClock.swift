/// Where the present comes from: injected, so that nothing below App reads the time.
package struct WallClock: Sendable {
    private let read: @Sendable () -> Timestamp

    package init(_ read: @escaping @Sendable () -> Timestamp) { self.read = read }

    /// A clock that stands still: `--now`, tests, one line of a replay.
    package init(fixed: Timestamp) { read = { fixed } }

    package func now() -> Timestamp { read() }
}
