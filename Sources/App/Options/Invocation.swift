import ArgumentParser

/// One call of the program, read from its arguments.
struct Invocation {
    enum Outcome {
        case call(Call, CommonOptions)
        /// Help or version: text for stdout.
        case text(String)
    }

    /// Throws `Failure.usage`, with the reason and where to look, in one line.
    static func read(_ arguments: [String]) throws(Failure) -> Outcome {
        do {
            var command = try Planerka.parseAsRoot(ArgumentOrder.arranged(arguments))
            if let command = command as? any CallCommand { return .call(command.call, command.common) }
            // What else was parsed is the parser's own: its text comes as an error of a clean exit.
            try command.run()
            return .text("")
        } catch {
            guard Planerka.exitCode(for: error) != .success else { return .text(Planerka.fullMessage(for: error)) }
            let reason = Planerka.message(for: error).split(separator: "\n").joined(separator: " ")
            throw .usage("\(reason) (see 'planerka --help')")
        }
    }
}
