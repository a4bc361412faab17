import ArgumentParser

/// Which options take a value, found in the declarations of the commands.
enum OptionNames {
    /// `--as`, `--max-lines` …: true; `--demo`, and names that no command has: false.
    static func takesValue(_ name: String) -> Bool { parsers[name] ?? common[name] ?? ofCommands[name] ?? false }

    /// The option parser's own.
    private static let parsers = [
        "--help": false, "-h": false, "--version": false, "--experimental-dump-help": false, "--generate-completion-script": true,
    ]

    private static let common = declared(in: CommonOptions())

    /// Looked up last: to set up all commands takes a tenth of a start.
    private static let ofCommands: [String: Bool] = Planerka.calls.reduce(into: [:]) { names, command in
        names.merge(declared(in: command.init())) { $0 || $1 }
    }

    /// A property `_maxLines` of the type `Option<…>` is the option `--max-lines`. Types are compared by name, since asking for a
    /// conformance would search those of the whole program.
    private static func declared(in arguments: some ParsableArguments) -> [String: Bool] {
        Mirror(reflecting: arguments).children.reduce(into: [:]) { names, property in
            guard let label = property.label else { return }
            let name = label.dropFirst().reduce(into: "--") { name, letter in
                name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
            }
            names[name] = "\(type(of: property.value))".hasPrefix("Option<")
        }
    }
}
