import ArgumentParser

/// The names of the options that take a value, found in the declarations of the commands.
enum OptionNames {
    /// `--as`, `--max-lines` …: of the common options, of every command, and of the parser's own.
    static let valued: Set<String> = {
        let commands: [any ParsableArguments] = Planerka.calls.map { $0.init() }
        let declared = ([CommonOptions()] + commands).flatMap { names(of: $0) }
        return Set(declared + ["--generate-completion-script"])
    }()

    /// A property `_maxLines` that is wrapped in `@Option` is the option `--max-lines`.
    private static func names(of arguments: some ParsableArguments) -> [String] {
        Mirror(reflecting: arguments).children.compactMap { property in
            guard property.value is any ValuedOption, let label = property.label else { return nil }
            return label.dropFirst().reduce(into: "--") { name, letter in
                name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
            }
        }
    }
}

/// What `@Option` makes of a property.
private protocol ValuedOption {}
extension Option: ValuedOption {}
