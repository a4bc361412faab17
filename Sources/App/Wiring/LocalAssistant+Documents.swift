import Department
import Dialogue

extension LocalAssistant {
    /// The answer with its documents written to files. A document that can't be written is shown in the answer instead.
    func filed(_ answer: Answer) -> Answer {
        var answer = answer
        for place in answer.parts.indices {
            guard case .reply(.document(var document), let page) = answer.parts[place].content, !document.isTold else { continue }
            let text = voice.text(of: document, in: answer, utc: LocalClock.universal)
            document.path = NewFile.write(TerminalText.text(text, keepsReturns: true), name: document.name)
            answer.parts[place].content = .reply(.document(document), page: page)
        }
        return answer
    }
}
