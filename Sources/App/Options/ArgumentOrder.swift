/// The arguments of a call in the order that the option parser wants: subcommand, options, then words after `--`.
///
/// Options may stand anywhere, also after the words; behind `--` everything is a word. A subcommand's name counts as one only if
/// the rest fits it: `import people FILE` does, "import the price list" is said to the assistant.
struct ArgumentOrder: Equatable {
    /// The subcommand that takes words. Users never type it.
    static let words = "say"

    /// Options by which the parser describes itself, for shells and the manual page.
    private static let descriptions: Set<String> = ["--generate-completion-script", "--experimental-dump-help"]

    private var options: [String] = []
    private var words: [String] = []
    /// How many of the words stand before `--`. Only these may name a subcommand.
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
            if OptionNames.takesValue(argument), let value = rest.popFirst() { options.append(value) }
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
        return Planerka.command(named: words[1]).map { _ in words[1] }
    }

    private var subcommand: String? {
        guard plainWords > 0, let command = Planerka.command(named: words[0]) else { return nil }
        return command.fits(Array(words.dropFirst())) ? words[0] : nil
    }
}
