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
