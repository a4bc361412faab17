import Language

/// The intents that the program carries out itself, by topic; any other intent is a user's own and answered with `.notYet`.
///
/// A new intent on an existing command takes three places: its file in `Intents/`, a case here, and its line in the `switch` that the
/// compiler then finds incomplete (`Interpreter+Tasks` and the files beside it, or `Turn+Conversation`). `BuiltInIntentTests` checks
/// that the cases are exactly the files. What an intent *is* (question, changing, of a person) is said in its file, never here.
package enum BuiltInIntent: Hashable, Sendable {
    case task(TaskIntent)
    case directory(DirectoryIntent)
    case report(ReportIntent)
    case management(ManagementIntent)
    case conversation(ConversationIntent)
}

/// Tasks, the plan and the end of a day, undo and redo.
package enum TaskIntent: String, CaseIterable, Sendable {
    case add = "task.add"
    case list = "task.list"
    case find = "task.find"
    case show = "task.show"
    case done = "task.done"
    case reopen = "task.reopen"
    case cancel = "task.cancel"
    case move = "task.move"
    case assign = "task.assign"
    case edit = "task.edit"
    case note = "task.note"
    case remind = "remind.set"
    case stopRepeat = "repeat.stop"
    case planDay = "day.plan"
    case closeDay = "day.close"
    case undo = "undo"
    case redo = "redo"
}

/// People, clients, the next step of a sale, and taught phrases.
package enum DirectoryIntent: String, CaseIterable, Sendable {
    case listPeople = "person.list"
    case addPerson = "person.add"
    case renamePerson = "person.rename"
    case removePerson = "person.remove"
    case setRole = "person.role"
    case linkAccount = "account.link"
    case listClients = "client.list"
    case addClient = "client.add"
    case showClient = "client.show"
    case editClient = "client.edit"
    case assignClient = "client.assign"
    case removeClient = "client.remove"
    case suggestNext = "next.suggest"
    case listPhrases = "phrase.list"
    case forgetPhrase = "phrase.forget"
}

/// Figures, lists of management entries, settings, the journal, and documents.
package enum ReportIntent: String, CaseIterable, Sendable {
    case status = "status.show"
    case load = "load.show"
    case quality = "quality.show"
    case kpi = "kpi.show"
    case kpiLink = "kpi.link"
    case sales = "sales.show"
    case funnel = "funnel.show"
    case idleClients = "client.idle"
    case rating = "rating.show"
    case target = "target.show"
    case bonus = "bonus.show"
    case rewardSuggestion = "reward.suggest"
    case debrief = "debrief.show"
    case digest = "digest.show"
    case adoption = "adoption.show"
    case listFeedback = "feedback.list"
    case listRewards = "reward.list"
    case listFines = "fine.list"
    case listChecks = "control.history"
    case listAbsences = "absence.list"
    case listIdeas = "idea.list"
    case control = "control.show"
    case rules = "rule.show"
    case settings = "setting.show"
    case journal = "journal.show"
    case makeReport = "report.make"
    case makeExport = "export.make"
}

/// Feedback, rewards, fines, targets, control, absences, ideas, reminders, rules and settings. Most are for the head alone.
package enum ManagementIntent: String, CaseIterable, Sendable {
    case giveFeedback = "feedback.give"
    case giveReward = "reward.give"
    case useReward = "reward.use"
    case giveFine = "fine.give"
    case withdrawFine = "fine.withdraw"
    case setTarget = "target.set"
    case startControl = "control.start"
    case markCheck = "control.mark"
    case setAbsence = "absence.set"
    case unsetAbsence = "absence.unset"
    case addIdea = "idea.add"
    case setReminder = "notify.set"
    case setRule = "rule.set"
    case unsetRule = "rule.unset"
    case changeSetting = "setting.set"
}

/// The conversation itself, which needs no department.
package enum ConversationIntent: String, CaseIterable, Sendable {
    case help = "help"
    case explain = "explain"
    case teachPhrase = "phrase.teach"
    case greet = "session.greet"
    case thanks = "session.thanks"
    case quit = "session.quit"
    case whoAmI = "session.whoami"
    case language = "session.language"
    case switchSpeaker = "session.switch"
    case yes = "dialog.yes"
    case no = "dialog.no"
    case cancel = "dialog.cancel"
    case correct = "dialog.correct"
    case ellipsis = "dialog.ellipsis"
    case more = "dialog.more"

    /// Whether it only means something after earlier lines: «да», «нет, на пятницу», «ещё».
    var refersBack: Bool {
        switch self {
        case .yes, .no, .cancel, .correct, .ellipsis, .more: true
        case .help, .explain, .teachPhrase, .greet, .thanks, .quit, .whoAmI, .language, .switchSpeaker: false
        }
    }
}

extension BuiltInIntent: CaseIterable {
    package static let allCases: [BuiltInIntent] =
        TaskIntent.allCases.map(BuiltInIntent.task) + DirectoryIntent.allCases.map(BuiltInIntent.directory)
        + ReportIntent.allCases.map(BuiltInIntent.report) + ManagementIntent.allCases.map(BuiltInIntent.management)
        + ConversationIntent.allCases.map(BuiltInIntent.conversation)

    private static let byID = Dictionary(allCases.map { ($0.id, $0) }) { first, _ in first }

    /// Nil for an intent of a user's own.
    package init?(_ id: IntentID) {
        guard let intent = BuiltInIntent.byID[id] else { return nil }
        self = intent
    }

    /// Whether it means something in a line that nothing came before.
    var standsAlone: Bool { if case .conversation(let intent) = self { !intent.refersBack && intent != .quit } else { true } }

    package var id: IntentID {
        switch self {
        case .task(let intent): IntentID(rawValue: intent.rawValue)
        case .directory(let intent): IntentID(rawValue: intent.rawValue)
        case .report(let intent): IntentID(rawValue: intent.rawValue)
        case .management(let intent): IntentID(rawValue: intent.rawValue)
        case .conversation(let intent): IntentID(rawValue: intent.rawValue)
        }
    }
}

extension Match {
    /// Nil for an intent of a user's own.
    package var builtIn: BuiltInIntent? { BuiltInIntent(intent) }

    init(_ intent: BuiltInIntent, slots: [Slot] = []) { self.init(intent: intent.id, slots: slots) }
}
