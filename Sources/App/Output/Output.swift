import Glibc

/// A descriptor to write to. Each write is completed or reported as failed.
struct Output {
    let descriptor: Int32

    static let standard = Output(descriptor: 1)
    static let error = Output(descriptor: 2)

    /// Throws `Failure.outputClosed` if nobody reads any more, `.notWritten` for another error, such as a full disk.
    func write(_ text: String) throws(Failure) {
        var text = text
        var failure: Failure?
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty, failure == nil {
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count >= 0 { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) } else { failure = wait(after: errno) }
            }
        }
        if let failure { throw failure }
    }

    /// Nil if the write should be tried again.
    private func wait(after problem: Int32) -> Failure? {
        switch problem {
        case EINTR: return nil
        case EAGAIN:
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            poll(&waiting, 1, -1)
            return nil
        case EPIPE: return .outputClosed
        default: return .notWritten(String(cString: strerror(problem)))
        }
    }

    /// Whether the reader has gone. Asked before a line is carried out, since its reply would be lost.
    var isClosed: Bool {
        var state = pollfd(fd: descriptor, events: 0, revents: 0)
        return poll(&state, 1, 0) > 0 && state.revents & Int16(POLLERR | POLLNVAL) != 0
    }
}
