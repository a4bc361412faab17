import Language
import Rendering

/// A person at a terminal: asked by a prompt, answered above it.
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

    /// Tells of the lines while they are typed.
    func help(by help: (any TypingHelp)?) { editor?.help = help }

    /// The last line was one of several that were pasted at once, and more of them follow.
    var isPasting: Bool { editor?.endedInPaste ?? false }

    /// Nil where nothing is to be cut.
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
            case .bytes(let bytes), .tooLong(let bytes): return .line(LineText.clean(bytes))
            case nil: return .end
            }
        }
        return editor.read(prompt: prompt)
    }

    /// An answer to a question; nil where the person leaves instead.
    func ask(_ question: String) throws -> String? {
        while true {
            switch try read(prompt: question) {
            case .line(let line) where line.allSatisfy(\.isWhitespace): continue
            case .line(let line): return line
            case .dropped: continue
            case .end: return nil
            case .terminated(let signal):
                SignalPipe.resign(to: signal)
                return nil
            }
        }
    }

    /// News appear above the line that is being typed.
    func tell(_ news: @escaping () -> String?, each pause: @escaping () -> Int) {
        let isColored = isColored
        editor?.tell({ news().map { TerminalText.text($0, keepsColor: isColored) } }, each: pause)
    }

    /// Keeps a line for the arrow keys, here and in later sessions.
    func remember(_ line: String) {
        guard History.isKept(line) else { return }
        editor?.remember(line)
        history?.append(line)
    }
}
