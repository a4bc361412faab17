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
        let arranged = ArgumentOrder.arranged(arguments)
        if arranged == ["--version"] { return .text(Planerka.version) }
        if let command = parsedAlone(arranged) { return .call(command.call, command.common) }
        do {
            var command = try Planerka.parseAsRoot(arranged)
            if let command = command as? any CallCommand { return .call(command.call, command.common) }
            // Anything else is the parser's own command: its text comes as the error of a clean exit.
            try command.run()
            return .text("")
        } catch {
            guard Planerka.exitCode(for: error) != .success else { return .text(Planerka.fullMessage(for: error)) }
            let reason = Planerka.message(for: error).split(separator: "\n").joined(separator: " ")
            throw .usage("\(reason) (see 'planerka --help')")
        }
    }

    /// Parsed by the subcommand alone; nil if there is a mistake, which the parser of the whole command line explains. Setting that
    /// one up takes as long as the rest of a start.
    private static func parsedAlone(_ arranged: [String]) -> (any CallCommand)? {
        guard let name = arranged.first, let command = Planerka.calls.first(where: { $0.configuration.commandName == name }) else {
            return nil
        }
        return command.parsed(alone: Array(arranged.dropFirst()))
    }
}
