import Dialogue
import Language

/// The talk in a terminal: a prompt with the speaker's name, a line, its reply, until the speaker leaves.
struct TerminalLoop {
    let conversation: any AssistantService
    let terminal: Terminal
    let settings: Settings
    let language: LanguageCode

    func run() throws -> ExitStatus {
        guard let (dialog, isNew) = try begin() else { return .done }
        try terminal.show(dialog.phrase(greeting(isNew), ["name": dialog.speaker.name]))
        let tips = Tips(store: conversation.store, dialog: dialog)
        if !settings.isDemo, !isNew, let tip = tips.today() { try terminal.show(tip) }
        terminal.help(by: conversation.typingHelp(for: dialog))
        var failures = 0
        var pasted = PastedLines()
        terminal.tell(dialog.news) { dialog.pause }
        while true {
            switch try terminal.read(prompt: dialog.phrase("start.prompt", ["name": dialog.speaker.name])) {
            case .line(let line):
                if line.allSatisfy(\.isWhitespace) { continue }
                terminal.remember(line)
                let outcome = try reply(to: line, in: dialog)
                if outcome.isFarewell { return .done }
                tips.note(outcome.intents)
                failures = outcome.isUnderstood || terminal.isPasting ? 0 : failures + 1
                if failures == TerminalLoop.patience {
                    failures = 0
                    try terminal.show(dialog.phrase("start.lost.\(dialog.speaker.role.rawValue)"))
                }
                if let summary = pasted.summary(after: outcome.isOk, isMoreToCome: terminal.isPasting) {
                    try terminal.show(dialog.phrase("paste.summary", summary))
                }
            case .dropped: continue
            case .end:
                try terminal.show("")
                return .done
            case .terminated(let signal):
                SignalPipe.resign(to: signal)
                return .done
            }
        }
    }

    /// In an empty department the first one here is its head; where several may speak, it is asked. Nil where nobody answered.
    private func begin() throws -> (SpeakerSession, isNew: Bool)? {
        let isNew = try conversation.store.people().isEmpty
        var settings = settings
        var language = language
        if isNew {
            guard let head = try FirstMinute(conversation: conversation, terminal: terminal, settings: settings, language: language).meet()
            else { return nil }
            language = head.language
        }
        do {
            return (try SpeakerSession(conversation, settings: settings, language: language), isNew)
        } catch Failure.told(_, key: "speaker.who", _) {
            guard let name = try terminal.ask(conversation.phrase("speaker.ask", settings.language ?? language, [:])) else { return nil }
            settings.speaker = name
            return (try SpeakerSession(conversation, settings: settings, language: language), false)
        }
    }

    private func greeting(_ isNew: Bool) -> String { settings.isDemo ? "start.demo" : isNew ? "start.firstSteps" : "start.greeting" }

    /// After so many lines in a row that weren't understood something is offered.
    private static let patience = 3

    private func reply(to line: String, in dialog: SpeakerSession) throws -> SpeakerSession.Reply {
        guard line.utf8.count <= InputLines.limit else {
            let text = dialog.phrase("pipe.tooLong", ["limit": String(InputLines.limit / 1024)])
            try terminal.show(text)
            return SpeakerSession.Reply(text: text, isFarewell: false, isOk: false, isUnderstood: true, intents: [])
        }
        conversation.fit(columns: terminal.columns)
        let reply = try dialog.reply(to: line)
        try terminal.show(reply.text)
        return reply
    }
}
