import ArgumentParser

/// The options of every call (contract §1).
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The department's file.", discussion: "Environment: PLANERKA_DB.", valueName: "path"))
    var db: String?

    @Option(help: ArgumentHelp("Who speaks. Environment: PLANERKA_AS.", valueName: "name"))
    var `as`: String?

    @Option(help: ArgumentHelp("A fixed clock, e.g. 2026-11-23T09:00. Environment: PLANERKA_NOW.", valueName: "time"))
    var now: String?

    @Option(help: "The language of the replies: that of the command, or always the same.")
    var lang: CallOptions.Language = .auto

    @Option(help: ArgumentHelp("A folder of further rule files.", valueName: "folder"))
    var intents: [String] = []

    @Option(help: "Colours in the terminal; NO_COLOR is respected.")
    var color: CallOptions.Color = .auto

    @Flag(help: "For screen readers: no colour, nothing drawn while typing, nothing cut.")
    var plain = false

    @Flag(help: "A made-up department with a month of work, in memory; nothing is kept.")
    var demo = false

    var values: CallOptions {
        CallOptions(db: db, speaker: `as`, now: now, language: lang, intents: intents, color: color, isDemo: demo, isPlain: plain)
    }
}

extension CallOptions.Language: ExpressibleByArgument {}
extension CallOptions.Color: ExpressibleByArgument {}
