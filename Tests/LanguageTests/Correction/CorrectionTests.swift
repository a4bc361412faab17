import Testing

@testable import Language

@Suite("Lines are mended where they then read clearly") struct MendingTests {
    @Test(
        "slips, layouts, spellings and spaces",
        arguments: Phrase.rows(
            """
            отмнеи #3 | task.cancel {tasks: #3} | отмени #3
            позвонит Ладоге завтар в 10 | task.add {kind: call, client: Ладога, when: 2026-11-24T10:00} | позвонит Ладоге завтра в 10
            встерча с Вегой в четврег | task.add {kind: meeting, client: Вега, when: 2026-11-26} | встреча с Вегой в четверг
            задчи на сегдня | task.list {when: 2026-11-23} | задачи на сегодня
            перенси #5 на пятницу | task.move {tasks: #5, when: 2026-11-27} | перенеси #5 на пятницу
            просроченые задачи отдела | task.list {scope: team, status: overdue} | просроченные задачи отдела
            задачи Сидорова на пятниу | task.list {assignee: Сидоров Дмитрий, when: 2026-11-27} | задачи Сидорова на пятницу
            schedlue a call with Globex tomorow | task.add {kind: call, client: Globex, when: 2026-11-24} | schedule a call with Globex tomorow
            overdeu tasks | task.list {status: overdue} | overdue tasks
            meetign with Vega on Firday | task.add {kind: meeting, client: Вега, when: 2026-11-27} | meeting with Vega on friday
            позвонить Стройинвсту завтра | task.add {kind: call, client: Стройинвест, when: 2026-11-24} | позвонить стройинвесту завтра
            pflfxb yf pfdnhf | task.list {when: 2026-11-24} | задачи на завтра
            pdjyjr Kfljut yf chtle | task.add {kind: call, client: Ладога, when: 2026-11-25} | звонок Ладоге на среду
            rfr ltkf e gfib | status.show {person: Чёрных Павел} | как дела у паши
            ьн ефылы | task.list {assignee: me} | my tasks
            ьщму №4 ещ акшвфн | task.move {tasks: #4, when: 2026-11-27} | move №4 to friday
            zadachi na zavtra | task.list {when: 2026-11-24} | задачи на завтра
            prosrochki otdela | task.list {scope: team, status: overdue} | просрочки отдела
            vstrecha s Vegoy v pyatnitsu v 11 | task.add {kind: meeting, client: Вега, when: 2026-11-27T11:00} | встреча с Vegoy в пятницу в 11
            звонок Лaдоге завтрa | task.add {kind: call, client: Ладога, when: 2026-11-24} | звонок Ладоге завтра
            call Golbex tomorrow | task.add {kind: call, client: Globex, when: 2026-11-24} | call globex tomorrow
            заехть в Техносилу завтра | task.add {kind: visit, client: Техносила, when: 2026-11-24} | заехать в Техносилу завтра
            переназанчь #7 на Лёшу | task.assign {tasks: #7, assignee: Ким Алексей} | переназначь #7 на Лёшу
            позвонитьГазстрою завтра | task.add {kind: call, client: Газстрой, when: 2026-11-24} | позвонить Газстрою завтра
            звонок Ладогезавтра | task.add {kind: call, client: Ладога, when: 2026-11-24} | звонок Ладоге завтра
            """))
    func corrected(_ phrase: Phrase) {
        let understanding = BuiltInRules.read(phrase.said)
        #expect(understanding.shown == phrase.read)
        #expect(understanding.corrected == phrase.corrected)
        if let corrected = understanding.corrected {
            #expect(BuiltInRules.read(corrected).shown == phrase.read, "`corrected` is what was read")
        }
    }

    @Test(
        "what reads well is left alone: digits glued to words, letter case, spaces, words near others",
        arguments: Phrase.rows(
            """
            перенеси 3на пятницу | task.move {tasks: 3, when: 2026-11-27}
            готово3 | task.done {tasks: 3}
            встреча с Вегой в10 | task.add {kind: meeting, client: Вега, when: 2026-11-23T10:00}
            счёт Ладоге на 150тысяч | task.add {kind: invoice, client: Ладога, amount: 150000}
            задачи  на   завтра | task.list {when: 2026-11-24}
            ПОЗВОНИТЬ ВЕГЕ ЗАВТРА | task.add {kind: call, client: Вега, when: 2026-11-24}
            задачи за вчера | task.list {when: 2026-11-22}
            задачи на вечер | task.list {when: 2026-11-23T18:00}
            звонки за июль | task.list {kind: call, when: 2026-07-01/2026-07-31}
            звонки за июнь | task.list {kind: call, when: 2026-06-01/2026-06-30}
            """))
    func plain(_ phrase: Phrase) {
        let understanding = BuiltInRules.read(phrase.said)
        #expect(understanding.shown == phrase.read)
        #expect(understanding.corrected == nil)
    }

    @Test(
        "quotations and free text are not mended",
        arguments: [
            "задача: пзвонить Лодоге", "готово 2: дговорились на втроник", "задача «пзвонить маме» на завтра",
            "note on #3: cal them tomorow",
            "отмени 2 - клинет передумал", "добавь к #4 комментарий: жддём обрацы",
        ])
    func free(_ text: String) {
        let understanding = BuiltInRules.read(text)
        #expect(!understanding.commands.isEmpty)
        #expect(understanding.corrected == nil)
    }

    @Test("another name is not put in its place", arguments: ["звонок Вере завтра", "звонок Вене завтра", "встреча с Серовым завтра"])
    func names(_ text: String) {
        let understanding = BuiltInRules.read(text)
        #expect(understanding.corrected == nil)
        guard case .unknownName? = understanding.commands.first?[.client] else {
            Issue.record("\(understanding.shown)")
            return
        }
    }

    @Test(
        "what is no line of ours is not mended into one",
        arguments: ["asdf", "dctnh htxm", "ывапролд", "вчера", "йцукен", "lorem ipsum"])
    func foreign(_ text: String) {
        #expect(BuiltInRules.read(text).shown == "–")
        #expect(BuiltInRules.read(text).corrected == nil)
    }

    @Test("a layout is turned whole, and never a line of both alphabets")
    func layout() {
        var findings: [Finding] = []
        let layout = KeyboardLayout(folder: BuiltInRules.folder, findings: &findings)
        #expect(layout.turned("pflfxb") == "задачи")
        #expect(layout.turned("ефылы") == "tasks")
        #expect(layout.turned("задачи tasks") == nil)
        #expect(layout.turned("12:30") == nil)
    }
}
