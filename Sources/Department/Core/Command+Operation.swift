import Dates

extension Command {
    /// The operation that carries the command out.
    var operation: any Operation {
        switch self {
        case .addTask(let new): AddTask(new: new)
        case .listTasks(let filter, let question): ListTasks(filter: filter, question: question)
        case .showTasks(let selection): ShowTasks(selection: selection)
        case .completeTasks(let selection, let closing): CompleteTasks(selection: selection, closing: closing)
        case .recordDone(let new, let closing): RecordDone(new: new, closing: closing)
        case .reopenTasks(let selection): ReopenTasks(selection: selection)
        case .cancelTasks(let selection, let reason): CancelTasks(selection: selection, reason: reason)
        case .moveTasks(let selection, let time, let reason): MoveTasks(selection: selection, time: time, reason: reason)
        case .assignTasks(let selection, let person): AssignTasks(selection: selection, person: person)
        case .editTasks(let selection, let edit): EditTasks(selection: selection, edit: edit)
        case .noteTasks(let selection, let text): NoteTasks(selection: selection, text: text)
        case .remindOfTasks(let selection, let minutes, let title): RemindOfTasks(selection: selection, minutes: minutes, title: title)
        case .findTasks(let words): FindTasks(words: words)
        case .planDay(let person): PlanDay(person: person)
        case .closeDay(let person): CloseDay(person: person)
        case .listPeople: ListPeople()
        case .listClients(let manager): ListClients(manager: manager)
        case .addPerson(let name, let role): AddPerson(name: name, role: role)
        case .addClient(let name, let phone, let manager): AddClient(name: name, phone: phone, manager: manager)
        case .listPhrases: ListPhrases()
        case .teachPhrase(let phrase, let meaning): TeachPhrase(phrase: phrase, meaning: meaning)
        case .forgetPhrase(let phrase): ForgetPhrase(phrase: phrase)
        case .report(let query): ShowReport(query: query)
        case .management(let command): command.operation
        case .directory(let command): command.operation
        case .document(let query): MakeDocument(query: query)
        case .undo: UndoChange(extent: .lines(1))
        case .undoLines(let count): UndoChange(extent: .lines(count))
        case .undoPart: UndoChange(extent: .part)
        case .redo: RedoChange()
        case .correct(let commands, let entry): CorrectChange(operations: commands.map(\.operation), corrected: entry)
        }
    }

    /// Whether it is open to a viewer too.
    var isReading: Bool {
        switch self {
        case .listTasks, .showTasks, .findTasks, .planDay, .closeDay, .listPeople, .listClients, .listPhrases, .report, .document,
            .management(.list), .management(.listPresent), .management(.showControl), .management(.showRules), .management(.showSettings),
            .directory(.showClient), .directory(.suggestNext), .directory(.showJournal):
            true
        default: false
        }
    }
}

extension ManagementCommand {
    fileprivate var operation: any Operation {
        switch self {
        case .giveFeedback(let person, let mood, let text): GiveFeedback(person: person, mood: mood, text: text)
        case .giveReward(let person, let minutes, let money, let text, let when):
            GiveReward(person: person, minutes: minutes, money: money, text: text, when: when)
        case .useReward(let person, let minutes, let when): UseReward(person: person, minutes: minutes, when: when)
        case .giveFine(let person, let money, let reason): GiveFine(person: person, money: money, reason: reason)
        case .withdrawFine(let person, let when, let reason): WithdrawFine(person: person, when: when, reason: reason)
        case .setTarget(let person, let metric, let amount, let when):
            SetTarget(person: person, metric: metric, amount: amount, when: when)
        case .startControl(let when): StartControl(when: when)
        case .markCheck(let person, let text): MarkCheck(person: person, text: text)
        case .listPresent(let when): ListPresent(when: when)
        case .showControl(let when): ShowControl(when: when)
        case .setAbsence(let person, let when): SetAbsence(person: person, when: when)
        case .unsetAbsence(let person, let when): UnsetAbsence(person: person, when: when)
        case .addIdea(let text): AddIdea(text: text)
        case .setReminder(let minutes): SetReminder(minutes: minutes)
        case .list(let thing, let person, let when): ListEntries(thing: thing, person: person, when: when)
        case .setRule(let kind, let field, let isRequired): SetRule(kind: kind, field: field, isRequired: isRequired)
        case .set(let name, let text): ChangeSetting(name: name, text: text)
        case .showRules(let kind): ShowRules(kind: kind)
        case .showSettings(let name): ShowSettings(name: name)
        }
    }
}

extension DirectoryCommand {
    fileprivate var operation: any Operation {
        switch self {
        case .removePerson(let person, let heir): RemovePerson(person: person, heir: heir)
        case .renamePerson(let person, let name): RenamePerson(person: person, name: name)
        case .setRole(let person, let role): SetRole(person: person, role: role)
        case .linkAccount(let account, let person): LinkAccount(account: account, person: person)
        case .showClient(let client, let question): ShowClient(client: client, question: question)
        case .assignClient(let client, let person): AssignClient(client: client, person: person)
        case .editClient(let client, let name, let phone): EditClient(client: client, name: name, phone: phone)
        case .removeClient(let client): RemoveClient(client: client)
        case .suggestNext(let client, let selection): SuggestNext(client: client, selection: selection)
        case .showJournal(let selection, let person, let when, let before):
            ShowJournal(selection: selection, person: person, when: when, before: before)
        }
    }
}
