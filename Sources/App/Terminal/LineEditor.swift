import CLibEdit
import Glibc
import Text

/// A line of text edited in a terminal, over libedit with a reader of our own.
///
/// libedit's own reader loses the line when the window is resized, shows nothing while it waits, and drops broken bytes. Ours waits for
/// keys and signals together. Everything that appears during typing goes through `redraw`.
final class LineEditor {
    enum Input: Equatable {
        case line(String)
        /// Ctrl-C: the typed line is dropped.
        case dropped
        /// Past the limit of `InputLines`; nothing of it is read.
        case tooLong
        case end
        /// SIGTERM or SIGHUP; the terminal is restored.
        case terminated(Int32)
    }

    /// How much may be drawn.
    struct Look {
        /// Whether rows below the line are drawn: not on a simple terminal, nor for a screen reader.
        var isDrawn: Bool
        var isColored: Bool
    }

    let editor: OpaquePointer
    let look: Look
    /// Help shown while the line is typed.
    var help: (any TypingHelp)?
    var menu: CompletionMenu?
    var search: HistorySearch?
    var past = TypingUndo()
    /// The history, oldest first, each line once.
    private(set) var lines: [String]
    private let history: OpaquePointer
    let signals: Int32
    private let pastesAreMarked: Bool
    private(set) var prompt: UnsafeMutablePointer<CChar>?
    var promptWidth = 0
    var keys = KeyDecoder()
    var below = RowsBelow()
    var outcome: Input?
    var isWarm = false
    /// Whether the line ended inside a paste, so that more lines of it may follow.
    private(set) var endedInPaste = false
    var hasMoreKeys: Bool { keys.hasMore || isReadable(within: 50) }
    /// Shows the news that there are, by what it is given. False if there are none.
    typealias News = (_ show: (String) throws -> Void) -> Bool

    /// News to show above the line, asked for whenever nothing was typed for a while.
    var news: News = { _ in false }
    /// That while, in milliseconds; negative means never.
    var pause: () -> Int = { -1 }

    /// Nil if libedit or a UTF-8 locale is not available; then lines are read without editing.
    init?(history lines: [String], look: Look) {
        setlocale(LC_CTYPE, "")
        if pl_is_utf8() == 0 { setlocale(LC_CTYPE, "C.UTF-8") }
        guard pl_is_utf8() != 0, let history = history_init(), let editor = pl_init("planerka") else { return nil }
        (self.history, self.editor, self.lines, self.look) = (history, editor, lines, look)
        signals = SignalPipe.open()
        let terminal = Descriptor.environment("TERM") ?? ""
        pastesAreMarked = !terminal.isEmpty && terminal != "dumb"
        pl_history_size(history, Int32(History.longest))
        pl_history_unique(history)
        for line in lines { pl_history_enter(history, line) }
        setUp()
    }

    deinit {
        el_end(editor)
        history_end(history)
        free(prompt)
    }

    private func setUp() {
        pl_clientdata(editor, Unmanaged.passUnretained(self).toOpaque())
        pl_editor(editor, "emacs")
        pl_use_history(editor, history)
        pl_prompt(editor, { LineEditor.of($0)?.prompt }, 1)
        el_source(editor, nil)
        KeyBindings.bind(editor)
        pl_getcfn(editor) { editor, character in LineEditor.of(editor)?.readCharacter(into: character) ?? 0 }
    }

    static func of(_ editor: OpaquePointer?) -> LineEditor? {
        guard let editor, let state = pl_client(editor) else { return nil }
        return Unmanaged<LineEditor>.fromOpaque(state).takeUnretainedValue()
    }

    /// Waits for a line. The prompt is bold and coloured if colours are on.
    func read(prompt text: String) -> Input {
        setPrompt(text)
        past.forget()
        menu = nil
        outcome = pendingSignals()
        if let outcome { return outcome }
        mark(pastes: true)
        defer { mark(pastes: false) }
        var count: Int32 = 0
        let line = el_wgets(editor, &count)
        endedInPaste = keys.endedPastedLine && pasteGoesOn()
        guard let line, count > 0 else { return outcome ?? .end }
        return .line(LineText.clean(EditedLine.text(line, Int(count))).trimmingEnd())
    }

    /// Adds a line to the history and removes an older equal one.
    func remember(_ line: String) {
        let isKnown = lines.contains(line)
        if isKnown {
            lines.removeAll { $0 == line }
            pl_history_clear(history)
            for line in lines { pl_history_enter(history, line) }
        }
        lines.append(line)
        pl_history_enter(history, line)
    }

    func tell(_ news: @escaping News, each pause: @escaping () -> Int) { (self.news, self.pause) = (news, pause) }

    /// libedit drops an escape sequence at the very end of a prompt, so the colour ends before the space.
    private func setPrompt(_ text: String) {
        free(prompt)
        prompt = strdup(look.isColored ? "\u{1}\u{1B}[1;36m\u{1}\(text)\u{1}\u{1B}[0m\u{1} " : text + " ")
        promptWidth = 1 + DisplayWidth.of(text)
    }

    /// Handles signals that came while no line was edited; a Ctrl-C then has nothing to drop.
    private func pendingSignals() -> Input? {
        while let signal = SignalPipe.next() {
            switch signal {
            case SIGTERM, SIGHUP: return .terminated(signal)
            case SIGWINCH: el_resize(editor)
            default: break
            }
        }
        return nil
    }

    func mark(pastes: Bool) {
        if pastesAreMarked { write(pastes ? "\u{1B}[?2004h" : "\u{1B}[?2004l") }
    }

    func write(_ text: String) {
        pl_flush()
        try? Output.standard.write(text)
    }
}

extension String {
    fileprivate func trimmingEnd() -> String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
