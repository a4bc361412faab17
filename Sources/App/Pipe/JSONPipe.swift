import Dates
import Department
import Dialogue
import Language

/// `planerka pipe --format jsonl`: a request object a line in, an answer object each out, in order (contract §6).
struct JSONPipe {
    let conversation: any Conversation
    let settings: Settings
    let clockIsInput: Bool
    let language: Tongue
    let output: Output

    func run(_ lines: InputLines) throws -> ExitStatus {
        var lines = lines
        while let line = try lines.next() {
            if output.isClosed { throw Failure.outputClosed }
            if case .bytes(let bytes) = line, bytes.allSatisfy({ $0 == 32 || $0 == 9 }) { continue }
            try output.write(reply(to: line) + "\n")
        }
        return .done
    }

    func reply(to line: InputLines.Line) throws -> String {
        let (request, mistake) = PipeRequest.read(line)
        if let mistake {
            return refusal(of: request, mistake.code == .tooLong ? .tooLong : .badRequest, mistake.key, ["field": mistake.field])
        }
        if clockIsInput, request.time == nil { return refusal(of: request, .badRequest, "pipe.clockMissing", ["field": "time"]) }
        do {
            guard let speaker = try speaker(of: request) else {
                return refusal(of: request, .unknownSender, "pipe.unknownSender", ["account": request.from ?? ""])
            }
            return try answer(to: request, from: speaker)
        } catch let failure as StoreFailure {
            guard case .told(_, let key, let values) = Failure(failure) else { throw failure }
            return refusal(of: request, .unavailable, key, values)
        }
    }

    /// A line that changed something and comes again gets the answer it got, and does nothing twice.
    private func answer(to request: PipeRequest, from speaker: Person) throws -> String {
        let key = request.id == "null" ? nil : "\(request.from ?? "")\u{1F}\(request.channel ?? "")\u{1F}\(request.id)"
        if let key, let before = try conversation.store.answer(key) { return before }
        let now = clockIsInput ? request.time ?? LocalClock.now() : settings.now ?? LocalClock.now()
        let answer = try conversation.answer(
            Request(
                text: request.text, speaker: speaker, channel: request.channel ?? "", now: now,
                clockWasSet: clockIsInput || settings.now != nil,
                saidAt: clockIsInput ? nil : request.time?.moment, isGroup: request.isGroup, language: settings.language))
        let line = conversation.json(of: answer, id: request.id, to: request.from, channel: request.channel)
        if let key, answer.isChange { try conversation.store.setAnswer(key, line, at: now) }
        return line
    }

    /// `from` alone decides; `--as` serves the lines without it.
    private func speaker(of request: PipeRequest) throws -> Person? {
        if let account = request.from {
            return try conversation.store.person(account: account).flatMap { $0.isActive ? $0 : nil }
        }
        return try settings.speaker.map { try Speaker(conversation: conversation).person(named: $0) }
    }

    private func refusal(of request: PipeRequest, _ code: AnswerError, _ key: String, _ values: [String: String]) -> String {
        let language = settings.language ?? language
        var values = values
        values["limit"] = String(InputLines.limit / 1024)
        return PipeRefusal.line(to: request, code: code, message: conversation.phrase(key, language, values), language: language)
    }
}
