import Dates
import Department
import Language
import Rendering
import Testing

@testable import Dialogue

/// A department in which everything that is hidden from somebody holds a mark of whom it belongs to: a word, or a number of six digits
/// that stands nowhere else.
final class GuardedOffice {
    let office: TestOffice
    private let json: JSONRenderer
    private let people: [Person]
    private var prepared: Set<String> = []

    init() throws {
        office = try TestOffice(speaker: "Орлова Марина")
        json = JSONRenderer(text: office.text)
        people = try office.store.people()
        for person in people where person.role == .manager { try enterHidden(of: person) }
        for line in ["начать контроль с сегодняшнего дня", "запомни: срыв — это штраф Киму 431999"] {
            let answer = try office.answer(line)
            #expect(answer.isOk, "\(line): \(office.text.text(of: answer))")
        }
    }

    /// Words of a person's tasks.
    static func work(of person: Person) -> [String] { ["тайна\(person.id)", "исход\(person.id)", "справка\(person.id)"] }

    /// Words and sums of a person's feedback, fines, rewards, targets and checks.
    static func figures(of person: Person) -> [String] {
        let number = 10 + person.id
        return ["отзыв\(person.id)", "повод\(person.id)", "находка\(person.id)"] + ["4311", "5722", "9833"].map { "\($0)\(number)" }
    }

    private func enterHidden(of person: Person) throws {
        let number = 10 + person.id, head = people[0].id, at = Timestamp(iso: "2026-11-23T08:00")!
        let client = try office.store.clients(manager: person.id).first?.id
        func money(_ head: String) -> Money { Money(cents: Int("\(head)\(number)")! * 100) }
        func task(_ title: String, _ kind: TaskKind?, _ day: String, client: Client.ID? = client) -> TaskItem {
            TaskItem(
                title: "\(title)\(person.id)", kind: kind, assignee: person.id, client: client, due: Due(Day(iso: day)!),
                notes: ["справка\(person.id)"], author: person.id, created: at)
        }
        var done = task("тайна", .payment, "2026-11-23")
        (done.status, done.closed, done.result, done.money) = (.done, at, "исход\(person.id)", money("6144"))
        let tasks = [
            task("тайна", .call, "2026-11-23"), task("тайна", .meeting, "2026-11-24"), task("тайна", nil, "2026-11-19", client: nil), done,
        ]
        try commit(tasks.map { .task(before: nil, after: $0) }, by: person.id, .add)
        let month = Day(iso: "2026-11-01")!...Day(iso: "2026-11-30")!
        let contents: [ManagementEntry.Content] = [
            .feedback(mood: .good, text: "отзыв\(person.id)", isRead: true),
            .fine(money("4311"), reason: "повод\(person.id)", isWithdrawn: false),
            .reward(minutes: 60, money: money("5722"), day: nil, text: "повод\(person.id)"),
            .target(.revenue(money("9833")), period: month),
            .check(.detailed, due: month.lowerBound, finding: "находка\(person.id)"),
        ]
        for content in contents {
            let entry = ManagementEntry(content, person: person.id, author: head, at: at)
            try commit([.management(before: nil, after: entry)], by: head, .giveFine)
        }
        let phrase = TaughtPhrase(id: 0, phrase: "тайна\(person.id)", meaning: "штраф Киму 431199", author: person.id)
        try commit([.phrase(before: nil, after: phrase)], by: person.id, .teachPhrase)
    }

    private func commit(_ changes: [Change], by actor: Person.ID, _ verb: JournalEntry.Verb) throws {
        let at = Timestamp(iso: "2026-11-23T08:00")!
        _ = try office.store.commit(JournalEntry(at: at, clockWasSet: false, actor: actor, verb: verb, changes: changes))
    }

    private struct TakenBack: Error {}

    /// All that is told of a line where it is said, in words and as data, with its answer; the line leaves no trace.
    func told(_ line: String, by person: Person, isGroup: Bool) throws -> (text: String, answer: Answer) {
        // Numbered tasks on the screen, so that «2» and «её» mean something.
        let place = "\(person.id) \(isGroup)"
        if prepared.insert(place).inserted { _ = try office.answer("мои задачи", by: person.name, channel: place, isGroup: isGroup) }
        var told: (String, Answer)?
        _ = try office.store.transaction {
            let answer = try office.answer(line, by: person.name, channel: place, isGroup: isGroup)
            let shown = isGroup ? answer.apart.told : answer
            let text = office.text.text(of: shown)
            told = (text + "\n" + json.line(shown, text: text, id: "1", to: nil, channel: nil), shown)
            throw TakenBack()
        }
        return try #require(told)
    }
}
