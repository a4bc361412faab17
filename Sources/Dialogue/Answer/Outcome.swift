import Department

/// What became of a command, as scripts and bridges see it (Contract, “`pipe --format jsonl`”: `ok`, `error`).
package enum Outcome: Equatable, Sendable {
    /// Done or answered.
    case done
    /// A question was asked; nothing has changed yet.
    case asked
    case failed(AnswerError)
}

extension AnsweredCommand.Content {
    package var outcome: Outcome {
        switch self {
        case .reply(.refused(let refusal), _): .failed(AnswerError(refusal))
        case .reply(.question, _), .question, .waiting: .asked
        case .reply: .done
        case .remark(let remark, _): remark.outcome
        case .help(let topic, let intents): topic != nil && intents.isEmpty ? .failed(.notFound) : .done
        case .explanation: .done
        case .conflict: .failed(.invalidValue)
        case .notYet: .failed(.notFound)
        }
    }
}

extension AnsweredCommand {
    package var outcome: Outcome { ask != nil && content.outcome == .done ? .asked : content.outcome }

    /// Whether it stands among the commands of an answer: a line that only changes the one before it is told as what it became, or not at
    /// all if there was nothing to change.
    package var isCommand: Bool {
        if case .remark(.lineNotUnderstood, _) = content { return false }
        switch BuiltInIntent(intent) {
        case .conversation(.correct), .conversation(.ellipsis): return false
        default: return true
        }
    }
}

extension Answer {
    /// What became of the line: the first failure of its parts, else a question, else done.
    package var outcome: Outcome {
        if let error { return .failed(error) }
        let outcomes = (parts + withheld).map(\.outcome)
        return outcomes.first { if case .failed = $0 { true } else { false } } ?? (outcomes.contains(.asked) ? .asked : .done)
    }

    /// Done or answered, nothing left open: `ok` of “`pipe --format jsonl`” in the Contract.
    package var isOk: Bool { outcome == .done }
}
