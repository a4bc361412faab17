import Department

/// What a command line asks for.
enum Call: Equatable {
    /// No words: the terminal, or lines of stdin.
    case talk
    case say(String)
    case pipe(LineFormat, clockIsInput: Bool, notifying: Notifying = Notifying())
    case parse(String?, ParseForm)
    case intents(Intents.Action, folder: String?)
    case `import`(DirectoryTable, path: String)
    case settings(SettingCall.Action)
    case export(DirectoryTable, TableFormat)
}

/// How lines come in, and answers go out.
enum LineFormat: String, CaseIterable, Sendable { case text, jsonl }

enum TableFormat: String, CaseIterable, Sendable { case csv, json }

/// What `planerka parse` prints of a line.
struct ParseForm: Equatable {
    var isJSON: Bool
    var isEntities: Bool
    var input: LineFormat
}
