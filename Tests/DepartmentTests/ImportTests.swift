import Dates
import Storage
import Testing
import Text

@testable import Department

@Suite("Import") struct ImportTests {
    private func take(_ office: Office, _ kind: DirectoryTable, _ text: String, by speaker: Person.ID? = nil) throws -> ImportCount {
        try office.core.take(CSV.read(text).get(), as: kind, at: office.now, by: speaker)
    }

    private func count(_ added: Int = 0, updated: Int = 0, unchanged: Int = 0, statusKept: Int = 0, newClients: Int = 0) -> ImportCount {
        var count = ImportCount()
        (count.added, count.updated, count.unchanged) = (added, updated, unchanged)
        (count.statusKept, count.newClients) = (statusKept, newClients)
        return count
    }

    @Test("people: new ones are entered, known ones updated, an empty cell changes nothing")
    func people() throws {
        let office = try Office()
        let text = "name,role,aliases,account\nКим Алексей,,Лёша;Алексей,telegram:1;irc:kim\nИванов Сергей,,,telegram:2\nПетрова Ольга,,,\n"
        #expect(try take(office, .people, text) == count(1, updated: 1, unchanged: 1))
        let kim = try #require(try office.store.person(account: "irc:kim"))
        #expect(kim.role == .manager && kim.aliases == ["Лёша", "Алексей"] && kim.accounts == ["irc:kim", "telegram:1"])
        #expect(try office.store.person(office.ivanov.id)?.accounts == ["telegram:2"])
        #expect(try take(office, .people, text) == count(unchanged: 3))
        #expect(try office.store.journal(JournalQuery()).first?.verb == .importPeople)
        #expect(try office.store.journal(JournalQuery()).first?.actor == nil)
    }

    @Test("clients, led by the manager named, in any order of the words of the name")
    func clients() throws {
        let office = try Office()
        let text = "phone;name;manager\n+7 495;Вега;сергей иванов\n;ооо ромашка;Петрова Ольга\n"
        #expect(try take(office, .clients, text) == count(1, updated: 1))
        #expect(try office.store.client(nameKey: "вега")?.manager == office.ivanov.id)
        #expect(try office.store.clients([office.romashka.id]).first?.manager == office.petrova.id)
        #expect(try office.store.clients([office.romashka.id]).first?.name == "ООО «Ромашка»")
    }

    @Test("tasks: every column, an id that becomes the task's number, a foreign id that is kept")
    func tasks() throws {
        let office = try Office()
        let text = """
            id,title,kind,assignee,client,due,status,amount,currency,priority,duration,result
            482,Расчёт,payment,Иванов Сергей,ООО «Ромашка»,2026-11-24T15:00,open,"12 500,50",USD,high,PT1H30M,
            A-17,,call,Петрова Ольга,Новый клиент,24.11.2026 9:30,done,100,RUB,,45,да
            ,Позвонить,,Иванов Сергей,новый клиент,,,,,,,
            """
        #expect(try take(office, .tasks, text) == count(3, newClients: 1))
        let first = try #require(try office.store.task(482))
        #expect(first.due.iso == "2026-11-24T15:00" && first.duration == 90 && first.priority == .high)
        #expect(first.money == Money(cents: 1_250_050, currency: "USD"))
        #expect(first.client == office.romashka.id && first.author == office.ivanov.id && !first.isHistory)
        let foreign = try #require(try office.store.tasks(externalIDs: ["A-17"]).first)
        #expect(foreign.due.iso == "2026-11-24T09:30" && foreign.status == .done && foreign.isHistory && foreign.duration == 45)
        #expect(foreign.money == Money(cents: 10_000) && foreign.closed == office.now)
        let client = try #require(try office.store.client(nameKey: NameKey.of("Новый клиент")))
        #expect(foreign.client == client.id)
        #expect(try office.store.count(TaskQuery(today: Office.monday)) == 3)
    }

    @Test("a known id is updated; no row closes or reopens a task; a later day is a move")
    func update() throws {
        let office = try Office()
        let open = try office.add(.call, "2026-11-24"), done = try office.add(.email, "2026-11-24")
        try office.perform(.completeTasks(.ids([done.id]), Closing(result: "да", money: nil)))
        let text = "id,kind,due,status\n\(open.id),visit,2026-11-25,done\n\(done.id),,,open\n"
        #expect(try take(office, .tasks, text) == count(updated: 1, unchanged: 1, statusKept: 2))
        let updated = try office.stored(open)
        #expect(updated == open.with { ($0.kind, $0.due, $0.moves) = (.visit, Due(Day(2026, 11, 25)!), 1) })
        #expect(try office.stored(done).status == .done)
    }

    @Test("by a speaker: rows without an assignee are theirs, and one undo takes the import back")
    func bySpeaker() throws {
        let office = try Office()
        #expect(try take(office, .tasks, "title\nраз\nдва\n", by: office.ivanov.id) == count(2))
        #expect(try office.perform(.undo).reverted?.removed.map(\.assignee) == [office.ivanov.id, office.ivanov.id])
    }

    @Test(
        "every bad row is told and nothing is taken",
        arguments: [
            (
                .people, "name,role\n,head\nКим,boss\nКим,head\n???,\n",
                [
                    (2, .empty(column: "name")), (3, .badValue(column: "role", value: "boss")),
                    (4, .repeated(column: "name", value: "ким", firstLine: 3)),
                    (5, .badValue(column: "name", value: "???")),
                ]
            ),
            (
                .people, "name,account\nКим,telegram\nЛи,irc:x\nНо,irc:x\n",
                [
                    (2, .badValue(column: "account", value: "telegram")), (4, .repeated(column: "account", value: "irc:x", firstLine: 3)),
                ]
            ),
            (.people, "role,phone,role\n", [(1, .unknownColumn("phone")), (1, .repeatedColumn("role")), (1, .missingColumn("name"))]),
            (.clients, "name,manager\nВега,Никто\n", [(2, .unknownPerson(column: "manager", name: "Никто"))]),
            (.tasks, "id,due\n1,2026-11-24\n", [(1, .missingColumn("title"))]),
            (
                .tasks,
                "id,kind,assignee,due,status,amount,priority,duration,title\n1,звонок,Никто,2026-06-31,closed,-5,low,0,\n1,call,,,,,,,\n3,,Иванов Сергей,,,,,,\n",
                [
                    (2, .badValue(column: "kind", value: "звонок")), (2, .unknownPerson(column: "assignee", name: "Никто")),
                    (2, .badValue(column: "due", value: "2026-06-31")), (2, .badValue(column: "status", value: "closed")),
                    (2, .badValue(column: "amount", value: "-5")), (2, .badValue(column: "duration", value: "0")),
                    (3, .repeated(column: "id", value: "1", firstLine: 2)), (4, .nothingToDo),
                ]
            ),
            (
                .tasks, "kind,assignee,currency\ncall,Иванов Сергей,рубль\ncall,,\n",
                [
                    (2, .badValue(column: "currency", value: "рубль")), (3, .empty(column: "assignee")),
                ]
            ),
        ] as [(DirectoryTable, String, [(Int, RowProblem.Fact)])])
    func refused(kind: DirectoryTable, text: String, problems: [(Int, RowProblem.Fact)]) throws {
        let office = try Office()
        let lines = try office.store.journal(JournalQuery()).count
        #expect(throws: RowProblems(problems.map { RowProblem(line: $0.0, $0.1) })) { try take(office, kind, text) }
        #expect(try office.store.journal(JournalQuery()).count == lines)
        #expect(try office.store.people().count == 4)
    }

    @Test("an account of somebody else, a name of two people")
    func taken() throws {
        let office = try Office()
        _ = try take(office, .people, "name,aliases,account\nИванов Сергей,Серый,irc:a\nПетрова Ольга,Серый,\n")
        #expect(throws: RowProblems([RowProblem(line: 2, .accountTaken("irc:a"))])) {
            try take(office, .people, "name,account\nКим,irc:a\n")
        }
        #expect(throws: RowProblems([RowProblem(line: 2, .ambiguousName(column: "assignee", name: "серый"))])) {
            try take(office, .tasks, "kind,assignee\ncall,серый\n")
        }
    }

    @Test("what is exported is imported again without a change", arguments: DirectoryTable.allCases)
    func exported(kind: DirectoryTable) throws {
        let office = try Office()
        _ = try take(office, .people, "name,aliases,account\nИванов Сергей,Серёжа;Серый,irc:a;irc:b\n")
        _ = try take(office, .clients, "name,aliases,contact,phone\nООО «Ромашка»,Ромашка,Галина,+7 495\n")
        _ = try take(
            office, .tasks,
            "id,title,kind,assignee,client,due,status,amount,currency,priority,duration,result\n"
                + "A-1,\"=счёт; \"\"да\"\"\",call,Иванов Сергей,ИП Захаров,2026-11-24T10:00,done,5.5,EUR,low,PT2H,+1\n7,x,,Петрова Ольга,,,,,,,,\n"
        )
        let text = CSV.written(try office.core.exported(kind, today: Office.monday))
        let again = try take(office, kind, text)
        #expect(again.unchanged == (kind == .people ? 4 : kind == .clients ? 3 : 2))
        #expect(again == count(unchanged: again.unchanged))
    }
}
