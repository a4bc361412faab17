import Testing

@testable import App

@Suite("Options in their plainest spelling") struct CallOptionsTests {
    @Test(
        "mean what the option parser makes of them",
        arguments: [
            "", "--db x.sqlite", "--as Ольга --now 2026-11-23T09:00 --db a", "--lang en --color never --demo", "--intents a --intents b",
            "--db a --db b", "--demo --demo",
        ])
    func same(line: String) throws {
        let options = line.split(separator: " ").map(String.init)
        let parsed = try CommonOptions.parse(options).values
        #expect(try CallOptions(plainlySpelled: options) ?? CommonOptions.parse(options).values == parsed)
    }

    @Test(
        "everything else is left to the parser",
        arguments: [
            "--db", "--db=x", "--lang fr", "--color blue", "--nonsense", "--as --db", "-h", "--version", "--db a --db b", "--format csv",
        ])
    func other(line: String) {
        #expect(CallOptions(plainlySpelled: line.split(separator: " ").map(String.init)) == nil)
    }

    @Test("all of them", arguments: ["--db a --as Ольга --now b --lang ru --intents c --intents d --color always --demo"])
    func all(line: String) {
        let options = CallOptions(plainlySpelled: line.split(separator: " ").map(String.init))
        let wanted = CallOptions(
            db: "a", speaker: "Ольга", now: "b", language: .ru, intents: ["c", "d"], color: .always, isDemo: true)
        #expect(options == wanted)
    }
}
