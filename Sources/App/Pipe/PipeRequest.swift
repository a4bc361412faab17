import Dates
import Department
import Dialogue
import Text

/// One checked line of the jsonl pipe (Contract, “`pipe --format jsonl`”).
struct PipeRequest: Equatable {
    /// The JSON text of the id, echoed as it came; `null` if the line has no id.
    var id = "null"
    var from: String?
    var channel: String?
    var text = ""
    /// When the sender wrote it, in local time.
    var time: Timestamp?
    var isGroup = false
    /// What a network says of a notification, in place of a request.
    var receipt: NoticeReceipt?

    /// Why a line was refused; `key` names the words in `Intents/replies/app.yaml`.
    struct Mistake: Error, Equatable {
        let code: AnswerError
        let key: String
        let field: String

        /// The mistake in words; `phrase` returns a phrase by its key.
        func message(_ phrase: (String, [String: String]) -> String) -> String {
            var values = ["field": field, "limit": String(InputLines.limit / 1024), "sample": PipeRequest.sample]
            if key == "pipe.badField" { values["wanted"] = phrase("pipe.wanted.\(field)", [:]) }
            return phrase(key, values)
        }
    }

    private static let sample = #"{"id": 1, "from": "telegram:1001", "text": "…"}"#

    static let longestName = 256

    /// What could be read of a line, and the first mistake in it. A repeated member is a mistake; unknown members are ignored.
    static func read(_ line: InputLines.Line) -> (request: PipeRequest, mistake: Mistake?) {
        var request = PipeRequest()
        switch line {
        case .tooLong(let start):
            request.take(start)
            return (request, Mistake(code: .tooLong, key: "pipe.tooLong", field: ""))
        case .bytes(let bytes):
            let mistake = request.take(bytes)
            return (request, mistake)
        }
    }

    @discardableResult
    private mutating func take(_ bytes: [UInt8]) -> Mistake? {
        var scanner = JSONScanner(bytes)
        var mistake: Mistake?
        do throws(JSONScanner.Mistake) { try scanner.readObject() } catch { mistake = Mistake(error) }
        var seen: Set<String> = []
        for member in scanner.members where PipeRequest.fields.contains(member.name) {
            let fault = seen.insert(member.name).inserted ? take(member) : PipeRequest.bad("pipe.saidTwice", member.name)
            mistake = mistake ?? fault
        }
        if seen.contains("text") { receipt = nil }
        return mistake ?? (seen.contains("text") || receipt != nil ? nil : PipeRequest.bad("pipe.missingField", "text"))
    }

    private static let fields: Set<String> = ["id", "from", "channel", "text", "time", "group", "ack", "failed"]

    private mutating func take(_ member: JSONScanner.Member) -> Mistake? {
        switch (member.name, member.value) {
        case ("id", .number(let number)) where !PipeRequest.isExact(number): return PipeRequest.bad("pipe.inexactID", "id")
        case ("id", _): id = String(decoding: member.raw, as: UTF8.self)
        case ("text", .string(let text)): self.text = LineText.lines(text)
        case ("from", .string(let name)) where PipeRequest.isName(name): from = name
        case ("channel", .string(let name)) where PipeRequest.isName(name): channel = name
        case ("time", .string(let time)):
            guard let stamp = LocalClock.timestamp(iso: time) else { return PipeRequest.bad("pipe.badTime", "time") }
            self.time = stamp
        case ("group", .bool(let flag)): isGroup = flag
        case ("ack", .string(let id)), ("ack", .number(let id)): receipt = .received(Notice.ID(id) ?? 0)
        case ("failed", .string(let id)), ("failed", .number(let id)): receipt = .failed(Notice.ID(id) ?? 0)
        case ("ack", _), ("failed", _): break
        case ("from", .null), ("channel", .null), ("time", .null), ("group", .null): break
        default: return PipeRequest.bad("pipe.badField", member.name)
        }
        return nil
    }

    private static func bad(_ key: String, _ field: String) -> Mistake { Mistake(code: .badRequest, key: key, field: field) }

    private static func isName(_ text: String) -> Bool {
        text.utf8.count <= longestName && !text.unicodeScalars.contains { Invisible.contains($0) }
    }

    /// Whether every JSON reader keeps the number exactly: whole numbers up to 2^53, others of at most 15 digits and a common exponent.
    static func isExact(_ number: String) -> Bool {
        if let whole = Int(number) { return whole.magnitude <= 1 << 53 }
        let parts = number.lowercased().split(separator: "e", omittingEmptySubsequences: false)
        let exponent = parts.count == 2 ? Int(parts[1]) : 0
        return parts[0].filter(\.isNumber).count <= 15 && (exponent.map { abs($0) <= 300 } ?? false)
    }
}

extension PipeRequest.Mistake {
    init(_ mistake: JSONScanner.Mistake) {
        let key =
            switch mistake {
            case .syntax: "pipe.badJSON"
            case .tooDeep: "pipe.nestedTooDeep"
            case .loneSurrogate: "pipe.loneSurrogate"
            case .trailing: "pipe.severalValues"
            case .notAnObject: "pipe.notAnObject"
            case .encoding: "pipe.badEncoding"
            }
        self.init(code: .badRequest, key: key, field: "")
    }
}
