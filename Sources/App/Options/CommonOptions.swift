import ArgumentParser

/// The options of every call. A new one is declared here, and `Settings` says what it means.
struct CommonOptions: ParsableArguments {
    enum Language: String, ExpressibleByArgument, CaseIterable { case ru, en, auto }
    enum Color: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

    @Option(help: ArgumentHelp("The department's file.", discussion: "Environment: PLANERKA_DB.", valueName: "path"))
    var db: String?

    @Option(help: ArgumentHelp("Who speaks. Environment: PLANERKA_AS.", valueName: "name"))
    var `as`: String?

    @Option(help: ArgumentHelp("A fixed clock, e.g. 2026-11-23T09:00. Environment: PLANERKA_NOW.", valueName: "time"))
    var now: String?

    @Option(help: "The language of the replies: that of the command, or always the same.")
    var lang: Language = .auto

    @Option(help: ArgumentHelp("A folder of further rule files.", valueName: "folder"))
    var intents: [String] = []

    @Option(help: "Colours in the terminal; NO_COLOR is respected.")
    var color: Color = .auto

    @Flag(help: "For screen readers: no colour, nothing drawn while typing, nothing cut.")
    var plain = false

    @Flag(help: "A made-up department with a month of work, in memory; nothing is kept.")
    var demo = false
}
