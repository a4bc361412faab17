import Glibc

@main
enum Main {
    /// The one place where the process ends by its own will.
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        Descriptor.fillStandard()
        exit(Program(environment: Descriptor.environment).run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }
}
