import ArgumentParser

/// One call of the program, read from its arguments.
struct Invocation {
    enum Outcome {
        case call(Call, CallOptions)
        /// Help or version: text for stdout.
        case text(String)
    }

    /// Throws `Failure.usage`, with the reason and where to look, in one line.
    static func read(_ arguments: [String]) throws(Failure) -> Outcome {
        let arranged = ArgumentOrder.arranged(arguments)
        if let said = said(arranged) { return .call(said.call, said.options) }
        if arranged == ["--version"] { return .text(Planerka.version) }
        if let command = quickly(arranged) { return .call(command.call, command.common.values) }
        do {
            var command = try Planerka.parseAsRoot(arranged)
            if let command = command as? any CallCommand { return .call(command.call, command.common.values) }
            // What else was parsed is the parser's own: its text comes as an error of a clean exit.
            try command.run()
            return .text("")
        } catch {
            guard Planerka.exitCode(for: error) != .success else { return .text(Planerka.fullMessage(for: error)) }
            let reason = Planerka.message(for: error).split(separator: "\n").joined(separator: " ")
            throw .usage("\(reason) (see 'planerka --help')")
        }
    }

    /// Words, or none, with the usual options; nil where it must be parsed.
    private static func said(_ arranged: [String]) -> (call: Call, options: CallOptions)? {
        guard arranged[0] == ArgumentOrder.words, let end = arranged.firstIndex(of: "--"),
            let options = CallOptions(plainlySpelled: arranged[1..<end])
        else { return nil }
        return (Say.call(arranged[(end + 1)...]), options)
    }

    /// By the one subcommand's own parser: that of the whole command line costs as much again as all the rest of a start, and is needed
    /// only to explain.
    private static func quickly(_ arranged: [String]) -> (any CallCommand)? {
        guard let command = Planerka.calls.first(where: { $0.configuration.commandName == arranged[0] }) else { return nil }
        return try? command.parseAsRoot(Array(arranged.dropFirst())) as? any CallCommand
    }
}
