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
            let command = try Planerka.parseAsRoot(ArgumentOrder.arranged(arguments))
            if let command = command as? any CallCommand { return .call(command.call, command.common) }
            throw Failure.usage("nothing to do; see 'planerka --help'")
        } catch let failure as Failure {
            throw failure
        } catch {
            guard Planerka.exitCode(for: error) != .success else { return .text(Planerka.fullMessage(for: error)) }
            let reason = Planerka.message(for: error).split(separator: "\n").joined(separator: " ")
            throw .usage("\(reason) (see 'planerka --help')")
        }
    }
}
