import Dates
import Department
import GRDB

/// A management entry as the table `desk` and the journal keep it: one row wide enough for every kind.
///
/// | thing | person | word | number | money | from–to | text | is_settled |
/// | --- | --- | --- | --- | --- | --- | --- | --- |
/// | feedback | whom, nil the team | mood | | | | what was said | read |
/// | reward | whom | | minutes off | a sum | the day it is for | what for | |
/// | use | whose time | | minutes used | | the day | | |
/// | fine | whom | | | the sum | | why | withdrawn |
/// | absence | whose | | | | its days | | agreed |
/// | target | whose, nil the team | metric | pieces | the sum | its period | | |
/// | control | | | | | day one | | |
/// | draw | | | the seed | | the day | ids of the drawn | |
/// | check | whom, nil the team | detailed, general | | | the day it was due | the finding | |
/// | idea | | | | | | what is proposed | |
struct ManagementRow {
    var id: ManagementEntry.ID
    var thing: ManagementEntry.Thing
    var person: Person.ID?
    var author: Person.ID
    var at: Timestamp
    var from: Day?
    var to: Day?
    var money: Money?
    var number: Int?
    var word: String?
    var text: String?
    var isSettled = false

    init(_ entry: ManagementEntry) {
        (id, thing, person, author, at) = (entry.id, entry.thing, entry.person, entry.author, entry.at)
        from = entry.days?.lowerBound
        (money, text, isSettled) = (entry.money, entry.text, entry.isSettled)
        switch entry.content {
        case .feedback(let mood, _, _): word = mood?.rawValue
        case .reward(let minutes, _, _, _): number = minutes
        case .use(let minutes, _): number = minutes
        case .absence(let days, _): to = days.upperBound
        case .target(let goal, let period):
            (to, word) = (period.upperBound, goal.metric.rawValue)
            if case .count(_, let count) = goal { number = count }
        case .draw(let seed, _, let drawn): (number, text) = (seed, drawn.map(String.init).joined(separator: " "))
        case .check(let kind, _, _): word = kind.rawValue
        case .fine, .control, .idea: break
        }
    }

    /// The entry that the row stands for.
    ///
    /// - Throws: `StoreFailure.other` if a value is missing that its kind always has.
    func entry() throws -> ManagementEntry {
        ManagementEntry(id: id, try content(), person: person, author: author, at: at)
    }

    private func content() throws -> ManagementEntry.Content {
        switch thing {
        case .feedback: .feedback(mood: word.flatMap(Mood.init), text: text, isRead: isSettled)
        case .reward: .reward(minutes: number, money: money, day: from, text: text)
        case .use: .use(minutes: try required(number), day: try required(from))
        case .fine: .fine(try required(money), reason: text, isWithdrawn: isSettled)
        case .absence: .absence(try days(), isAgreed: isSettled)
        case .target: .target(try goal(), period: try days())
        case .control: .control(dayOne: try required(from))
        case .draw:
            .draw(
                seed: try required(number), day: try required(from), drawn: (text ?? "").split(separator: " ").compactMap { Int($0) })
        case .check: .check(try required(word.flatMap(CheckKind.init)), due: try required(from), finding: text)
        case .idea: .idea(try required(text))
        }
    }

    private func goal() throws -> ManagementEntry.Goal {
        let metric = try required(word.flatMap(Metric.init))
        return metric == .revenue ? .revenue(try required(money)) : .count(metric, try required(number))
    }

    private func days() throws -> ClosedRange<Day> {
        let first = try required(from)
        return first...max(first, to ?? first)
    }

    private func required<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw StoreFailure.other("desk: incomplete \(thing.rawValue) \(id)") }
        return value
    }
}

// The table.
extension ManagementRow {
    static let columns = "id, thing, person_id, author_id, at, from_day, to_day, cents, currency, number, word, text, is_settled"

    /// Reads `columns` in their order.
    init(_ row: Row) throws {
        guard let thing = ManagementEntry.Thing(rawValue: row[1]) else { throw StoreFailure.other("desk: unknown thing") }
        let from: Int? = row[5], to: Int? = row[6], cents: Int? = row[7]
        (id, self.thing, person, author, at) = (row[0], thing, row[2], row[3], Timestamp(seconds: row[4]))
        (self.from, self.to) = (from.map(Day.init(number:)), to.map(Day.init(number:)))
        money = cents.map { Money(cents: $0, currency: row[8]) }
        (number, word, text, isSettled) = (row[9], row[10], row[11], row[12])
    }

    /// The values of `columns` without the id.
    var values: StatementArguments {
        [
            thing.rawValue, person, author, at.seconds, from?.number, to?.number, money?.cents, money?.currency, number, word, text,
            isSettled,
        ]
    }
}

// The journal.
extension ManagementRow {
    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put("id", id)
        writer.put("thing", thing.rawValue)
        writer.put("person", person)
        writer.put("author", author)
        writer.put("at", at.seconds)
        writer.put("from", from?.number)
        writer.put("to", to?.number)
        writer.put("cents", money?.cents)
        writer.put("currency", money?.currency)
        writer.put("number", number)
        writer.put("word", word)
        writer.put("text", text)
        writer.put("settled", flag: isSettled)
        return writer.bytes
    }

    init(record: String) throws {
        let fields = RecordReader(record)
        id = try fields.required("id") { Int($0) }
        thing = try fields.required("thing", ManagementEntry.Thing.init)
        person = fields.int("person")
        author = try fields.required("author") { Int($0) }
        at = Timestamp(seconds: try fields.required("at") { Int($0) })
        (from, to) = (fields.int("from").map(Day.init(number:)), fields.int("to").map(Day.init(number:)))
        money = fields.int("cents").map { Money(cents: $0, currency: fields["currency"]) }
        (number, word, text, isSettled) = (fields.int("number"), fields["word"], fields["text"], fields.flag("settled"))
    }
}
