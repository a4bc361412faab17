/// The exit status of the process (Contract, “Command line”).
enum ExitStatus: Int32, Sendable {
    case done = 0
    /// Not understood, refused, or a question left open.
    case notDone = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case inputOutput = 74
    case notAllowed = 77
    case badRules = 78
}
