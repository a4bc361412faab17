import Department
import Testing

/// Closing asks for required fields (Contract, “How it behaves” 6).
@Suite("Closing a task") struct ClosingTests {
    @Test("the client, then the result; each may be passed by") func inTurn() throws {
        let office = try TestOffice()
        _ = try office.answer("сегодня звонок")
        #expect(try office.answer("сделано #1").asked == "client")
        #expect(try office.answer("пропусти").asked == "result")
        let done = try office.answer("пропустить")
        #expect(done.isOk && done.tasks.last?.status == .done)
        #expect(done.tasks.last?.demanded == [.client, .result])
        let waivers = try office.store.journal(JournalQuery()).filter { $0.verb == .waive }
        #expect(waivers.map(\.note) == ["result", "client"])
    }

    @Test(
        "any words that tell of work are a result",
        arguments: ["договорились о встрече в пятницу", "отправил КП", "ок", "встреча в среду", "перезвонить в пятницу", "no answer"])
    func results(said: String) throws {
        let office = try TestOffice()
        _ = try office.answer("сегодня звонок Ромашке")
        #expect(try office.answer("звонок Ромашке сделан").asked == "result")
        #expect(try office.answer(said).tasks.last?.result == said)
    }

    @Test(
        "another command is not an answer, and the question comes back once",
        arguments: ["задачи на завтра", "поставь звонок Веге на завтра", "встреча с Вегой в среду", "кто я"])
    func commands(said: String) throws {
        let office = try TestOffice()
        _ = try office.answer("сегодня звонок Ромашке")
        _ = try office.answer("звонок Ромашке сделан")
        #expect(try office.answer(said).reminder?.ask?.slot == .result)
        #expect(try office.answer("просят скидку").tasks.last?.result == "просят скидку")
    }

    @Test("several at once: a sum for each, undone together") func several() throws {
        let office = try TestOffice()
        _ = try office.answer("сегодня счёт Ладоге и счёт Веге")
        _ = try office.answer("задачи на сегодня")
        #expect(try office.answer("готово 1 и 2").asked == "amount")
        #expect(try office.answer("150 тысяч").asked == "amount")
        let done = try office.answer("90 тысяч")
        #expect(done.tasks.map { $0.money?.decimal }.filter { $0 != nil } == ["150000", "90000"])
        #expect(try office.answer("отмени").tasks.map(\.status) == [.open, .open])
    }

    @Test("a task recorded as done asks for them too, after the yes") func recorded() throws {
        let office = try TestOffice()
        #expect(try office.answer("позвонил Ромашке").asked == "confirm")
        #expect(try office.answer("да").asked == "result")
        #expect(try office.answer("просят прайс").tasks.last?.isEnteredDone == true)
    }

    @Test("the next step: one word accepts it, another command drops it") func step() throws {
        let office = try TestOffice()
        _ = try office.answer("сегодня звонок Ромашке")
        _ = try office.answer("звонок Ромашке сделан: просят прайс")
        #expect(try office.answer("да").tasks.map(\.kind) == [.meeting])
        // The client has an open task now: nothing is offered.
        _ = try office.answer("сегодня звонок Ромашке")
        _ = try office.answer("звонок Ромашке сделан: ещё раз")
        #expect(try office.answer("да").tasks.isEmpty)
    }
}
