import CLibEdit
import Glibc

// Waits for keys and signals, and draws.
extension LineEditor {
    private var line: EditedLine { EditedLine(editor, promptWidth: promptWidth) }

    /// Reads one character for libedit: returns 1, or 0 at the end, or -1 to leave the line.
    func readCharacter(into character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        while outcome == nil {
            if let scalar = keys.next() {
                character?.pointee = wchar_t(bitPattern: scalar.value)
                return 1
            }
            showBelow()
            var waiting = [pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0)]
            let count = poll(&waiting, 2, Int32(clamping: pause()))
            if count < 0, errno != EINTR { return 0 }
            if count == 0, news(showAbove) { continue }
            // Always checked: a signal that comes together with a key reaches the pipe only after `poll`.
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

    /// Draws only when all typed keys are taken in: nobody reads what shows for a millisecond.
    private func showBelow() {
        guard !below.isShown, !isReadable(within: 0) else { return }
        warmUp()
        let line = self.line
        past.note(TypingUndo.Look(before: line.before, behind: line.behind))
        let rows = rowsBelow(line).map { TerminalText.text($0, keepsColor: true) }
        if !rows.isEmpty { write(below.draw(rows, beneath: line, screen: Descriptor.height(1) ?? 24)) }
    }

    private func hideBelow() { if below.isShown { write(below.erase()) } }

    /// Runs while the first prompt shows and nobody has typed yet.
    private func warmUp() {
        guard !isWarm, let help else { return }
        isWarm = true
        pl_flush()
        help.warmUp()
    }

    /// Whether more of a paste follows; waits for its end mark if that may still be on its way.
    func pasteGoesOn() -> Bool {
        while keys.mayBeEndOfPaste, isReadable(within: 100) {
            guard let bytes = try? Descriptor.read(0, upTo: 4096), !bytes.isEmpty else { break }
            keys.take(bytes)
        }
        return keys.hasMore && !keys.mayBeEndOfPaste
    }

    func isReadable(within milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, milliseconds) > 0
    }

    /// Shows lines above the one being typed.
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

    /// Clears the line, runs `work`, which may print above it, and draws the line again.
    func redraw(after work: () throws -> Void) rethrows {
        hideBelow()
        let row = line.row
        write("\r" + (row > 0 ? "\u{1B}[\(row)A" : "") + "\u{1B}[J")
        defer { pl_refresh(editor) }
        try work()
    }

    /// Throws `Failure` if the text can't be written.
    private func showAbove(_ text: String) throws {
        try redraw {
            pl_flush()
            try Output.standard.write(text.split(separator: "\n").joined(separator: "\r\n") + "\r\n")
        }
    }

    private func stop() {
        write(line.wayToEnd + "\r\n")
        mark(pastes: false)
        pl_prepare(editor, 0)
        raise(SIGSTOP)
    }

    /// Sets the terminal up again, since the shell changed it meanwhile.
    private func resume() {
        pl_prepare(editor, 0)
        pl_prepare(editor, 1)
        mark(pastes: true)
        write("\r\u{1B}[J")
        pl_refresh(editor)
    }
}
