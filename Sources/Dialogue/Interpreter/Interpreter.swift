import Dates
import Department
import Language

/// What a match asks of the department.
enum Interpretation {
    case command(Command)
    /// Something must be known first.
    case ask(OpenQuestion.About)
    /// Not the department's: the talk itself, or what it can't do yet.
    case none
}

/// Turns one match into a command, in the light of the dialogue. One function an intent, in the files beside this one.
struct Interpreter {
    let actor: Actor
    let session: Session
    /// What was answered to questions for required fields.
    var supplied: [Supply] = []

    func interpretation(of match: Match) throws(Refusal) -> Interpretation {
        switch match.intent {
        case "task.add": .command(.addTask(try newTask(match)))
        case "task.list": .command(.listTasks(filter(match)))
        case "task.find": .command(.findTasks(words: words(of: match[text: "text"])))
        case "task.show": about(match) { .showTasks($0) }
        case "task.done": try completion(match)
        case "task.reopen": about(match) { .reopenTasks($0) }
        case "task.cancel": about(match) { .cancelTasks($0, reason: match[text: "reason"]) }
        case "task.move": move(match)
        case "task.assign": assignment(match)
        case "task.edit": try edit(match)
        case "task.note": note(match)
        case "repeat.stop": repeatStop(match)
        case "day.plan": .command(.planDay(match[person: "assignee"]))
        case "day.close": .command(.closeDay(match[person: "assignee"]))
        case "person.list": .command(.listPeople)
        case "client.list": .command(.listClients(manager: manager(match)))
        case "person.add": .command(.addPerson(name: match[text: "name"] ?? "", role: match[text: "role"].flatMap(Role.init)))
        case "client.add":
            .command(.addClient(name: match[text: "name"] ?? "", phone: match[text: "phone"], manager: manager(match)))
        case "phrase.list": .command(.listPhrases)
        case "phrase.forget": .command(.forgetPhrase(match[text: "phrase"] ?? ""))
        case "undo": .command(.undo)
        case "redo": .command(.redo)
        default: try management(match)
        }
    }

    /// Nil is the speaker for tasks given, everybody for a list of clients: `me` must be said.
    private func manager(_ match: Match) -> Person.ID? { match["assignee"] == .me ? actor.person.id : match[person: "assignee"] }
}
