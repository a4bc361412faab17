import Dialogue
import Language

/// An interactive session: a prompt with the speaker's name, a line, its reply, until the speaker leaves.
struct TerminalLoop {
    let service: any AssistantService
    let terminal: Terminal
    let settings: Settings
    let language: LanguageCode

    func run() throws -> ExitStatus {
        guard let (session, isNew) = try begin() else { return .done }
        try terminal.show(session.phrase(greeting(isNew), ["name": session.speaker.name]))
        let tips = Tips(store: service.store, session: session)
        if !settings.isDemo, !isNew, let tip = tips.today() { try terminal.show(tip) }
        terminal.help(by: service.typingHelp(for: session))
        var failures = 0
        var pasted = PastedLines()
        terminal.tell(session.tellNews) { session.pause }
        while true {
            switch try terminal.read(prompt: session.phrase("start.prompt", ["name": session.speaker.name])) {
            case .line(let line):
                if line.allSatisfy(\.isWhitespace) { continue }
                terminal.remember(line)
                let outcome = try reply(to: line, of: pasted.block(isMoreToCome: terminal.isPasting), in: session)
                if outcome.isFarewell { return .done }
                tips.note(outcome.intents)
                failures = outcome.isUnderstood || terminal.isPasting ? 0 : failures + 1
                if failures == TerminalLoop.patience {
                    failures = 0
                    try terminal.show(session.phrase("start.lost.\(session.speaker.role.rawValue)"))
                }
                if let summary = pasted.summary(
                    after: outcome.isOk, changing: outcome.isChange, isMoreToCome: terminal.isPasting)
                {
                    try terminal.show(session.phrase(summary.key, summary.values))
                }
            case .dropped: continue
            case .tooLong: try terminal.show(tooLong(session))
            case .end:
                try terminal.show("")
                return .done
            case .terminated(let signal):
                SignalPipe.resign(to: signal)
                return .done
            }
        }
    }

    /// Enters the head of an empty department, or asks who speaks if several may. Nil if nobody answered.
    private func begin() throws -> (SpeakerSession, isNew: Bool)? {
        let isNew = try service.store.people().isEmpty
        var settings = settings
        var language = language
        if isNew {
            guard let head = try FirstRun(service: service, terminal: terminal, settings: settings, language: language).meet()
            else { return nil }
            language = head.language
        }
        do {
            return (try SpeakerSession(service, settings: settings, language: language), isNew)
        } catch Failure.whoSpeaks {
            guard let name = try terminal.ask(service.phrase("speaker.ask", settings.language ?? language, [:])) else { return nil }
            settings.speaker = name
            return (try SpeakerSession(service, settings: settings, language: language), false)
        }
    }

    private func greeting(_ isNew: Bool) -> String { settings.isDemo ? "start.demo" : isNew ? "start.firstSteps" : "start.greeting" }

    /// Help is offered after this many lines in a row that were not understood.
    private static let patience = 3

    private func tooLong(_ session: SpeakerSession) -> String {
        session.phrase("pipe.tooLong", ["limit": String(InputLines.limit / 1024)])
    }

    private func reply(to line: String, of block: Int?, in session: SpeakerSession) throws -> SpeakerSession.Reply {
        guard line.utf8.count <= InputLines.limit else {
            let text = tooLong(session)
            try terminal.show(text)
            return SpeakerSession.Reply(text: text, isFarewell: false, isOk: false, isUnderstood: true, intents: [])
        }
        service.fit(columns: terminal.columns)
        let reply = try session.reply(to: line, of: block)
        try session.deliver(reply.notices) { try terminal.show(reply.text) }
        return reply
    }
}
