import Dates

/// One thing before and after a command: nil before it was added, nil after it was removed.
package enum Change: Hashable, Sendable {
    case task(before: TaskItem?, after: TaskItem?)
    case person(before: Person?, after: Person?)
    case client(before: Client?, after: Client?)
    case phrase(before: TaughtPhrase?, after: TaughtPhrase?)
    case management(before: ManagementEntry?, after: ManagementEntry?)
    case setting(before: StoredSetting, after: StoredSetting)

    /// What it is about.
    package enum Thing: Hashable, Sendable {
        case task(TaskItem.ID), person(Person.ID), client(Client.ID), phrase(TaughtPhrase.ID), management(ManagementEntry.ID)
        case setting(String)
    }

    /// The thing; a new one that is not stored yet has no number of its own.
    package var thing: Thing {
        switch self {
        case .task(let before, let after): .task((before ?? after)?.id ?? 0)
        case .person(let before, let after): .person((before ?? after)?.id ?? 0)
        case .client(let before, let after): .client((before ?? after)?.id ?? 0)
        case .phrase(let before, let after): .phrase((before ?? after)?.id ?? 0)
        case .management(let before, let after): .management((before ?? after)?.id ?? 0)
        case .setting(let before, _): .setting(before.name)
        }
    }

    /// Whether it leaves the thing as it was.
    package var isIdle: Bool { self == inverse }

    /// The change that takes this one back.
    package var inverse: Change {
        switch self {
        case .task(let before, let after): .task(before: after, after: before)
        case .person(let before, let after): .person(before: after, after: before)
        case .client(let before, let after): .client(before: after, after: before)
        case .phrase(let before, let after): .phrase(before: after, after: before)
        case .management(let before, let after): .management(before: after, after: before)
        case .setting(let before, let after): .setting(before: after, after: before)
        }
    }
}
