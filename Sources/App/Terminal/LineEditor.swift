import CLibEdit
import Glibc

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

    let editor: OpaquePointer
    private let past: OpaquePointer
    private let signals: Int32
    private let pastesAreMarked: Bool
    private(set) var prompt: UnsafeMutablePointer<CChar>?
    private var promptWidth = 0
    private var keys = KeyDecoder()
    private var outcome: Input?
    /// What is to appear above the line that is being typed, asked for whenever nothing was typed for a while.
    private var news: () -> String? = { nil }
    /// That while, in milliseconds; below zero it is never asked.
    private var pause: () -> Int = { -1 }

    /// Nil where the terminal or the locale can't serve: then lines are read plainly.
    init?(history: [String]) {
        setlocale(LC_CTYPE, "")
        if pl_is_utf8() == 0 { setlocale(LC_CTYPE, "C.UTF-8") }
        guard pl_is_utf8() != 0, let past = history_init(), let editor = pl_init("planerka") else { return nil }
        (self.past, self.editor) = (past, editor)
        signals = SignalPipe.open()
        let terminal = Descriptor.environment("TERM") ?? ""
        pastesAreMarked = !terminal.isEmpty && terminal != "dumb"
        pl_history_size(past, Int32(History.longest))
        pl_history_unique(past)
        for line in history { pl_history_enter(past, line) }
        setUp()
    }

    deinit {
        el_end(editor)
        history_end(past)
        free(prompt)
    }

    private func setUp() {
        pl_clientdata(editor, Unmanaged.passUnretained(self).toOpaque())
        pl_editor(editor, "emacs")
        pl_use_history(editor, past)
        pl_prompt(editor, { LineEditor.of($0)?.prompt }, 1)
        el_source(editor, nil)
        Keys.bind(editor)
        pl_getcfn(editor) { editor, character in LineEditor.of(editor)?.readCharacter(into: character) ?? 0 }
    }

    static func of(_ editor: OpaquePointer?) -> LineEditor? {
        guard let editor, let state = pl_client(editor) else { return nil }
        return Unmanaged<LineEditor>.fromOpaque(state).takeUnretainedValue()
    }

    /// Waits for a line. The prompt is in bold colour where `isColored`.
    func read(prompt text: String, isColored: Bool) -> Input {
        setPrompt(text, isColored: isColored)
        outcome = pendingSignals()
        if let outcome { return outcome }
        mark(pastes: true)
        defer { mark(pastes: false) }
        var count: Int32 = 0
        guard let line = el_wgets(editor, &count), count > 0 else { return outcome ?? .end }
        return .line(LineText.clean(EditedLine.text(line, Int(count))).trimmingEnd())
    }

    func remember(_ line: String) { pl_history_enter(past, line) }

    func tell(_ news: @escaping () -> String?, each pause: @escaping () -> Int) { (self.news, self.pause) = (news, pause) }

    /// libedit drops an escape sequence at the very end of a prompt, so the colour ends before the space.
    private func setPrompt(_ text: String, isColored: Bool) {
        free(prompt)
        prompt = strdup(isColored ? "\u{1}\u{1B}[1;36m\u{1}\(text)\u{1}\u{1B}[0m\u{1} " : text + " ")
        promptWidth = text.unicodeScalars.reduce(1) { $0 + EditedLine.width($1) }
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
        while true {
            if let scalar = keys.next() {
                character?.pointee = wchar_t(bitPattern: scalar.value)
                return 1
            }
            var waiting = [pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0)]
            let count = poll(&waiting, 2, Int32(clamping: pause()))
            if count < 0, errno != EINTR { return 0 }
            if count == 0, let text = news() {
                redraw { write(text.split(separator: "\n").joined(separator: "\r\n") + "\r\n") }
                continue
            }
            // Asked always: a signal that comes together with a key is in the pipe only after the waiting.
            if let signal = SignalPipe.next(), !goesOn(after: signal) {
                errno = EINTR
                return -1
            }
            if waiting[0].revents != 0 {
                guard let bytes = try? Descriptor.read(0, upTo: 4096), !bytes.isEmpty else { return 0 }
                keys.take(bytes)
            }
        }
    }

    private func goesOn(after signal: Int32) -> Bool {
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
    private func redraw(after work: () -> Void) {
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
