import Testing

@testable import Dialogue

@Suite("Common questions") struct HelpTests {
    @Test(
        arguments: [
            ("что если не успел внести", "задача запишется уже закрытой"), ("как перенести", "перенеси вторую на пятницу"),
            ("как перенисти задачу", "перенеси вторую на пятницу"), ("с чего начать внедрение", "Первая неделя"),
            ("помощь внедрнеие", "Первая неделя"), ("помощь клавиши", "Ctrl-R"), ("помощь штрафы", "сними штраф"),
            ("what can you do", "write as to a colleague"), ("what if I forgot to enter it", "recorded as a task"),
            ("how do I move a task", "move the second to Friday"), ("помощь абракадабра", "ничего не знаю"),
        ])
    func answers(question: String, part: String) throws {
        let office = try TestOffice()
        #expect(try office.say(question).contains(part))
    }
}
