import Dates
import Department
import Language

// Carrying out the commands of a line.
extension Turn {
    /// One after another; if one is unclear, none is carried out and a question is asked. `question`: the open question that the line
    /// answers, with all answers before it.
    mutating func run(_ matches: [Match], after question: OpenQuestion? = nil) throws -> [AnsweredCommand] {
        session.question = nil
        let matches = try matches.map(withContact)
        if let (place, ask) = firstUnclear(matches) { return try asking(.slot(ask), at: place, of: matches, after: question) }
        let before = session
        do {
            guard matches.count > 1 else { return try runAll(matches, after: question) }
            return try assistant.store.transaction { try runAll(matches, after: question) }.get()
        } catch let unclear as Unclear {
            session = before
            var parts = try asking(unclear.about, at: unclear.place, of: matches, after: question)
            parts[unclear.place] = unclear.part
            return parts
        }
    }

    private mutating func runAll(_ matches: [Match], after question: OpenQuestion?) throws -> [AnsweredCommand] {
        try matches.enumerated().map { place, match in
            let supplied = question?.supplied.filter { $0.place == place } ?? []
            let outcome = try run(match, isConfirmed: question?.settled.contains(place) == true, supplied: supplied)
            if let about = outcome.about { throw Unclear(place: place, about: about, part: outcome.part) }
            var part = outcome.part
            part.slots += supplied.flatMap(\.slots).filter { slot in !match.slots.contains { $0.name == slot.name } }
            return part
        }
    }

    /// Ends the line early, so that nothing of it is kept.
    private struct Unclear: Error {
        let place: Int
        let about: OpenQuestion.About
        let part: AnsweredCommand
    }

    private func firstUnclear(_ matches: [Match]) -> (Int, Ask)? {
        for (place, match) in matches.enumerated() {
            if case .outside(let said) = session.meaning(of: match.references.filter { $0 != "last" }) {
                return (place, Ask(slot: .tasks, impossible: said))
            }
            if let ask = match.ask { return (place, ask) }
        }
        return nil
    }

    private mutating func asking(_ about: OpenQuestion.About, at place: Int, of matches: [Match], after answered: OpenQuestion?)
        throws -> [AnsweredCommand]
    {
        let fixed = matches.map { match in
            session.fixed(match.references).map { $0.isEmpty ? match : match.with(.tasks, .tasks($0)) } ?? match
        }
        var question = OpenQuestion(waiting: fixed, place: place, about: about)
        question.settled = answered?.settled ?? []
        question.supplied = answered?.supplied ?? []
        session.question = question
        return try matches.enumerated().map { try $0.offset == place ? asked(question) : AnsweredCommand($0.element, .waiting) }
    }

    /// One command; `about` is what must be asked before it can be carried out.
    private mutating func run(_ match: Match, isConfirmed: Bool, supplied: [Supply]) throws -> Outcome {
        switch interpretation(of: match, supplied: supplied) {
        case .success(.command(let command)):
            if let refusal = try refusal(ofNameIn: command) { return Outcome(part: part(match, .refused(refusal))) }
            guard let command = try completed(command) else { return try asking(for: .name, of: match) }
            return try perform(command, for: match, isConfirmed: isConfirmed)
        case .success(.ask(let about)): return try asking(about, of: match)
        case .success(.conversation(let intent)): return try converse(intent, match, isConfirmed: isConfirmed)
        case .success(.unknown): return Outcome(part: notYet(match))
        case .failure(let refusal): return Outcome(part: part(match, .refused(refusal)))
        }
    }

    private func asking(for slot: SlotName, of match: Match) throws -> Outcome { try asking(.slot(Ask(slot: slot)), of: match) }

    private func asking(_ about: OpenQuestion.About, of match: Match) throws -> Outcome {
        Outcome(part: try asked(OpenQuestion(waiting: [match], about: about)), about: about)
    }

    /// What the match asks for, or the refusal of a value that was said.
    func interpretation(of match: Match, supplied: [Supply] = []) -> Result<Interpretation, Refusal> {
        let isLastPart = match.builtIn == .task(.undo) && assistant.reader.says(request.text, as: "last_part", in: context)
        var interpreter = Interpreter(
            actor: actor, session: session, taskName: match.nameOfTask.map { TaskName($0, read: assistant.reader, in: context) },
            supplied: supplied, isLastPart: isLastPart)
        if match.builtIn == .report(.funnel) { interpreter.namedKinds = namedKinds }
        do throws(Refusal) {
            return .success(try interpreter.interpretation(of: match))
        } catch {
            return .failure(error)
        }
    }

    /// The kinds of work that the line names, in its order.
    private var namedKinds: [TaskKind] {
        assistant.reader.entities(in: request.text, context).sorted { $0.from < $1.from }.compactMap { found in
            guard case .listed(SlotName.kind.name, let kind, _, _) = found.entity.value else { return nil }
            return TaskKind(rawValue: kind)
        }
    }

    /// The outcome of a command; `about` is what must be asked before it can be carried out.
    struct Outcome {
        var part: AnsweredCommand
        var about: OpenQuestion.About?
    }

    /// Gives the command to the department and remembers its reply.
    mutating func perform(_ command: Command, for match: Match, isConfirmed: Bool = false) throws -> Outcome {
        let reply = try assistant.core.perform(command, by: actor, confirmed: isConfirmed)
        guard case .question(let question) = reply else { return Outcome(part: try remembered(reply, of: match)) }
        if isConfirmed, case .recordAsDone(let task, let closing) = question {
            return try perform(.recordDone(task, closing), for: match, isConfirmed: true)
        }
        let about = OpenQuestion.About(question)
        var part = part(match, reply)
        part.ask = about.ask
        return Outcome(part: part, about: about)
    }

    func part(_ match: Match, _ reply: Reply, page: Page? = nil) -> AnsweredCommand {
        AnsweredCommand(match, .reply(reply, page: page))
    }
}
