import Dialogue
import Language

/// A line of the jsonl pipe that never reached the assistant, answered in the shape of contract §6.
enum PipeRefusal {
    static func line(to request: PipeRequest, code: AnswerError, message: String, language: Tongue) -> String {
        let (to, channel) = (request.from.map(quoted) ?? "null", request.channel.map(quoted) ?? "null")
        return """
            {"id": \(request.id), "to": \(to), "channel": \(channel), "ok": false, "text": \(quoted(message)), \
            "language": \(quoted(language.rawValue)), "commands": [], \
            "error": {"code": \(quoted(code.rawValue)), "message": \(quoted(message))}}
            """
    }

    /// A JSON string.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: if !Invisible.contains(scalar) { result.unicodeScalars.append(scalar) }
            }
        }
        return result + "\""
    }
}
