import Dates
import Department
import Dialogue
import Language

/// Where the parts of the program are put together: the only place that knows which ones are real.
struct Wiring {
    let settings: Settings
    let environment: (String) -> String?

    /// For what isn't an answer to words.
    var language: Tongue { settings.language ?? Settings.language(ofLocale: environment) }

    func open(isColored: Bool) throws -> any Conversation { throw Failure.noHome }

    static func phrase(_ key: String, _ language: Tongue, _ values: [String: String]) -> String { key }
}
