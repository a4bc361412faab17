import Department

extension Answer {
    /// Split for a group (Contract, “How it behaves” 7): what everybody may read, and what is sent to the speaker alone; nil if nothing is.
    ///
    /// A file can't be sent along, so the speaker is told to ask for it alone.
    package var apart: (told: Answer, kept: Answer?) {
        guard parts.contains(where: { $0.content.isPersonal }) || reminder?.content.isPersonal == true else { return (self, nil) }
        var told = self, kept = self
        kept.parts = parts.filter { $0.content.isPersonal && !$0.content.isFile }
        kept.reminder = reminder.flatMap { $0.content.isPersonal ? $0 : nil }
        told.reminder = reminder.flatMap { $0.content.isPersonal ? nil : $0 }
        told.withheld = parts.filter(\.content.isPersonal)
        told.corrected = nil
        if parts.contains(where: \.content.isFile) { told.error = told.error ?? .notAllowed }
        for place in told.parts.indices where told.parts[place].content.isPersonal { told.parts[place].withhold() }
        return (told, kept.parts.isEmpty && kept.reminder == nil ? nil : kept)
    }
}

extension AnsweredCommand {
    /// Leaves the place of the answer. Its slots go too: «да» to a proposal fills them with words that were never said here.
    fileprivate mutating func withhold() {
        content = .remark(content.isFile ? .fileInPrivate : .toldInPrivate, [:])
        slots = []
    }
}

// Which contents hold a figure of a person. Every case is named, so that a new one has to be decided on; what may hold figures among
// other things is personal.
extension AnsweredCommand.Content {
    var isPersonal: Bool {
        switch self {
        case .reply(let reply, _): reply.isPersonal
        // It repeats the speaker's words and what a taught phrase stands for, which may be a fine.
        case .explanation: true
        case .question, .remark, .help, .conflict, .waiting, .notYet: false
        }
    }

    fileprivate var isFile: Bool { if case .reply(.document(let document), _) = self { !document.isTold } else { false } }
}

extension Reply {
    fileprivate var isPersonal: Bool {
        switch self {
        // Tasks and the directory are the department's work.
        case .list(let list): list.isPersonal
        case .cards, .changed, .people, .clients, .entered, .client, .step, .directory, .settings: false
        // Phrases are told only to those for whom they hold; what they stand for may be a fine.
        case .phrases, .taught: true
        // The day of a person in numbers, and who did what.
        case .plan, .outcome, .journal: true
        case .reverted(let reverted): reverted.parts.contains { $0.entry.isPersonal }
        case .report(let report): report.isPersonal
        case .document: true
        case .noted(let change): change.isPersonal
        case .question(let question): question.isPersonal
        case .refused(let refusal): refusal.isPersonal
        }
    }
}

extension ManagementChange {
    /// Also where it says nothing but notes: what is left of an account, who is checked next.
    fileprivate var isPersonal: Bool {
        let entries = [before, after].compactMap(\.self)
        return entries.isEmpty ? settings.isEmpty : entries.contains(where: \.isPersonal)
    }
}

extension Question {
    fileprivate var isPersonal: Bool {
        switch self {
        case .confirmUndo(let entry, _), .confirmRedo(let entry): entry.isPersonal
        case .whichTask, .confirm, .pastDay, .recordAsDone, .enterReminded, .missingField, .whichClient, .removePerson, .handOver,
            .moveAccount:
            false
        }
    }
}

extension Refusal {
    fileprivate var isPersonal: Bool {
        switch self {
        // What is left of somebody's hours, and that nobody has been fined.
        case .notEnough: true
        case .nothingStands(let thing): thing.isPersonal
        case .changedSince(let obstacle): obstacle.change.isPersonal
        case .stillUsed(let change): change.isPersonal
        case .noSuchTask, .noMatchingTask, .notAllowed, .notYours, .alreadyClosed, .notClosed, .nothingToUndo, .nothingToRedo, .fewerToUndo,
            .noSuchPerson, .noSuchClient, .noSuchPhrase, .nameTaken, .nameIsCommand, .invalidValue, .noSuchSetting, .invalidSetting,
            .notAtThisStage,
            .lastHead:
            false
        }
    }
}

extension TaskList {
    /// Tells how much each person has to do, or has not done.
    fileprivate var isPersonal: Bool {
        if case .table = days { return true }
        if money != nil, answer?.question.isOfMoney == true { return true }
        return answer?.people.isEmpty == false
    }
}

extension JournalEntry {
    fileprivate var isPersonal: Bool {
        changes.contains(where: \.isPersonal)
    }
}

extension Change {
    fileprivate var isPersonal: Bool {
        switch self {
        case .management(let before, let after): [before, after].contains { $0?.isPersonal == true }
        case .phrase: true
        case .task, .person, .client, .setting: false
        }
    }
}

extension ManagementEntry {
    fileprivate var isPersonal: Bool { thing.isPersonal }
}

extension ManagementEntry.Thing {
    fileprivate var isPersonal: Bool {
        switch self {
        case .feedback, .reward, .use, .fine, .target, .check, .draw: true
        case .absence, .control, .idea: false
        }
    }
}
