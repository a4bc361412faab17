import Glibc

/// Reading from descriptors and files.
enum Descriptor {
    /// The next bytes of a descriptor; empty at the end, or if it was never open, or the terminal has gone. Throws `Failure.inputFailed`.
    static func read(_ descriptor: Int32, upTo count: Int = 65_536) throws(Failure) -> [UInt8] {
        while true {
            var result = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                result = Glibc.read(descriptor, buffer.baseAddress, count)
                filled = max(0, result)
            }
            if result >= 0 { return bytes }
            switch errno {
            case EINTR: continue
            case EAGAIN:
                var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                poll(&waiting, 1, -1)
            case EBADF, EIO: return []
            default: throw .inputFailed(reason: String(cString: strerror(errno)))
            }
        }
    }

    /// Whether something can be read, or the input ends, within this time.
    static func isReady(_ descriptor: Int32, within milliseconds: Int) throws -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, Int32(clamping: milliseconds)) > 0
    }

    /// A whole file; `-` is stdin. Throws `Failure.noSuchFile`, `.unreadable` or `.inputFailed`.
    static func contents(of path: String) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .noSuchFile(path) : .unreadable(path) }
        defer { if descriptor > 0 { close(descriptor) } }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { throw .unreadable(path) }
        var all: [UInt8] = []
        while case let bytes = try read(descriptor, upTo: 1 << 20), !bytes.isEmpty { all += bytes }
        return all
    }

    /// Whether what has this path is a file; nil if there is nothing.
    static func isFile(_ path: String) -> Bool? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT == S_IFREG : nil
    }

    /// Opens those of the descriptors 0 to 2 that were closed at the start, so that the store's file never becomes one of them.
    static func fillStandard() {
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == 0 ? O_RDONLY : O_RDONLY | O_CLOEXEC)
        }
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns of a terminal; nil if the descriptor is not a terminal.
    static func width(_ descriptor: Int32) -> Int? { size(descriptor).flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

    /// Rows of a terminal; nil if the descriptor is not a terminal.
    static func height(_ descriptor: Int32) -> Int? { size(descriptor).flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

    private static func size(_ descriptor: Int32) -> winsize? {
        var size = winsize()
        return isTerminal(descriptor) && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
