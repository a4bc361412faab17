import Testing
import Text

@testable import Department

@Suite("Tasks named by their words") struct TaskNameTests {
    /// A name of words alone.
    private func name(_ text: String) -> TaskName {
        TaskName(text: text, parts: WordForm.all(in: text).map { TaskName.Part(words: [$0]) })
    }

    private func called(_ text: String) -> Selection { .matching(filter { $0.name = name(text) }) }

    @Test(
        "in any form and order",
        arguments: [
            ("ревизию", "ревизия склада"), ("склада ревизию", "ревизия склада"), ("заказ пропусков", "заказать пропуска"),
            ("Отчёту по складу", "отчет по складу"), ("price lists", "update the price list"), ("3 договора", "распечатать 3 договора"),
        ])
    func fits(said: String, title: String) throws {
        let office = try Office()
        let task = try office.add(nil, title: title)
        try office.add(nil, title: "сверить остатки")
        #expect(try office.perform(.noteTasks(called(said), text: "x")).change?.after.map(\.id) == [task.id])
    }

    @Test(
        "a word that the task doesn't have: nothing fits",
        arguments: [
            ("ревизию кассы", "ревизия склада"), ("план", "планета"), ("4 договора", "распечатать 3 договора"), ("flight", "flow"),
            ("стол", "столовая"), ("отчёт", "расчёт"),
        ])
    func nothing(said: String, title: String) throws {
        let office = try Office()
        try office.add(nil, title: title)
        let filter = filter { $0.name = name(said) }
        #expect(try office.perform(.cancelTasks(.matching(filter), reason: nil)).refusal == .noMatchingTask(filter))
    }

    @Test("several are asked about; one that is called exactly so is meant")
    func several() throws {
        let office = try Office()
        let long = try office.add(nil, title: "ревизия склада"), other = try office.add(nil, title: "ревизия кассы")
        #expect(try office.perform(.showTasks(called("ревизию"))).question == .whichTask(of: [long, other]))
        let short = try office.add(nil, title: "ревизия")
        #expect(try office.perform(.showTasks(called("ревизию"))).cards?.map(\.task.id) == [short.id])
    }

    @Test("the speaker's own come first, a head's too; a colleague's is refused to a manager")
    func ownFirst() throws {
        let office = try Office()
        let given = try office.add(nil, title: "ревизия склада", for: office.petrova, by: office.orlova)
        #expect(try office.perform(.cancelTasks(called("ревизию"), reason: nil), by: office.ivanov).refusal != nil)
        #expect(try office.perform(.showTasks(called("ревизию")), by: office.orlova).cards?.map(\.task.id) == [given.id])
        let own = try office.add(nil, title: "ревизия кассы", for: office.orlova, by: office.orlova)
        #expect(try office.perform(.showTasks(called("ревизию")), by: office.orlova).cards?.map(\.task.id) == [own.id])
    }

    @Test("open ones, for a reopening closed ones")
    func closed() throws {
        let office = try Office()
        let task = try office.add(nil, title: "ревизия склада")
        #expect(try office.perform(.reopenTasks(called("ревизию"))).refusal != nil)
        #expect(try office.perform(.cancelTasks(called("ревизию"), reason: nil)).change?.after.map(\.id) == [task.id])
        #expect(try office.perform(.cancelTasks(called("ревизию"), reason: nil)).refusal != nil)
        #expect(try office.perform(.reopenTasks(called("ревизию"))).change?.after.map(\.status) == [.open])
    }

    @Test("a kind and a client may be in fields of their own or in the title")
    func fields() throws {
        let office = try Office()
        let meeting = TaskName.Part(words: WordForm.all(in: "встречу"), kind: .meeting)
        let romashka = TaskName.Part(words: WordForm.all(in: "Ромашкой"), clients: [office.romashka.id])
        let security = TaskName.Part(words: WordForm.all(in: "охране"))
        let said = filter { $0.name = TaskName(text: "встречу с Ромашкой по охране", parts: [meeting, romashka, security]) }
        let kindless = try office.add(nil, title: "охрана склада Ромашки")
        #expect(try office.perform(.showTasks(.matching(said))).cards?.map(\.task.id) == [kindless.id])
        let fitting = try office.add(.meeting, title: "обсудить охрану", client: .known(office.romashka.id))
        #expect(try office.perform(.showTasks(.matching(said))).question == .whichTask(of: [kindless, fitting]))
        try office.add(.call, title: "охрана", client: .known(office.romashka.id))
        try office.add(.meeting, title: "охрана", client: .known(office.vektor.id))
        #expect(try office.perform(.showTasks(.matching(said))).question == .whichTask(of: [kindless, fitting]))
        // The kind alone tells nothing of a task whose kind isn't known.
        let alone = filter { $0.name = TaskName(text: "встречу", parts: [meeting]) }
        #expect(try office.perform(.cancelTasks(.matching(alone), reason: nil), confirmed: false).change?.after.map(\.kind) != [nil])
    }
}
