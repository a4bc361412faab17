import Dates
import Text

extension Transaction {
    /// «передай звонок Иванову», "assign 2 to Kim".
    mutating func assign(_ selection: Selection, to person: Person.ID) throws -> JournalEntry.Verb {
        let assignee = try colleague(person)
        for task in try chosen(selection, for: .takeBack) {
            guard task.status == .open else { throw CommandOutcome.refusal(.alreadyClosed(task.id)) }
            var given = task
            given.assignee = assignee.id
            recipients.insert(assignee.id)
            change(task, to: given)
        }
        return .assign
    }

    /// «переименуй вторую», «сумма 150 тысяч», "make it high priority".
    mutating func edit(_ selection: Selection, _ edit: TaskEdit) throws -> JournalEntry.Verb {
        guard edit.duration.map({ $0 > 0 }) ?? true else { throw CommandOutcome.refusal(.invalidValue(field: "duration")) }
        for task in try chosen(selection, for: .work) {
            var edited = task
            edited.title = CleanText.of(edit.title) ?? task.title
            edited.kind = edit.kind ?? task.kind
            if let choice = edit.client { edited.client = try client(choice, ledBy: task.assignee) }
            edited.participant = edit.participant ?? task.participant
            edited.money = edit.money ?? task.money
            edited.priority = edit.priority ?? task.priority
            edited.duration = edit.duration ?? task.duration
            edited.remind = edit.remind ?? task.remind
            edited.recurrence = edit.stopsRepeating ? nil : edit.recurrence ?? task.recurrence
            change(task, to: edited)
        }
        return .edit
    }

    /// «заметка к 2: просили перезвонить», "note on 2: …".
    mutating func take(note text: String, of selection: Selection) throws -> JournalEntry.Verb {
        guard let text = CleanText.of(text) else { throw CommandOutcome.refusal(.invalidValue(field: "text")) }
        for task in try chosen(selection, for: .work) {
            var noted = task
            noted.notes.append(text)
            change(task, to: noted)
        }
        return .note
    }

    /// A new colleague; who isn't said to be head or viewer is a manager.
    mutating func enter(person name: String, role: Role?) throws -> JournalEntry.Verb {
        guard rights.mayEnterPeople else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
        guard let name = CleanText.of(name), !NameKey.of(name).isEmpty else {
            throw CommandOutcome.refusal(.invalidValue(field: "name"))
        }
        guard try store.person(nameKey: NameKey.of(name)) == nil else { throw CommandOutcome.refusal(.nameTaken(name)) }
        add(.person(before: nil, after: Person(id: placeholder(), name: name, role: role ?? .manager, entered: now)))
        return .enterPerson
    }

    /// A new client, led by the one named, else by the manager who enters it.
    mutating func enter(client name: String, phone: String?, manager: Person.ID?) throws -> JournalEntry.Verb {
        guard let name = CleanText.of(name), !NameKey.of(name).isEmpty else {
            throw CommandOutcome.refusal(.invalidValue(field: "name"))
        }
        guard try store.client(nameKey: NameKey.of(name)) == nil else { throw CommandOutcome.refusal(.nameTaken(name)) }
        let lead = try manager.map { try colleague($0).id } ?? (actor.person.role == .manager ? actor.person.id : nil)
        add(.client(before: nil, after: Client(id: placeholder(), name: name, phone: CleanText.of(phone), manager: lead)))
        return .enterClient
    }
}
