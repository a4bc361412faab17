import Dates
import Department
import Dialogue
import Language

/// `planerka pipe --format jsonl`: one request object per line in, one answer object per line out,
/// in order (Contract, “`pipe --format jsonl`”).
struct JSONPipe {
    let service: any AssistantService
    let settings: Settings
    let clockIsInput: Bool
    let language: LanguageCode
    var limits = ReplyLimits()
    /// Nil without `--notify`.
    var notifier: Notifier?
    let output: Output
    /// Whether a line comes within this many milliseconds.
    var isReady: (Int) throws -> Bool = { try Descriptor.isReady(0, within: $0) }
    var present: () -> Timestamp = LocalClock.now

    func run(_ lines: InputLines) throws -> ExitStatus {
        var last: Timestamp?
        return try lines.answer(
            on: output,
            between: { isDry in
                try tell(at: last)
                if isDry { try tellWhileWaiting() }
            },
            { line in
                if case .bytes(let bytes) = line, bytes.allSatisfy({ $0 == 32 || $0 == 9 }) { return nil }
                if notifier != nil {
                    last = clock(of: PipeRequest.read(line).request)
                    if clockIsInput { try tell(at: last) }
                }
                return try reply(to: line) + "\n"
            })
    }

    /// Writes what becomes due while the pipe waits. With the clock of the lines, or a fixed one, time doesn't pass meanwhile.
    private func tellWhileWaiting() throws {
        guard let notifier, !clockIsInput, settings.now == nil else { return }
        while try !isReady(notifier.pause(from: present())) {
            if output.isClosed { throw Failure.outputClosed }
            try tell(at: present())
        }
    }

    private func tell(at now: Timestamp?) throws {
        guard let now, let notifier else { return }
        do {
            try notifier.tell(at: now, clockWasSet: clockIsInput || settings.now != nil) { try output.write(TerminalText.text($0) + "\n") }
        } catch is StoreFailure {
            // The notices keep waiting, and are written when the store works again.
        }
    }

    private func clock(of request: PipeRequest) -> Timestamp? { clockIsInput ? request.time : settings.now ?? present() }

    func reply(to line: InputLines.Line) throws -> String {
        let (request, mistake) = PipeRequest.read(line)
        if let mistake = mistake ?? missingClock(request) {
            return refusal(of: request, mistake.code, mistake.message { service.phrase($0, language, $1) })
        }
        do {
            guard let speaker = try speaker(of: request) else {
                let key = request.from == nil ? "pipe.noSender" : "pipe.unknownSender"
                return refusal(of: request, .unknownSender, service.phrase(key, language, ["account": request.from ?? ""]))
            }
            return try answer(to: request, from: speaker)
        } catch let failure as StoreFailure {
            let (key, values) = failure.phrase
            return refusal(of: request, .unavailable, service.phrase(key, language, values))
        }
    }

    private func missingClock(_ request: PipeRequest) -> PipeRequest.Mistake? {
        guard clockIsInput, request.time == nil else { return nil }
        return PipeRequest.Mistake(code: .badRequest, key: "pipe.clockMissing", field: "time")
    }

    /// A line that changed something and is sent again gets its first answer, and changes nothing more.
    private func answer(to request: PipeRequest, from speaker: Person) throws -> String {
        let key = request.id == "null" ? nil : "\(request.from ?? "")\u{1F}\(request.channel ?? "")\u{1F}\(request.id)"
        if let key, let before = try service.store.answer(key) { return before }
        let now = clock(of: request) ?? present()
        let line = Request(
            text: request.text, speaker: speaker, channel: request.channel ?? "", now: now,
            clockWasSet: clockIsInput || settings.now != nil,
            saidAt: clockIsInput ? nil : request.time?.moment, isGroup: request.isGroup, maySwitch: false, language: settings.language)
        return try service.store.transaction {
            let (answer, said) = try answer(line)
            let text = shown(
                service.json(of: answer, text: said, id: request.id, to: request.from, channel: request.channel), id: request.id)
            if let account = request.from { try LastHeard.keep(account, answer.language, of: speaker, in: service.store) }
            if let key, answer.isChange { try service.store.setAnswer(key, text, at: now) }
            return text
        }.get()
    }

    /// The answer, and its words cut to the limits of the network.
    private func answer(_ line: Request) throws -> (Answer, text: String) {
        let portions = Portions(service: service, limits: limits)
        let language = settings.language ?? language
        if let next = try portions.next(for: line.text, from: line.speaker.id, in: line.channel, language: language, at: line.now) {
            let more = AnsweredCommand(intent: BuiltInIntent.conversation(.more).id, slots: [], content: .remark(.rest, [:]))
            return (Answer(language: language, speaker: line.speaker, now: line.now.moment, parts: [more]), next)
        }
        let answer = try service.answer(line)
        let text = try portions.first(
            of: service.text(of: answer), to: line.speaker.id, in: line.channel, language: answer.language, at: line.now)
        return (answer, text)
    }

    /// Everything behind the id is made safe to print; the id itself is echoed as it came.
    private func shown(_ line: String, id: String) -> String {
        let beginning = "{\"id\":" + id
        return line.hasPrefix(beginning) ? beginning + TerminalText.text(String(line.dropFirst(beginning.count))) : TerminalText.text(line)
    }

    /// `from` alone decides; `--as` stands in for lines without it. Nil if nobody has the account.
    private func speaker(of request: PipeRequest) throws -> Person? {
        if let account = request.from {
            return try service.store.person(account: account).flatMap { $0.isActive ? $0 : nil }
        }
        return try settings.speaker.map { try Speaker(service: service).person(named: $0) }
    }

    private func refusal(of request: PipeRequest, _ code: AnswerError, _ message: String) -> String {
        PipeRefusal.line(to: request, code: code, message: message, language: language)
    }
}
