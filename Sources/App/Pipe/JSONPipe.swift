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
    let delivery: NewsDelivery
    let output: Output
    /// Whether a line comes within this many milliseconds.
    var isReady: (Int) throws -> Bool = { try Descriptor.isReady(0, within: $0) }
    var present: () -> Timestamp = LocalClock.now

    /// An answer line, and the notices that it tells.
    struct Reply {
        var text: String
        var notices: [Notice.ID] = []
    }

    func run(_ lines: InputLines) throws -> ExitStatus {
        var last: Timestamp?
        return try lines.answer(
            on: output,
            between: { isDry in
                try tell(at: clockIsInput ? last : settings.now ?? present())
                if isDry { try tellWhileWaiting() }
            },
            { line in
                if case .bytes(let bytes) = line, bytes.allSatisfy({ $0 == 32 || $0 == 9 }) { return nil }
                let (request, mistake) = PipeRequest.read(line)
                if clockIsInput, let time = request.time {
                    last = time
                    try tell(at: time)
                }
                let now = (clockIsInput ? last : settings.now) ?? present()
                if mistake == nil, try take(request.receipt, at: now) { return nil }
                let reply = try reply(to: request, mistake)
                try delivery.write(reply.notices, at: now) { try output.write(reply.text + "\n") }
                return nil
            })
    }

    /// Whether the line was what a network says of a notification, which is not answered.
    private func take(_ receipt: NoticeReceipt?, at now: Timestamp) throws -> Bool {
        guard let receipt, let notifier, notifier.wantsReceipts else { return false }
        do { try notifier.take(receipt, at: now) } catch is StoreFailure {
            // The notification is sent again later, and so is its receipt.
        }
        return true
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
            try notifier.tell(at: now) { try output.write(TerminalText.text($0) + "\n") }
        } catch is StoreFailure {
            // The notices keep waiting, and are written when the store works again.
        }
    }

    private func clock(of request: PipeRequest) -> Timestamp? { clockIsInput ? request.time : settings.now ?? present() }

    func reply(to line: InputLines.Line) throws -> Reply {
        let (request, mistake) = PipeRequest.read(line)
        return try reply(to: request, mistake)
    }

    private func reply(to request: PipeRequest, _ mistake: PipeRequest.Mistake?) throws -> Reply {
        if let mistake = mistake ?? unwantedReceipt(request) ?? missingClock(request) {
            return refusal(of: request, mistake.code, mistake.message { service.phrase($0, language, $1) })
        }
        do {
            guard let speaker = try speaker(of: request) else {
                let key = request.from == nil ? "pipe.noSender" : "pipe.unknownSender"
                return refusal(of: request, .unknownSender, service.phrase(key, language, ["account": request.from ?? ""]))
            }
            return try answer(to: request, from: speaker)
        } catch let failure as StoreFailure {
            return refusal(of: request, .unavailable, service.phrase(failure.told, language, [:]))
        }
    }

    private func unwantedReceipt(_ request: PipeRequest) -> PipeRequest.Mistake? {
        request.receipt.map { _ in PipeRequest.Mistake(code: .badRequest, key: "pipe.unwantedReceipt", field: "ack") }
    }

    private func missingClock(_ request: PipeRequest) -> PipeRequest.Mistake? {
        guard clockIsInput, request.time == nil else { return nil }
        return PipeRequest.Mistake(code: .badRequest, key: "pipe.clockMissing", field: "time")
    }

    /// A line that changed something, or told news, and is sent again gets its first answer, and does nothing more. That is looked up and
    /// kept in the transaction of the change, so two processes given one line do it once.
    private func answer(to request: PipeRequest, from speaker: Person) throws -> Reply {
        let now = clock(of: request) ?? present()
        let line = Request(
            text: request.text, speaker: speaker, channel: request.channel ?? "", now: now,
            clockWasSet: clockIsInput || settings.now != nil,
            saidAt: clockIsInput ? nil : request.time?.moment, isGroup: request.isGroup, maySwitch: false, language: settings.language)
        let kept = KeptAnswers(store: service.store, request, from: speaker)
        try service.readAhead(line)
        return try service.store.transaction {
            if let before = try kept?.answer(at: now) { return before }
            let (answer, said) = try answer(line)
            if let account = request.from {
                let channel = request.isGroup ? nil : request.channel
                try LastHeard.keep(account, channel: channel, answer.language, of: speaker, in: service.store)
            }
            let reply = Reply(text: text(of: answer, said, to: request), notices: answer.notices)
            if let kept, answer.isChange || !answer.notices.isEmpty {
                try kept.keep(reply, at: now) {
                    let brief = answer.withoutFiles
                    let said = Portions(service: service, limits: limits).shown(of: service.text(of: brief), language: brief.language)
                    return text(of: brief, said, to: request)
                }
            }
            return reply
        }.get()
    }

    private func text(of answer: Answer, _ said: String, to request: PipeRequest) -> String {
        shown(service.json(of: answer, text: said, id: request.id, to: request.from, channel: request.channel), id: request.id)
    }

    /// The answer, and its words cut to the limits of the network.
    private func answer(_ line: Request) throws -> (Answer, text: String) {
        let portions = Portions(service: service, limits: limits)
        let language = settings.language ?? language
        if let next = try portions.next(for: line.text, from: line.speaker.id, in: line.conversation, language: language, at: line.now) {
            let more = AnsweredCommand(intent: BuiltInIntent.conversation(.more).id, slots: [], content: .remark(.rest, [:]))
            return (Answer(language: language, speaker: line.speaker, now: line.now.moment, parts: [more]), next)
        }
        let answer = try service.answer(line)
        let text = try portions.first(
            of: service.text(of: answer), to: line.speaker.id, in: line.conversation, language: answer.language, at: line.now)
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

    private func refusal(of request: PipeRequest, _ code: AnswerError, _ message: String) -> Reply {
        Reply(text: PipeRefusal.line(to: request, code: code, message: message, language: language))
    }
}
