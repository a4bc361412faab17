import CLibEdit
import Glibc
import Text

/// A line of text edited in a terminal, over libedit with a reader of our own.
///
/// libedit's own reader loses the line when the window is resized, shows nothing while it waits, and drops broken bytes. Ours waits for
/// keys and signals together; whatever is to appear while somebody types goes through `redraw`.
final class LineEditor {
    enum Input: Equatable {
        case line(String)
        /// Ctrl-C: what was typed is dropped.
        case dropped
        case end
        /// SIGTERM or SIGHUP: the terminal is as it was found.
        case terminated(Int32)
    }

    /// How much may be drawn.
    struct Look {
        /// Rows beneath the line; not on a terminal that can't, nor for a screen reader.
        var isDrawn: Bool
        var isColored: Bool
    }

    let editor: OpaquePointer
    let look: Look
    /// What is told of the line while it is typed.
    var help: (any TypingHelp)?
    var menu: CompletionMenu?
    var search: HistorySearch?
    var past = TypingPast()
    /// The lines of the past, oldest first, each once.
    private(set) var lines: [String]
    private let history: OpaquePointer
    private let signals: Int32
    private let pastesAreMarked: Bool
    private(set) var prompt: UnsafeMutablePointer<CChar>?
    private var promptWidth = 0
    private var keys = KeyDecoder()
    private var below = RowsBelow()
    private var outcome: Input?
    private var isWarm = false
    /// The line ended within a paste: more lines of it may follow.
    private(set) var endedInPaste = false
    var hasMoreKeys: Bool { keys.hasMore || isReadable(within: 50) }
    /// What is to appear above the line that is being typed, asked for whenever nothing was typed for a while.
    private var news: () -> String? = { nil }
    /// That while, in milliseconds; below zero it is never asked.
    private var pause: () -> Int = { -1 }

    /// Nil where the terminal or the locale can't serve: then lines are read plainly.
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
        Keys.bind(editor)
        pl_getcfn(editor) { editor, character in LineEditor.of(editor)?.readCharacter(into: character) ?? 0 }
    }

    static func of(_ editor: OpaquePointer?) -> LineEditor? {
        guard let editor, let state = pl_client(editor) else { return nil }
        return Unmanaged<LineEditor>.fromOpaque(state).takeUnretainedValue()
    }

    /// Waits for a line. The prompt is in bold colour where there are colours.
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

    /// Each line once: an older one that is equal goes.
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

    func tell(_ news: @escaping () -> String?, each pause: @escaping () -> Int) { (self.news, self.pause) = (news, pause) }

    /// libedit drops an escape sequence at the very end of a prompt, so the colour ends before the space.
    private func setPrompt(_ text: String) {
        free(prompt)
        prompt = strdup(look.isColored ? "\u{1}\u{1B}[1;36m\u{1}\(text)\u{1}\u{1B}[0m\u{1} " : text + " ")
        promptWidth = 1 + DisplayWidth.of(text)
    }

    /// What came while nobody was editing: a Ctrl-C then has nothing to drop.
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

    private func mark(pastes: Bool) {
        if pastesAreMarked { write(pastes ? "\u{1B}[?2004h" : "\u{1B}[?2004l") }
    }

    private func write(_ text: String) {
        pl_flush()
        try? Output.standard.write(text)
    }
}

// The reader.
extension LineEditor {
    private var line: EditedLine { EditedLine(editor, promptWidth: promptWidth) }

    /// One character for libedit: 1, or 0 at the end, or -1 where the line is to be left.
    private func readCharacter(into character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        while outcome == nil {
            if let scalar = keys.next() {
                character?.pointee = wchar_t(bitPattern: scalar.value)
                return 1
            }
            showBelow()
            var waiting = [pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0)]
            let count = poll(&waiting, 2, Int32(clamping: pause()))
            if count < 0, errno != EINTR { return 0 }
            if count == 0, let text = news() {
                redraw { write(text.split(separator: "\n").joined(separator: "\r\n") + "\r\n") }
                continue
            }
            // Asked always: a signal that comes together with a key is in the pipe only after the waiting.
            if let signal = SignalPipe.next(), !goesOn(after: signal) { break }
            if waiting[0].revents != 0 {
                hideBelow()
                guard let bytes = try? Descriptor.read(0, upTo: 4096), !bytes.isEmpty else { return 0 }
                keys.take(bytes)
            }
        }
        errno = EINTR
        return -1
    }

    /// Once all that was typed has been taken in: nobody reads what stands there for a thousandth of a second.
    private func showBelow() {
        guard !below.isShown, !isReadable(within: 0) else { return }
        warmUp()
        let line = self.line
        past.note(TypingPast.Look(before: line.before, behind: line.behind))
        let rows = rowsBelow(line).map { TerminalText.text($0, keepsColor: true) }
        if !rows.isEmpty { write(below.draw(rows, beneath: line, screen: Descriptor.height(1) ?? 24)) }
    }

    private func hideBelow() { if below.isShown { write(below.erase()) } }

    /// While the first prompt stands there and nobody has typed yet.
    private func warmUp() {
        guard !isWarm, let help else { return }
        isWarm = true
        pl_flush()
        help.warmUp()
    }

    /// The end of a paste may still be on its way.
    private func pasteGoesOn() -> Bool {
        while keys.mayBeEndOfPaste, isReadable(within: 100) {
            guard let bytes = try? Descriptor.read(0, upTo: 4096), !bytes.isEmpty else { break }
            keys.take(bytes)
        }
        return keys.hasMore && !keys.mayBeEndOfPaste
    }

    private func isReadable(within milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, milliseconds) > 0
    }

    /// Lines above the one being typed.
    func say(_ lines: [String]) {
        redraw { self.write(lines.map { TerminalText.text($0, keepsColor: look.isColored) + "\r\n" }.joined()) }
    }

    private func goesOn(after signal: Int32) -> Bool {
        if signal == SIGWINCH || signal == SIGCONT { below.forget() } else { hideBelow() }
        switch signal {
        case SIGINT:
            write(line.wayToEnd + "^C\r\n")
            outcome = .dropped
        case SIGTERM, SIGHUP:
            write(line.wayToEnd + "\r\n")
            outcome = .terminated(signal)
        case SIGWINCH: redraw { el_resize(self.editor) }
        case SIGTSTP: stop()
        case SIGCONT: resume()
        default: break
        }
        return outcome == nil
    }

    /// Clears the line, does what has to be done above it, and draws it again.
    func redraw(after work: () -> Void) {
        hideBelow()
        let row = line.row
        write("\r" + (row > 0 ? "\u{1B}[\(row)A" : "") + "\u{1B}[J")
        work()
        pl_refresh(editor)
    }

    private func stop() {
        write(line.wayToEnd + "\r\n")
        mark(pastes: false)
        pl_prepare(editor, 0)
        raise(SIGSTOP)
    }

    /// The shell has changed the terminal meanwhile.
    private func resume() {
        pl_prepare(editor, 0)
        pl_prepare(editor, 1)
        mark(pastes: true)
        write("\r\u{1B}[J")
        pl_refresh(editor)
    }
}

extension String {
    fileprivate func trimmingEnd() -> String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
