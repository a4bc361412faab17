import Glibc

@main
enum Main {
    /// The only place that calls `exit`.
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        Descriptor.fillStandard()
        exit(Program(environment: Descriptor.environment).run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }
}
