import Department

/// What a command line asks for.
enum Call: Equatable {
    /// A call without words: an interactive session, or lines of stdin.
    case talk
    case say(String)
    case pipe(LineFormat, clockIsInput: Bool, notify: NotifyOptions? = nil, limits: ReplyLimits = ReplyLimits())
    case parse(String?, ParseForm)
    case intents(Intents.Action, folder: String?)
    case `import`(DirectoryTable, path: String)
    case export(ExportTable, TableFormat)
    case backup(path: String)
    case restore(path: String)
    case check
    case settings(SettingAction)
}

/// The format of input lines and answers.
enum LineFormat: String, CaseIterable, Sendable { case text, jsonl }

enum TableFormat: String, CaseIterable, Sendable { case csv, json, ics }

/// What `planerka export` writes.
enum ExportTable: String, CaseIterable, Sendable {
    case tasks, clients, people, journal

    /// Only tasks have dates, so only they can be a calendar.
    var formats: [TableFormat] { self == .tasks ? TableFormat.allCases : [.csv, .json] }
}

/// What `planerka parse` prints for a line.
struct ParseForm: Equatable {
    var isJSON: Bool
    var isEntities: Bool
    var input: LineFormat
}
