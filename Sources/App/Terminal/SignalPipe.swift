import Glibc

/// Signals as bytes in a pipe, so that a reader waits for them together with keys.
enum SignalPipe {
    /// Written once at the start; the handlers may touch nothing else.
    nonisolated(unsafe) private static var ends: (read: Int32, write: Int32) = (-1, -1)

    static let watched: [Int32] = [SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT]

    /// The end of the pipe to poll; -1 if it could not be made.
    static func open() -> Int32 {
        guard ends.read < 0 else { return ends.read }
        var pair: [Int32] = [-1, -1]
        guard pipe(&pair) == 0 else { return -1 }
        for end in pair {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        ends = (pair[0], pair[1])
        for number in watched {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { signal in
                let (saved, byte) = (errno, UInt8(truncatingIfNeeded: signal))
                withUnsafePointer(to: byte) { _ = write(SignalPipe.ends.write, $0, 1) }
                errno = saved
            }
            sigaction(number, &action, nil)
        }
        return ends.read
    }

    /// The next signal that came; nil if there is none.
    static func next() -> Int32? {
        var byte: UInt8 = 0
        return read(ends.read, &byte, 1) == 1 ? Int32(byte) : nil
    }

    /// Ends the process as the signal does by default, so that the parent process sees the reason.
    static func resign(to number: Int32) {
        signal(number, SIG_DFL)
        raise(number)
    }
}
