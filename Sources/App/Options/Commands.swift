import ArgumentParser
import Department

/// The command line of `planerka`: what ArgumentParser checks and explains. What it means is a `Call`.
struct Planerka: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "planerka",
        abstract: "An assistant for the tasks of a small sales department, in Russian and English.",
        usage: """
            planerka                      talk to the assistant
            planerka WORDS…               one command: planerka задачи на сегодня
            planerka pipe | parse | intents | import | export …
            """,
        discussion: """
            Options may stand anywhere; after -- all is words. A subcommand is one only where its arguments fit: \
            "planerka import the price list" is said to the assistant.
            """,
        version: version,
        subcommands: calls)

    static let version = "planerka 0.1.0"
    static let calls: [any CallCommand.Type] = [Say.self, Pipe.self, Parse.self, Intents.self, Import.self, Export.self, SettingsCall.self]

    @OptionGroup var common: CommonOptions
}

/// One command of `planerka`, as the value that the program goes by.
protocol CallCommand: ParsableCommand {
    var common: CommonOptions { get }
    var call: Call { get }
}

struct Say: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: ArgumentOrder.words, abstract: "Does what the words say; without words, listens.", shouldDisplay: false)

    @OptionGroup var common: CommonOptions
    @Argument(help: "What you would say to the assistant.") var words: [String] = []

    var call: Call { Say.call(words) }

    static func call(_ words: some BidirectionalCollection<String>) -> Call { words.isEmpty ? .talk : .say(words.joined(separator: " ")) }
}

struct Pipe: CallCommand {
    enum Clock: String, ExpressibleByArgument, CaseIterable { case machine, input }

    static let configuration = CommandConfiguration(commandName: "pipe", abstract: "A command a line in, a reply each out.")

    @OptionGroup var common: CommonOptions
    @Option(help: "Plain text with an empty line after each reply, or JSON objects.") var format: LineFormat = .text
    @Option(help: "input: the time of each line is the clock of all it does.") var clock: Clock = .machine
    @Flag(help: "Notifications too, between the replies.") var notify = false
    @Option(help: ArgumentHelp("Only for accounts of these networks.", valueName: "telegram,irc")) var networks: String?

    var call: Call { .pipe(format, clockIsInput: clock == .input, notifying: Notifying(isOn: notify, networks: networks)) }

    func validate() throws {
        if clock == .input, format == .text { throw ValidationError("--clock input needs --format jsonl: lines of text carry no time.") }
    }
}

struct Parse: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "What the words mean, executing nothing; without words, a line in, a result out.")

    @OptionGroup var common: CommonOptions
    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "What is recognised whatever the command: times, names, amounts …") var entities = false
    @Option(help: "jsonl: each line in is a request object.") var format: LineFormat = .text
    @Argument(help: "The words; none: lines of stdin.") var words: [String] = []

    var call: Call {
        .parse(words.isEmpty ? nil : words.joined(separator: " "), ParseForm(isJSON: json, isEntities: entities, input: format))
    }
}

struct Intents: CallCommand {
    enum Action: String, ExpressibleByArgument, CaseIterable { case check, list, test }

    static let configuration = CommandConfiguration(
        commandName: "intents", abstract: "Checks, lists or tests the rules by which words are understood.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "check: file:line:column of every mistake; list: what can be said; test: runs the examples.") var action: Action
    @Argument(help: "A folder of rule files, on top of the built-in ones.") var folder: String?

    var call: Call { .intents(action, folder: folder) }
}

struct Import: CallCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: "Takes in a CSV table, all or nothing.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "What the rows are.") var table: DirectoryTable
    @Argument(help: "The file; - is stdin.") var file: String

    var call: Call { .import(table, path: file) }
}

struct Export: CallCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "Writes a table to stdout.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "What to write.") var table: DirectoryTable
    @Option(help: "csv is what import reads; json is one array.") var format: TableFormat

    var call: Call { .export(table, format) }
}

struct SettingsCall: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "The department's settings: name, value, default, unit, meaning.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "list, get NAME, or set NAME VALUE; VALUE default gives the default back.") var words: [String] = []

    var call: Call { .settings(SettingCall.Action(words) ?? .list) }

    func validate() throws {
        if SettingCall.Action(words) == nil { throw ValidationError("settings wants list, get NAME, or set NAME VALUE.") }
    }
}

extension LineFormat: ExpressibleByArgument {}
extension DirectoryTable: ExpressibleByArgument {}
extension TableFormat: ExpressibleByArgument {}
