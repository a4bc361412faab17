import Testing

@testable import App

@Suite("Calls") struct InvocationTests {
    private func call(_ line: String) throws -> Call? {
        guard case .call(let call, _) = try Invocation.read(line.split(separator: " ").map(String.init)) else { return nil }
        return call
    }

    @Test("what is asked for") func calls() throws {
        #expect(try call("задачи на сегодня") == .say("задачи на сегодня"))
        #expect(try call("") == .talk)
        #expect(
            try call("pipe --format jsonl --clock input --notify --networks irc")
                == .pipe(.jsonl, clockIsInput: true, notify: NotifyOptions(networks: "irc")))
        #expect(
            try call("pipe --format jsonl --notify --networks telegram,irc --acks")
                == .pipe(.jsonl, clockIsInput: false, notify: NotifyOptions(networks: "telegram,irc", wantsReceipts: true)))
        #expect(
            try call("pipe --max-lines 5 --max-bytes 400")
                == .pipe(.text, clockIsInput: false, limits: ReplyLimits(lines: 5, bytes: 400)))
        #expect(try call("backup copy.sqlite") == .backup(path: "copy.sqlite"))
        #expect(try call("restore copy.sqlite") == .restore(path: "copy.sqlite"))
        #expect(try call("restore the price list") == .say("restore the price list"))
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
            "backup -", "restore", "restore -", "pipe --format jsonl --notify", "pipe --format jsonl --notify --networks ,",
            "pipe --notify --networks irc", "pipe --format jsonl --acks", "pipe --format jsonl --networks irc --acks",
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
