import Department

extension Answer {
    /// Split for a group (Contract, “How it behaves” 7): what everybody may read, and what is sent to the speaker alone; nil if all of it
    /// is for everybody.
    package var apart: (told: Answer, kept: Answer?) {
        guard parts.contains(where: \.isPersonal) else { return (self, nil) }
        var told = self, kept = self
        kept.parts = parts.filter(\.isPersonal)
        told.withheld = kept.parts
        (kept.corrected, kept.reminder) = (nil, nil)
        for place in told.parts.indices where told.parts[place].isPersonal { told.parts[place].content = .phrase("group.private", [:]) }
        return (told, kept)
    }
}

extension AnsweredCommand {
    /// Holds feedback, a reward, a fine, a check, a plan or a figure of a person.
    fileprivate var isPersonal: Bool {
        switch content {
        case .reply(.report(let report), _): report.isPersonal
        case .reply(.list(let list), _): list.isPersonal
        case .reply(.document(let document), _): document.isPersonal
        case .reply(.noted(let change), _): [change.before, change.after].contains { $0?.isPersonal == true }
        case .reply(.reverted(let reverted), _): reverted.entry.isPersonal
        case .reply(.journal(let entries, _), _): entries.contains(where: \.isPersonal)
        default: false
        }
    }
}

extension TaskList {
    /// Tells how much each person has to do, or has not done.
    fileprivate var isPersonal: Bool {
        if case .table = days { return true }
        return answer?.people.isEmpty == false
    }
}

extension JournalEntry {
    fileprivate var isPersonal: Bool {
        changes.contains { if case .management(let before, let after) = $0 { (after ?? before)?.isPersonal == true } else { false } }
    }
}

extension ManagementEntry {
    fileprivate var isPersonal: Bool {
        switch thing {
        case .feedback, .reward, .use, .fine, .target, .check, .draw: true
        case .absence, .control, .idea: false
        }
    }
}
