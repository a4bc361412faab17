import Dates
import Department
import Language

/// `planerka parse`: one line in, what it means out.
struct ParseLines {
    let service: any AssistantService
    let clock: Clock
    let form: ParseForm
    let language: LanguageCode
    let output: Output
    /// Who speaks, unless a line says so itself: whose taught phrases count. Nil where nobody is known.
    var speaker: Person.ID?

    func run(_ lines: InputLines) throws -> ExitStatus {
        try lines.answer(on: output) { line in
            let reading = form.input == .jsonl ? try object(line) : try text(line)
            return form.isJSON || form.input == .jsonl ? reading + "\n" : TerminalText.block(reading)
        }
    }

    /// Reads the line that was given with the call.
    func say(_ words: String) throws -> ExitStatus {
        let reading = TerminalText.text(try service.reading(of: words, by: speaker, at: clock.now.moment, form: form))
        try output.write(reading + "\n")
        return .done
    }

    private func text(_ line: InputLines.Line) throws -> String {
        guard case .bytes(let bytes) = line else { return refusal(PipeRequest.Mistake(code: .tooLong, key: "pipe.tooLong", field: "")) }
        return TerminalText.text(try service.reading(of: LineText.clean(bytes), by: speaker, at: clock.now.moment, form: form))
    }

    private func object(_ line: InputLines.Line) throws -> String {
        let (request, mistake) = PipeRequest.read(line)
        if let mistake { return refusal(mistake) }
        var form = form
        form.isJSON = true
        let speaker = try request.from.map { try service.store.person(account: $0)?.id } ?? speaker
        return TerminalText.text(
            try service.reading(of: request.text, by: speaker, at: (request.time ?? clock.now).moment, form: form))
    }

    private func refusal(_ mistake: PipeRequest.Mistake) -> String {
        let message = mistake.message { service.phrase($0, language, $1) }
        guard form.isJSON || form.input == .jsonl else { return message }
        return PipeRefusal.reading(code: mistake.code, message: message, language: language)
    }
}
