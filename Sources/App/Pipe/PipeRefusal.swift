import Dialogue
import Language
import Rendering

/// A line of the jsonl pipe that never reached the assistant, answered in the shape of contract §6.
enum PipeRefusal {
    static func line(to request: PipeRequest, code: AnswerError, message: String, language: LanguageCode) -> String {
        JSON.object([
            ("id", .raw(request.id)), ("to", JSON(request.from)), ("channel", JSON(request.channel)), ("ok", .bool(false)),
            ("text", .string(message)), ("language", .string(language.rawValue)), ("commands", .array([])), ("error", error(code, message)),
        ]).text
    }

    /// The same where a line was only to be read (contract §2).
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
