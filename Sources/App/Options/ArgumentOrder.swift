/// The arguments of a call in the order that the option parser wants: subcommand, options, then words after `--`.
///
/// Options stand anywhere, also after the words; after `--` all is words. A subcommand's name begins a command of its own only where
/// what follows fits it: `import people FILE` does, "import the price list" is said to the assistant.
struct ArgumentOrder: Equatable {
    /// The subcommand that takes words: not typed by users.
    static let words = "say"

    private static let valued: Set<String> = [
        "--db", "--as", "--now", "--lang", "--intents", "--color", "--format", "--networks", "--clock", "--max-lines", "--max-bytes",
        "--generate-completion-script",
    ]
    /// What the parser tells of itself: for shells, for the manual page.
    private static let descriptions: Set<String> = ["--generate-completion-script", "--experimental-dump-help"]
    private static let tables: Set<String> = ["people", "clients", "tasks"]
    private static let intentActions: Set<String> = ["check", "list", "test"]

    private var options: [String] = []
    private var words: [String] = []
    /// How many of the words stand before `--`: only those may name a subcommand.
    private var plainWords = 0

    static func arranged(_ arguments: [String]) -> [String] { ArgumentOrder(arguments).arranged }

    private init(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" { break }
            guard ArgumentOrder.isOption(argument) else {
                words.append(argument)
                plainWords += 1
                continue
            }
            options.append(argument)
            if ArgumentOrder.valued.contains(argument), let value = rest.popFirst() { options.append(value) }
        }
        words += rest
    }

    /// `-5` and `-` are words.
    private static func isOption(_ argument: String) -> Bool {
        let bytes = Array(argument.utf8.prefix(2))
        guard bytes.count == 2, bytes[0] == UInt8(ascii: "-") else { return false }
        return bytes[1] == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[1] | 0x20)
    }

    private var arranged: [String] {
        if let explained { return [explained, "--help"] }
        if let place = options.firstIndex(where: ArgumentOrder.descriptions.contains) { return Array(options[place...].prefix(2)) }
        if let subcommand { return [subcommand] + options + ["--"] + words.dropFirst() }
        if words.isEmpty, let alone = options.first(where: { ["--help", "-h", "--version"].contains($0) }) { return [alone] }
        return [ArgumentOrder.words] + options + ["--"] + words
    }

    /// `planerka help import`, as the parser's help advises; "help tasks" is said to the assistant.
    private var explained: String? {
        guard plainWords == 2, words.count == 2, words[0] == "help" else { return nil }
        return ["pipe", "parse", "intents", "import", "export", "settings", "backup", "check"].first { $0 == words[1] }
    }

    private var subcommand: String? {
        guard plainWords > 0 else { return nil }
        let (first, rest) = (words[0], words.dropFirst())
        let fits =
            switch first {
            case "pipe": rest.isEmpty
            case "parse": true
            case "intents": rest.isEmpty || (ArgumentOrder.intentActions.contains(words[1]) && rest.count <= 2)
            case "import": rest.isEmpty || (ArgumentOrder.tables.contains(words[1]) && rest.count <= 2)
            case "export": rest.isEmpty || (ExportTable(rawValue: words[1]) != nil && rest.count == 1)
            case "backup": rest.count <= 1
            case "check": rest.isEmpty
            case "settings": rest.isEmpty || ["list", "get", "set"].contains(words[1])
            default: false
            }
        return fits ? first : nil
    }
}
