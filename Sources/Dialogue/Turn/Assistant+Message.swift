import Dates
import Department
import Language

/// A message of one or several lines (Contract, “`pipe --format jsonl`”).
extension Assistant {
    /// A longer message is most likely no list of commands.
    private static let mostLines = 50

    /// As `readAhead`, of a message. Only a message of one line is read ahead.
    package func readAhead(message: Request) throws {
        let lines = surface.lines(of: message.text)
        if lines.count == 1 { try readAhead(request(of: lines[0], message)) }
    }

    /// The answer to a message, line after line; all its changes share one mark, so that one undo takes back the whole.
    package func answer(message: Request) throws -> Answer {
        let lines = surface.lines(of: message.text)
        if lines.count == 1 { return try answer(request(of: lines[0], message)) }
        guard lines.count <= Assistant.mostLines else {
            return Answer(language: message.language ?? .ru, speaker: message.speaker, now: message.now.moment, error: .tooLong)
        }
        var answers: [Answer] = []
        for line in lines {
            let request = request(of: line, message)
            answers.append(try answer(request).within(message: request.text))
        }
        return Answer(joining: answers)
    }

    private func request(of line: SurfaceLine, _ message: Request) -> Request {
        var request = message
        request.text = reader.text(of: line, in: ReadingContext(now: message.saidAt ?? message.now.moment, names: names))
        return request
    }
}

extension Answer {
    /// A line that wasn't understood is told as such among the answers to the others.
    fileprivate func within(message line: String) -> Answer {
        guard parts.isEmpty, error != nil else { return self }
        var answer = self
        answer.parts = [AnsweredCommand(intent: IntentID(rawValue: ""), slots: [], content: .remark(.lineNotUnderstood, ["line": line]))]
        answer.suggestions = []
        return answer
    }

    /// The answers to the lines of one message as one.
    fileprivate init(joining answers: [Answer]) {
        self = answers.first { $0.error == nil } ?? answers[0]
        parts = answers.flatMap(\.parts)
        (news, notices) = (answers.flatMap(\.news), answers.flatMap(\.notices))
        error = answers.lazy.compactMap(\.error).first
        (corrected, suggestions) = (nil, [])
        reminder = answers.last?.reminder
        newSpeaker = answers.last { $0.newSpeaker != nil }?.newSpeaker
        directory = answers.reduce(into: Directory()) { $0.add($1.directory) }
    }
}

extension Directory {
    fileprivate mutating func add(_ other: Directory) {
        people.merge(other.people) { $1 }
        clients.merge(other.clients) { $1 }
        tasks.merge(other.tasks) { $1 }
    }
}
