import Language
import Rendering

/// The terminal: reads lines with a prompt, and shows replies and news above it.
final class Terminal {
    let isColored: Bool
    private let isPlain: Bool
    private let history: History?
    private let editor: LineEditor?
    private var plain = InputLines { try Descriptor.read(0) }

    init(settings: Settings, environment: (String) -> String?) {
        isPlain = settings.isPlain
        history = settings.isDemo ? nil : History(environment: environment)
        isColored = settings.colors(isTerminal: true, environment)
        let look = LineEditor.Look(isDrawn: settings.draws(environment), isColored: isColored)
        editor = LineEditor(history: history?.load() ?? [], look: look)
    }

    /// Sets the help that is shown while lines are typed.
    func help(by help: (any TypingHelp)?) { editor?.help = help }

    /// Whether the last line was pasted, and more lines of that paste follow.
    var isPasting: Bool { editor?.endedInPaste ?? false }

    /// Nil if nothing should be cut.
    var columns: Int? { isPlain ? nil : Descriptor.width(1) }

    func show(_ text: String) throws {
        let shown = TerminalText.text(text, keepsColor: isColored)
        try Output.standard.write((isPlain ? shown : WrappedText(width: Descriptor.width(1) ?? 80).text(shown)) + "\n")
    }

    func read(prompt: String) throws -> LineEditor.Input {
        let prompt = TerminalText.text(prompt)
        guard let editor else {
            try Output.standard.write(prompt + " ")
            switch try plain.next() {
            case .bytes(let bytes): return .line(LineText.clean(bytes))
            case .tooLong: return .tooLong
            case nil: return .end
            }
        }
        return editor.read(prompt: prompt)
    }

    /// The answer to a question; nil if the person leaves instead.
    func ask(_ question: String) throws -> String? {
        while true {
            switch try read(prompt: question) {
            case .line(let line) where line.allSatisfy(\.isWhitespace): continue
            case .line(let line): return line
            case .dropped, .tooLong: continue
            case .end: return nil
            case .terminated(let signal):
                SignalPipe.resign(to: signal)
                return nil
            }
        }
    }

    /// Shows news above the line being typed; `pause` is in milliseconds.
    func tell(_ news: @escaping LineEditor.News, each pause: @escaping () -> Int) {
        let isColored = isColored
        editor?.tell({ show in news { try show(TerminalText.text($0, keepsColor: isColored)) } }, each: pause)
    }

    /// Adds a line to the history of this and later sessions.
    func remember(_ line: String) {
        guard History.isKept(line) else { return }
        editor?.remember(line)
        history?.append(line)
    }
}
