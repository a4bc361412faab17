import Department

/// `planerka pipe`: one command a line in, one reply each out, followed by an empty line and flushed.
struct TextPipe {
    let session: SpeakerSession
    var limits = ReplyLimits()
    let output: Output

    func run(_ lines: InputLines) throws -> ExitStatus {
        try lines.answer(on: output) { line in
            let (text, notices) = try reply(to: line)
            try session.deliver(notices) { try output.write(TerminalText.block(text)) }
            return nil
        }
    }

    private func reply(to line: InputLines.Line) throws -> (text: String, notices: [Notice.ID]) {
        guard case .bytes(let bytes) = line else {
            return (session.phrase("pipe.tooLong", ["limit": String(InputLines.limit / 1024)]), [])
        }
        let text = LineText.clean(bytes)
        if text.allSatisfy(\.isWhitespace) { return ("", []) }
        return try session.portion(for: text, limits)
    }
}
