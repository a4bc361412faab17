import Dates

extension Transaction {
    /// From a command to its reply: what only reads is answered, what changes is planned, written and told.
    mutating func reply(to command: Command) throws -> Reply {
        if let answer = try answer(to: command) { return answer }
        guard rights.mayChange || command.isReading else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
        switch command {
        case .undo: return try undo()
        case .redo: return try redo()
        case .correct(let commands): return try correct(with: commands)
        case .report(let query): return try report(query)
        case .management(let command): return try management(command)
        case .directory(let command): return try directory(command)
        case .document(let query): return try document(query)
        case .addPerson, .addClient:
            let verb = try plan(command)
            return .entered(entered(in: try write(verb)))
        case .teachPhrase, .forgetPhrase:
            let verb = try plan(command)
            guard case .phrase(let before, let after) = try write(verb).changes.first else { return .taught(before: nil, after: nil) }
            return .taught(before: before, after: after)
        default:
            let verb = try plan(command)
            var told = told(of: try write(verb), as: verb)
            if verb == .complete { told.step = try step(after: told.after) }
            if verb == .add || verb == .move { told.overlaps = try overlaps(of: told.after) }
            return .changed(told)
        }
    }

    /// The reply to a command that changes nothing; nil for one that does.
    private mutating func answer(to command: Command) throws -> Reply? {
        switch command {
        case .listTasks(let filter): .list(try list(filter))
        case .showTasks(let selection): .cards(try show(selection))
        case .findTasks(let words): .list(try find(words))
        case .planDay(let person): .plan(try planDay(of: person))
        case .closeDay(let person): .outcome(try closeDay(of: person))
        case .listPeople: .people(try store.people())
        case .listClients(let manager): .clients(try store.clients(manager: manager))
        case .listPhrases: .phrases(try store.phrases())
        default: nil
        }
    }

    /// Plans the changes of a command; returns what kind of change the journal shall call it.
    mutating func plan(_ command: Command) throws -> JournalEntry.Verb {
        switch command {
        case .addTask(let new): try add(new)
        case .completeTasks(let selection, let closing): try complete(selection, closing)
        case .recordDone(let new, let closing): try recordDone(new, closing)
        case .reopenTasks(let selection): try reopen(selection)
        case .cancelTasks(let selection, let reason): try cancel(selection, reason: reason)
        case .moveTasks(let selection, let time, let reason): try move(selection, to: time, reason: reason)
        case .assignTasks(let selection, let person): try assign(selection, to: person)
        case .editTasks(let selection, let edit): try self.edit(selection, edit)
        case .noteTasks(let selection, let text): try take(note: text, of: selection)
        case .addPerson(let name, let role): try enter(person: name, role: role)
        case .addClient(let name, let phone, let manager): try enter(client: name, phone: phone, manager: manager)
        case .teachPhrase(let phrase, let meaning): try teach(phrase, meaning: meaning)
        case .forgetPhrase(let phrase): try forget(phrase)
        case .listTasks, .showTasks, .findTasks, .planDay, .closeDay, .listPeople, .listClients, .listPhrases, .undo, .redo, .correct,
            .report, .management, .directory, .document:
            throw CommandOutcome.refusal(.invalidValue(field: "command"))
        }
    }

    /// Writes what was planned; a command that came to nothing (moved to where it was) leaves no line in the journal.
    func write(_ verb: JournalEntry.Verb, changes: [Change]? = nil, reverts: Int? = nil) throws -> JournalEntry {
        var entry = JournalEntry(
            at: now, clockWasSet: actor.clockWasSet, actor: actor.person.id, verb: verb, changes: changes ?? self.changes, note: note,
            reverts: reverts)
        entry.recipients = recipients.filter { $0 != actor.person.id }.sorted()
        guard verb == .undo || verb == .redo || !entry.isIdle else { return entry }
        guard entry.changes.contains(where: \.isOfTask) else { return try store.commit(entry) }
        return try store.transaction {
            try writeWaivers()
            let written = try store.commit(entry)
            try remind(of: written)
            return written
        }.get()
    }

    /// A gap is a line of its own, with the task as it stood; a task that isn't entered yet has nothing to stand there.
    private func writeWaivers() throws {
        for waiver in waivers {
            let task = try store.task(waiver.task)
            let entry = JournalEntry(
                at: now, clockWasSet: actor.clockWasSet, actor: actor.person.id, verb: .waive,
                changes: task.map { [.task(before: $0, after: $0)] } ?? [], note: waiver.field.rawValue)
            _ = try store.commit(entry)
        }
    }

    /// What was written, for the echo.
    func told(of entry: JournalEntry, as verb: JournalEntry.Verb, isCorrection: Bool = false) -> TaskChange {
        var told = TaskChange(
            verb: isCorrection ? .corrected : verb.told, before: [], after: [], reason: note, dayWasAssumed: dayWasAssumed)
        for (place, change) in entry.changes.enumerated() {
            switch change {
            case .task(let before, let after):
                if let before { told.before.append(before) }
                guard let after else { continue }
                if repeated.contains(place) { told.next.append(after) } else { told.after.append(after) }
            case .client(nil, let client?): told.newClients.append(client)
            case .client, .person, .phrase, .management, .setting: continue
            }
        }
        return told
    }

    private func entered(in entry: JournalEntry) -> Entered {
        var entered = Entered()
        for change in entry.changes {
            switch change {
            case .person(_, let person?): entered.people.append(person)
            case .client(_, let client?): entered.clients.append(client)
            default: continue
            }
        }
        return entered
    }
}

extension JournalEntry {
    /// Leaves every thing as it was.
    fileprivate var isIdle: Bool {
        changes.allSatisfy { if case .task(let before?, let after?) = $0 { before == after } else { false } }
    }
}

extension Change {
    fileprivate var isOfTask: Bool { if case .task = self { true } else { false } }
}

extension JournalEntry.Verb {
    /// What the echo of a change of tasks calls it.
    fileprivate var told: TaskChange.Verb {
        switch self {
        case .add: .added
        case .complete: .completed
        case .reopen: .reopened
        case .cancel: .cancelled
        case .move: .moved
        case .assign: .assigned
        case .note: .noted
        case .correct: .corrected
        default: .edited
        }
    }
}

extension Command {
    /// Open to a viewer too.
    fileprivate var isReading: Bool {
        switch self {
        case .report, .document, .management(.list), .management(.showControl), .management(.showRules), .management(.showSettings),
            .directory(.showClient),
            .directory(.suggestNext), .directory(.showJournal):
            true
        default: false
        }
    }
}
