import Testing

@testable import App

@Suite("Arguments in order") struct ArgumentOrderTests {
    @Test(
        "words and options anywhere",
        arguments: [
            ("задачи на сегодня", "say -- задачи на сегодня"),
            ("задачи --as Ольга на сегодня", "say --as Ольга -- задачи на сегодня"),
            ("--db x.sqlite задачи --demo", "say --db x.sqlite --demo -- задачи"),
            ("задачи --db=x на сегодня", "say --db=x -- задачи на сегодня"),
            ("перенеси #12 на -5 -", "say -- перенеси #12 на -5 -"),
            ("", "say --"),
            ("--help", "--help"),
            ("--demo --version", "--version"),
            ("-- --help", "say -- --help"),
            ("найди -- --db", "say -- найди --db"),
        ])
    func words(line: String, arranged: String) { #expect(joined(line) == arranged) }

    @Test(
        "a subcommand wins only where its arguments fit",
        arguments: [
            ("pipe", "pipe --"),
            ("--as Ольга pipe --format jsonl", "pipe --as Ольга --format jsonl --"),
            ("pipe the results to Olga", "say -- pipe the results to Olga"),
            ("parse звонок", "parse -- звонок"),
            ("parse", "parse --"),
            ("import people a.csv --now 2026-11-23", "import --now 2026-11-23 -- people a.csv"),
            ("import people", "import -- people"),
            ("import", "import --"),
            ("import the price list", "say -- import the price list"),
            ("import tasks from my notebook", "say -- import tasks from my notebook"),
            ("export tasks --format csv", "export --format csv -- tasks"),
            ("export my tasks", "say -- export my tasks"),
            ("export tasks to csv", "say -- export tasks to csv"),
            ("intents check rules", "intents -- check rules"),
            ("intents of the client", "say -- intents of the client"),
            ("-- pipe", "say -- pipe"),
            ("backup copy.sqlite --db a", "backup --db a -- copy.sqlite"),
            ("backup the database please", "say -- backup the database please"),
            ("check", "check --"),
            ("check Ivanov", "say -- check Ivanov"),
            ("export journal --format csv", "export --format csv -- journal"),
            ("say hello", "say -- say hello"),
            ("help", "say -- help"),
            ("help tasks", "say -- help tasks"),
            ("help import", "import --help"),
            ("pipe --help", "pipe --help --"),
        ])
    func subcommands(line: String, arranged: String) { #expect(joined(line) == arranged) }

    @Test(
        "an option takes a value if it is declared so",
        arguments: [
            ("--db", true), ("--as", true), ("--now", true), ("--lang", true), ("--intents", true), ("--color", true), ("--format", true),
            ("--networks", true), ("--clock", true), ("--max-lines", true), ("--max-bytes", true), ("--generate-completion-script", true),
            ("--demo", false), ("--plain", false), ("--notify", false), ("--json", false), ("--words", false), ("--common", false),
        ])
    func values(name: String, takesValue: Bool) { #expect(OptionNames.takesValue(name) == takesValue) }

    private func joined(_ line: String) -> String {
        ArgumentOrder.arranged(line.split(separator: " ").map(String.init)).joined(separator: " ")
    }
}

@Suite("Calls") struct InvocationTests {
    private func call(_ line: String) throws -> Call? {
        guard case .call(let call, _) = try Invocation.read(line.split(separator: " ").map(String.init)) else { return nil }
        return call
    }

    @Test("what is asked for") func calls() throws {
        #expect(try call("задачи на сегодня") == .say("задачи на сегодня"))
        #expect(try call("") == .talk)
        #expect(
            try call("pipe --format jsonl --clock input --notify")
                == .pipe(.jsonl, clockIsInput: true, notify: NotifyOptions(isOn: true, networks: nil)))
        #expect(
            try call("pipe --max-lines 5 --max-bytes 400")
                == .pipe(.text, clockIsInput: false, limits: ReplyLimits(lines: 5, bytes: 400)))
        #expect(try call("backup copy.sqlite") == .backup(path: "copy.sqlite"))
        #expect(try call("check --demo") == .check)
        #expect(try call("export journal --format json") == .export(.journal, .json))
        #expect(try call("export tasks --format ics") == .export(.tasks, .ics))
        #expect(try call("import clients - --db x") == .import(.clients, path: "-"))
        #expect(try call("export tasks --format json") == .export(.tasks, .json))
        #expect(
            try call("parse --json --entities звонок завтра")
                == .parse("звонок завтра", ParseForm(isJSON: true, isEntities: true, input: .text)))
        #expect(try call("intents check rules") == .intents(.check, folder: "rules"))
    }

    @Test(
        "wrong usage is told in one line, with where to look",
        arguments: [
            "--nonsense", "pipe --format xml", "import people", "export tasks", "pipe --clock input", "задачи --db", "intents",
            "--lang fr x", "pipe --max-lines 0", "pipe --max-bytes 3", "export people --format ics", "export journal --format ics",
            "backup",
            "backup -",
        ])
    func wrong(line: String) {
        let failure = #expect(throws: Failure.self) { _ = try call(line) }
        guard case .usage(let reason) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(!reason.contains("\n") && reason.contains("--help"))
        #expect(failure?.status == .usage)
    }

    @Test("help and version are no errors", arguments: ["--help", "--version", "pipe --help", "import --help"])
    func help(line: String) throws { #expect(try call(line) == nil) }
}

@Suite("Settings") struct SettingsTests {
    private func settings(_ arguments: [String], _ variables: [String: String] = [:]) throws -> Settings {
        guard case .call(_, let options) = try Invocation.read(arguments + ["x"]) else { throw Failure.usage("no call") }
        return try Settings(options, environment: { variables[$0] })
    }

    @Test("options win over the environment") func environment() throws {
        let variables = ["PLANERKA_DB": "a", "PLANERKA_AS": "Анна", "PLANERKA_NOW": "2026-11-23T09:00"]
        let plain = try settings([], variables)
        #expect(plain.path == "a" && plain.speaker == "Анна" && plain.now?.iso == "2026-11-23T09:00:00")
        let told = try settings(["--db", "b", "--as", "Олег", "--now", "2026-01-02"], variables)
        #expect(told.path == "b" && told.speaker == "Олег" && told.now?.iso == "2026-01-02T00:00:00")
        #expect(try settings([], ["PLANERKA_AS": ""]).speaker == nil)
    }

    @Test("colour") func color() throws {
        #expect(try settings([], ["NO_COLOR": "1"]).color == .never)
        #expect(try settings(["--color", "always"], ["NO_COLOR": "1"]).color == .always)
        let auto = try settings([])
        #expect(auto.colors(isTerminal: true) { _ in "xterm" } && !auto.colors(isTerminal: true) { _ in "dumb" })
        #expect(!auto.colors(isTerminal: false) { _ in "xterm" })
    }

    @Test("a clock that is none is wrong usage", arguments: ["yesterday", "2026-13-01", "2026-02-30T10:00", "2026-11-23T25:70"])
    func clock(text: String) { #expect(throws: Failure.self) { try settings(["--now", text]) } }
}
