import Department
import Dialogue
import Language
import Rendering

/// One run of the program: from its arguments to its exit status.
struct Program {
    let environment: (String) -> String?

    func run(_ arguments: [String]) -> ExitStatus {
        var language = Settings.language(ofLocale: environment)
        do {
            switch try Invocation.read(arguments) {
            case .text(let text):
                try Output.standard.write(text + "\n")
                return .done
            case .call(let call, let options):
                let container = AppContainer(settings: try Settings(options, environment: environment), environment: environment)
                language = container.language
                return try perform(call, container)
            }
        } catch let failure as Failure {
            return report(failure, in: language)
        } catch let failure as StoreFailure {
            return report(.store(failure), in: language)
        } catch {
            return report(.store(.other("\(error)")), in: language)
        }
    }

    private func perform(_ call: Call, _ container: AppContainer) throws -> ExitStatus {
        switch call {
        case .talk: return try talk(container)
        case .say(let words): return try say(words, container)
        case .pipe(let format, let clockIsInput, let notify, let limits):
            return try pipe(format, clockIsInput: clockIsInput, notify, limits, container)
        case .parse(let words, let form): return try parse(words, form, container)
        case .intents(let action, let folder): return try RuleCall(container: container).run(action, folder: folder)
        case .import(let table, let path): return try TableCall(container: container).import(table, path: path)
        case .settings(let action): return try SettingCall(container: container).run(action)
        case .export(let table, let format): return try TableCall(container: container).export(table, format)
        case .backup(let path): return try StoreCall(container: container).backUp(to: path)
        case .restore(let path): return try StoreCall(container: container).restore(from: path)
        case .check: return try StoreCall(container: container).check()
        }
    }

    /// On a terminal an interactive session; else as `planerka pipe`.
    private func talk(_ container: AppContainer) throws -> ExitStatus {
        guard Descriptor.isTerminal(0), Descriptor.isTerminal(1) else {
            return try pipe(.text, clockIsInput: false, nil, ReplyLimits(), container)
        }
        let terminal = Terminal(settings: container.settings, environment: environment)
        let service = try container.open(style: style(isColored: terminal.isColored, container))
        return try TerminalLoop(service: service, terminal: terminal, settings: container.settings, language: container.language).run()
    }

    private func width(_ container: AppContainer) -> Int? { container.settings.isPlain ? nil : Descriptor.width(1) }

    private func say(_ words: String, _ container: AppContainer) throws -> ExitStatus {
        let isColored = container.settings.colors(isTerminal: Descriptor.isTerminal(1), environment)
        let service = try container.open(style: style(isColored: isColored, container))
        let session = try SpeakerSession(service, settings: container.settings, language: container.language)
        let answer = try session.answer(LineText.lines(words))
        let text = TerminalText.text(service.text(of: answer), keepsColor: isColored)
        try session.deliver(answer.notices) {
            try Output.standard.write((width(container).map { WrappedText(width: $0).text(text) } ?? text) + "\n")
        }
        return answer.status
    }

    private func style(isColored: Bool, _ container: AppContainer) -> TextStyle {
        TextStyle(
            width: width(container), isColored: isColored,
            showsCharts: !container.settings.isPlain && Settings.pictures(isTerminal: Descriptor.isTerminal(1), environment))
    }

    private func pipe(
        _ format: LineFormat, clockIsInput: Bool, _ notify: NotifyOptions?, _ limits: ReplyLimits, _ container: AppContainer
    ) throws -> ExitStatus {
        let service = try container.open(style: TextStyle(), documents: format == .jsonl ? .attachment : .reply)
        let lines = InputLines { try Descriptor.read(0) }
        switch format {
        case .text:
            let session = try SpeakerSession(service, settings: container.settings, language: container.language)
            return try TextPipe(session: session, limits: limits, output: .standard).run(lines)
        case .jsonl:
            let delivery = NewsDelivery(service: service, clockWasSet: clockIsInput || container.settings.now != nil)
            let notifier = notify.map {
                Notifier(service: service, options: $0, language: container.language, limits: limits, delivery: delivery)
            }
            return try JSONPipe(
                service: service, settings: container.settings, clockIsInput: clockIsInput, language: container.language,
                limits: limits, notifier: notifier, delivery: delivery, output: .standard
            ).run(lines)
        }
    }

    /// Reading a line changes nothing, so no speaker is needed; one who is known has phrases of their own.
    private func parse(_ words: String?, _ form: ParseForm, _ container: AppContainer) throws -> ExitStatus {
        let service = try container.open(style: TextStyle())
        // Where nothing was taught it doesn't matter who would speak; a stream may outlast that.
        let isPlain = try words != nil && service.store.phrases().isEmpty
        let speaker = try isPlain ? nil : Speaker(service: service).known(named: container.settings.speaker)
        let lines = ParseLines(
            service: service, clock: Clock(fixed: container.settings.now), form: form, language: container.language, output: .standard,
            speaker: speaker?.id)
        guard let words else { return try lines.run(InputLines { try Descriptor.read(0) }) }
        return try lines.say(LineText.lines(words))
    }

    /// One line: what failed, and what to do. A refusal or a question is a reply, so it goes to stdout as replies do.
    private func report(_ failure: Failure, in language: LanguageCode) -> ExitStatus {
        if case .usage(let reason) = failure { try? Output.error.write(TerminalText.text("planerka: \(reason)\n")) }
        if let (key, values) = failure.phrase {
            let words = AppContainer.phrase(key, language, values)
            let line = TerminalText.text(words.split(separator: "\n").joined(separator: " "))
            try? failure.status == .notDone ? Output.standard.write(line + "\n") : Output.error.write("planerka: \(line)\n")
        }
        return failure.status
    }
}
