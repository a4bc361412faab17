import Department
import Dialogue
import Language
import Rendering

/// One run of the program: from its arguments to how it ended.
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
                let wiring = AppContainer(settings: try Settings(options, environment: environment), environment: environment)
                language = wiring.language
                return try perform(call, wiring)
            }
        } catch let failure as Failure {
            return report(failure, in: language)
        } catch let failure as StoreFailure {
            return report(Failure(failure), in: language)
        } catch {
            return report(.told(.unavailable, key: "store.failed", values: ["reason": "\(error)"]), in: language)
        }
    }

    private func perform(_ call: Call, _ wiring: AppContainer) throws -> ExitStatus {
        switch call {
        case .talk: return try talk(wiring)
        case .say(let words): return try say(words, wiring)
        case .pipe(let format, let clockIsInput, let notifying, let limits):
            return try pipe(format, clockIsInput: clockIsInput, notifying, limits, wiring)
        case .parse(let words, let form): return try parse(words, form, wiring)
        case .intents(let action, let folder): return try RuleCall(wiring: wiring).run(action, folder: folder)
        case .import(let table, let path): return try TableCall(wiring: wiring).import(table, path: path)
        case .settings(let action): return try SettingCall(wiring: wiring).run(action)
        case .export(let table, let format): return try TableCall(wiring: wiring).export(table, format)
        case .backup(let path): return try StoreCall(wiring: wiring).backUp(to: path)
        case .check: return try StoreCall(wiring: wiring).check()
        }
    }

    /// On a terminal the talk; else as `planerka pipe`.
    private func talk(_ wiring: AppContainer) throws -> ExitStatus {
        guard Descriptor.isTerminal(0), Descriptor.isTerminal(1) else {
            return try pipe(.text, clockIsInput: false, Notifying(), ReplyLimits(), wiring)
        }
        let terminal = Terminal(settings: wiring.settings, environment: environment)
        let conversation = try wiring.open(style: style(isColored: terminal.isColored, wiring))
        return try TerminalLoop(conversation: conversation, terminal: terminal, settings: wiring.settings, language: wiring.language).run()
    }

    private func width(_ wiring: AppContainer) -> Int? { wiring.settings.isPlain ? nil : Descriptor.width(1) }

    private func say(_ words: String, _ wiring: AppContainer) throws -> ExitStatus {
        let isColored = wiring.settings.colors(isTerminal: Descriptor.isTerminal(1), environment)
        let conversation = try wiring.open(style: style(isColored: isColored, wiring))
        let dialog = try SpeakerSession(conversation, settings: wiring.settings, language: wiring.language)
        let answer = try dialog.answer(LineText.clean(words))
        let text = TerminalText.text(conversation.text(of: answer), keepsColor: isColored)
        try Output.standard.write((width(wiring).map { WrappedText(width: $0).text(text) } ?? text) + "\n")
        return answer.status
    }

    private func style(isColored: Bool, _ wiring: AppContainer) -> TextStyle {
        TextStyle(
            width: width(wiring), isColored: isColored,
            showsCharts: !wiring.settings.isPlain && Settings.pictures(isTerminal: Descriptor.isTerminal(1), environment))
    }

    private func pipe(
        _ format: LineFormat, clockIsInput: Bool, _ notifying: Notifying, _ limits: ReplyLimits, _ wiring: AppContainer
    ) throws -> ExitStatus {
        let conversation = try wiring.open(style: TextStyle())
        let lines = InputLines { try Descriptor.read(0) }
        switch format {
        case .text:
            let dialog = try SpeakerSession(conversation, settings: wiring.settings, language: wiring.language)
            return try TextPipe(dialog: dialog, limits: limits, output: .standard).run(lines)
        case .jsonl:
            let notifier =
                notifying.isOn
                ? Notifier(conversation: conversation, networks: notifying.networks, language: wiring.language, limits: limits) : nil
            return try JSONPipe(
                conversation: conversation, settings: wiring.settings, clockIsInput: clockIsInput, language: wiring.language,
                limits: limits, notifier: notifier, output: .standard
            ).run(lines)
        }
    }

    /// It executes nothing, so nobody need speak.
    private func parse(_ words: String?, _ form: ParseForm, _ wiring: AppContainer) throws -> ExitStatus {
        let conversation = try wiring.open(style: TextStyle())
        let lines = ParseLines(
            conversation: conversation, clock: Clock(fixed: wiring.settings.now), form: form, language: wiring.language,
            output: .standard)
        guard let words else { return try lines.run(InputLines { try Descriptor.read(0) }) }
        return try lines.say(LineText.clean(words))
    }

    /// What failed, and what to do, in one line; a refusal or a question is a reply and goes where replies go.
    private func report(_ failure: Failure, in language: LanguageCode) -> ExitStatus {
        switch failure {
        case .outputClosed: break
        case .usage(let reason): try? Output.error.write(TerminalText.text("planerka: \(reason)\n"))
        case .told(let status, let key, let values):
            let words = AppContainer.phrase(key, language, values)
            let line = TerminalText.text(words.split(separator: "\n").joined(separator: " "))
            try? status == .notDone ? Output.standard.write(line + "\n") : Output.error.write("planerka: \(line)\n")
        }
        return failure.status
    }
}
