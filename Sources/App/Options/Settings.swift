import Dates
import Language

/// The settings of a call: its options, and the environment for options that are absent.
struct Settings: Equatable {
    /// The store's file; nil means the default place.
    var path: String?
    var speaker: String?
    var now: Timestamp?
    /// `--lang`; nil means the language of each command.
    var language: LanguageCode?
    var ruleFolders: [String]
    var color: CommonOptions.Color
    var isDemo: Bool
    /// For screen readers: no colour, nothing drawn below the line, nothing cut.
    var isPlain: Bool

    /// Throws `Failure.usage` if the path is empty or the clock is not a time.
    init(_ options: CommonOptions, environment: @escaping (String) -> String?) throws(Failure) {
        let variable = { (name: String) in environment(name).flatMap { $0.isEmpty ? nil : $0 } }
        guard options.db != "" else { throw .usage("--db wants the path of a file") }
        path = options.db ?? variable("PLANERKA_DB")
        speaker = options.as ?? variable("PLANERKA_AS")
        language = LanguageCode(rawValue: options.lang.rawValue)
        ruleFolders = options.intents
        isDemo = options.demo
        isPlain = options.plain
        color = options.color == .auto && variable("NO_COLOR") != nil ? .never : options.color
        guard let clock = options.now ?? variable("PLANERKA_NOW") else { return }
        guard let time = LocalClock.timestamp(iso: clock) else {
            throw .usage("'\(clock)' is no time for --now; write 2026-11-23T09:00 (local), or with a zone: 2026-11-23T09:00+03:00")
        }
        now = time
    }

    func colors(isTerminal: Bool, _ environment: (String) -> String?) -> Bool {
        guard !isPlain else { return false }
        switch color {
        case .always: return true
        case .never: return false
        case .auto: return isTerminal && Settings.canDraw(environment)
        }
    }

    /// Whether rows may be drawn below the line.
    func draws(_ environment: (String) -> String?) -> Bool { !isPlain && Settings.canDraw(environment) }

    private static func canDraw(_ environment: (String) -> String?) -> Bool {
        let kind = environment("TERM") ?? ""
        return !kind.isEmpty && kind != "dumb"
    }

    /// Whether bars may be drawn: on a terminal that shows UTF-8 and can move its cursor.
    static func pictures(isTerminal: Bool, _ environment: (String) -> String?) -> Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }?.lowercased() ?? ""
        return isTerminal && canDraw(environment) && (locale.contains("utf-8") || locale.contains("utf8"))
    }

    /// The language of messages that are not answers: the locale's; Russian if it names none that we speak.
    static func language(ofLocale environment: (String) -> String?) -> LanguageCode {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
        return locale?.hasPrefix("en") == true ? .en : .ru
    }
}
