import ArgumentParser
import Department

/// The command line of `planerka`, as ArgumentParser checks and explains it. Each command makes a `Call`.
struct Planerka: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "planerka",
        abstract: "An assistant for the tasks of a small sales department, in Russian and English.",
        usage: """
            planerka                      talk to the assistant
            planerka WORDS…               one command: planerka задачи на сегодня
            planerka pipe | parse | intents | import | export | backup | restore | check …
            """,
        discussion: """
            Options may stand anywhere; after -- all is words. A subcommand is one only where its arguments fit: \
            "planerka import the price list" is said to the assistant.
            """,
        version: version,
        subcommands: calls)

    static let version = "planerka 0.1.0"
    static let calls: [any CallCommand.Type] = [
        Say.self, Pipe.self, Parse.self, Intents.self, Import.self, Export.self, SettingsCall.self, Backup.self, Restore.self,
        Check.self,
    ]

    @OptionGroup var common: CommonOptions

    /// The subcommand that users type by this name; nil for any other word.
    static func command(named name: String) -> (any CallCommand.Type)? {
        calls.first { $0.configuration.commandName == name && $0.configuration.shouldDisplay }
    }
}

/// One subcommand of `planerka`, and the `Call` that it asks for.
protocol CallCommand: ParsableCommand {
    var common: CommonOptions { get }
    var call: Call { get }
    /// Whether these words behind the subcommand's name can be its arguments. If not, the whole line is said to the assistant.
    static func fits(_ words: [String]) -> Bool
}

extension CallCommand {
    /// Parsed without the rest of the command line; nil if there is a mistake. A cast to the type itself spares a search through all
    /// conformances of the program.
    static func parsed(alone arguments: [String]) -> Self? { (try? parseAsRoot(arguments)) as? Self }
}

struct Say: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: ArgumentOrder.words, abstract: "Does what the words say; without words, listens.", shouldDisplay: false)

    @OptionGroup var common: CommonOptions
    @Argument(help: "What you would say to the assistant.") var words: [String] = []

    var call: Call { words.isEmpty ? .talk : .say(words.joined(separator: " ")) }

    static func fits(_ words: [String]) -> Bool { true }
}

struct Pipe: CallCommand {
    enum Clock: String, ExpressibleByArgument, CaseIterable { case machine, input }

    static let configuration = CommandConfiguration(commandName: "pipe", abstract: "A command a line in, a reply each out.")

    @OptionGroup var common: CommonOptions
    @Option(help: "Plain text with an empty line after each reply, or JSON objects.") var format: LineFormat = .text
    @Option(help: "input: the time of each line is the clock of all it does.") var clock: Clock = .machine
    @Flag(help: "Notifications too, between the replies, for accounts of --networks.") var notify = false
    @Option(help: ArgumentHelp("Networks whose accounts this pipe reaches.", valueName: "telegram,irc")) var networks: String?
    @Flag(help: "With --notify: a notification is sent again until a line {\"ack\": ID} comes in.") var acks = false

    @Option(help: "The rest of a longer reply comes on “more”.") var maxLines: Int?
    @Option(help: "No line of a reply is longer: broken at words, then at characters.") var maxBytes: Int?

    var call: Call {
        .pipe(
            format, clockIsInput: clock == .input, notify: notify ? NotifyOptions(networks: networks, wantsReceipts: acks) : nil,
            limits: ReplyLimits(lines: maxLines, bytes: maxBytes))
    }

    static func fits(_ words: [String]) -> Bool { words.isEmpty }

    func validate() throws {
        if clock == .input, format == .text { throw ValidationError("--clock input needs --format jsonl: lines of text carry no time.") }
        if notify, format == .text { throw ValidationError("--notify needs --format jsonl: lines of text have no address.") }
        if notify, NotifyOptions(networks: networks) == nil {
            throw ValidationError("--notify needs --networks: whose accounts does this pipe reach? For example --networks telegram,irc")
        }
        if acks, !notify { throw ValidationError("--acks needs --notify: only notifications are acknowledged.") }
        if let maxLines, maxLines < 1 { throw ValidationError("--max-lines wants a number from 1.") }
        if let maxBytes, maxBytes < ReplyLimits.shortestLine {
            throw ValidationError("--max-bytes wants a number from \(ReplyLimits.shortestLine): a character takes as much.")
        }
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

    static func fits(_ words: [String]) -> Bool { true }
}

struct Intents: CallCommand {
    enum Action: String, ExpressibleByArgument, CaseIterable { case check, list, test }

    static let configuration = CommandConfiguration(
        commandName: "intents", abstract: "Checks, lists or tests the rules by which words are understood.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "check: file:line:column of every mistake; list: what can be said; test: runs the examples.") var action: Action
    @Argument(help: "A folder of rule files, on top of the built-in ones.") var folder: String?

    var call: Call { .intents(action, folder: folder) }

    static func fits(_ words: [String]) -> Bool { words.isEmpty || Action(rawValue: words[0]) != nil && words.count <= 2 }
}

struct Import: CallCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: "Takes in a CSV table, all or nothing.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "What the rows are.") var table: DirectoryTable
    @Argument(help: "The file; - is stdin.") var file: String

    var call: Call { .import(table, path: file) }

    static func fits(_ words: [String]) -> Bool { words.isEmpty || DirectoryTable(rawValue: words[0]) != nil && words.count <= 2 }
}

struct Export: CallCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "Writes a table to stdout.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "What to write.") var table: ExportTable
    @Option(help: "csv is what import reads; json is one array; ics is a calendar of tasks.") var format: TableFormat

    var call: Call { .export(table, format) }

    static func fits(_ words: [String]) -> Bool { words.isEmpty || ExportTable(rawValue: words[0]) != nil && words.count == 1 }

    func validate() throws {
        guard !table.formats.contains(format) else { return }
        throw ValidationError("\(table.rawValue) can't be written as \(format.rawValue), only as csv or json.")
    }
}

struct Backup: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "A consistent copy of the department's file, while others write.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "A new file; one that exists is never overwritten. Use it with --db.") var file: String

    var call: Call { .backup(path: file) }

    static func fits(_ words: [String]) -> Bool { words.count <= 1 }

    func validate() throws {
        if file.isEmpty || file == "-" { throw ValidationError("backup wants the path of a new file.") }
    }
}

struct Restore: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Makes a copy the department's file; what that was before is kept beside it.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "A file that backup made. Nobody else may have the department's file open.") var file: String

    var call: Call { .restore(path: file) }

    static func fits(_ words: [String]) -> Bool { words.count <= 1 }

    func validate() throws {
        if file.isEmpty || file == "-" { throw ValidationError("restore wants the path of a copy.") }
    }
}

struct Check: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Whether the department's file is whole, and all in it is what the journal says.")

    @OptionGroup var common: CommonOptions

    var call: Call { .check }

    static func fits(_ words: [String]) -> Bool { words.isEmpty }
}

struct SettingsCall: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "The department's settings: name, value, default, unit, meaning.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "list, get NAME, or set NAME VALUE; VALUE default gives the default back.") var words: [String] = []

    var call: Call { .settings(SettingAction(words) ?? .list) }

    static func fits(_ words: [String]) -> Bool { words.isEmpty || ["list", "get", "set"].contains(words[0]) }

    func validate() throws {
        if SettingAction(words) == nil { throw ValidationError("settings wants list, get NAME, or set NAME VALUE.") }
    }
}

extension LineFormat: ExpressibleByArgument {}
extension DirectoryTable: ExpressibleByArgument {}
extension ExportTable: ExpressibleByArgument {}
extension TableFormat: ExpressibleByArgument {}
