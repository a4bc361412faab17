import Dialogue
import Language
import Rendering

/// The answer to a line of the jsonl pipe that never reached the assistant (Contract, “`pipe --format jsonl`”).
enum PipeRefusal {
    static func line(to request: PipeRequest, code: AnswerError, message: String, language: LanguageCode) -> String {
        JSON.object([
            ("id", .raw(request.id)), ("to", JSON(request.from)), ("channel", JSON(request.channel)), ("ok", .bool(false)),
            ("text", .string(message)), ("language", .string(language.rawValue)), ("commands", .array([])), ("error", error(code, message)),
        ]).text
    }

    /// The same for a line that was only to be read (Contract, “`parse --json`”).
    static func reading(code: AnswerError, message: String, language: LanguageCode) -> String {
        JSON.object([
            ("text", .string("")), ("language", .string(language.rawValue)), ("commands", .array([])), ("corrected", .null),
            ("suggestions", .array([])), ("error", error(code, message)),
        ]).text
    }

    private static func error(_ code: AnswerError, _ message: String) -> JSON {
        .object([("code", .string(code.rawValue)), ("message", .string(message))])
    }
}
