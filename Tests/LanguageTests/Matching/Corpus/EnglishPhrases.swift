extension PhraseCorpus {
    /// One command each, labelled by Contract, “Time conventions”, “Intents” and “How a phrase is read”.
    static let english = """
        call Globex on Wednesday at 11 | task.add {kind: call, client: Globex, when: 2026-11-25T11:00}
        call Technosila tomorrow morning | task.add {kind: call, client: Техносила, when: 2026-11-24T09:00}
        phone Ladoga the day after tomorrow at noon | task.add {kind: call, client: Ладога, when: 2026-11-25T12:00}
        meeting with Vector on Friday from 10 to 11:30 | task.add {kind: meeting, client: АО «Вектор», when: 2026-11-27T10:00/2026-11-27T11:30}
        meet Acme next Tuesday at 4 | task.add {kind: meeting, client: Acme Ltd, when: 2026-12-01T16:00}
        visit Gazstroy on Thursday | task.add {kind: visit, client: Газстрой, when: 2026-11-26}
        demo for Vega on December 10 at 2pm | task.add {kind: demo, client: Вега, when: 2026-12-10T14:00}
        email Romashka by end of day | task.add {kind: email, client: ООО «Ромашка», when: /2026-11-23}
        send a proposal to Globex by Friday | task.add {kind: proposal, client: Globex, when: /2026-11-27}
        proposal for Acme tomorrow | task.add {kind: proposal, client: Acme Ltd, when: 2026-11-24}
        sign the contract with Vector for 2 million | task.add {kind: contract, client: АО «Вектор», amount: 2000000}
        invoice Ladoga for 90k | task.add {kind: invoice, client: Ладога, amount: 90000}
        invoice Acme for $4,000 by Thursday | task.add {kind: invoice, client: Acme Ltd, when: /2026-11-26, amount: 4000, currency: USD}
        payment from Globex next week | task.add {kind: payment, client: Globex, when: 2026-11-30/2026-12-06}
        add a meeting with Globex for Olga on Friday at 3 | task.add {kind: meeting, assignee: Петрова Ольга, client: Globex, when: 2026-11-27T15:00}
        remind me to call Vega at 5 | task.add {kind: call, client: Вега, when: 2026-11-23T17:00}
        new task for Kim: sort the samples | task.add {title: sort the samples, assignee: Ким Алексей}
        add a task: print the catalogues | task.add {title: print the catalogues}
        task for Anna by Friday: update the price list | task.add {title: update the price list, assignee: Кузнецова Анна, when: /2026-11-27}
        prepare a report for Vega by Monday | task.add {title: prepare a report for Vega, client: Вега, when: /2026-11-30}
        urgent: call Globex | task.add {kind: call, client: Globex, priority: high}
        call Acme every Monday at 10 | task.add {kind: call, client: Acme Ltd, when: 2026-11-23T10:00, repeat: FREQ=WEEKLY;BYDAY=MO}
        meeting with Petrova tomorrow at 10 | task.add {kind: meeting, participant: Петрова Ольга, when: 2026-11-24T10:00}
        please schedule a call with Romashka for tomorrow | task.add {kind: call, client: ООО «Ромашка», when: 2026-11-24}
        tasks for tomorrow | task.list {when: 2026-11-24}
        my tasks | task.list {assignee: me}
        Olga's tasks on Friday | task.list {assignee: Петрова Ольга, when: 2026-11-27}
        overdue calls | task.list {kind: call, status: overdue}
        overdue tasks of the team | task.list {scope: team, status: overdue}
        done meetings last week | task.list {kind: meeting, when: 2026-11-16/2026-11-22, status: done}
        calls with Globex this month | task.list {kind: call, client: Globex, when: 2026-11-01/2026-11-30}
        show Kim's meetings tomorrow | task.list {kind: meeting, assignee: Ким Алексей, when: 2026-11-24}
        what do I have today | day.plan {assignee: me}
        what do I have tomorrow | task.list {assignee: me, when: 2026-11-24}
        my day | day.plan {}
        what does Anna have today | day.plan {assignee: Кузнецова Анна}
        close the day | day.close {}
        show #12 | task.show {tasks: #12}
        done 2 | task.done {tasks: 2}
        done #7: they will pay on Friday | task.done {tasks: #7, result: they will pay on Friday}
        1 and 3 are done | task.done {tasks: 1 3}
        called Globex: no answer | task.done {kind: call, client: Globex, result: no answer}
        reopen #9 | task.reopen {tasks: #9}
        cancel #5 | task.cancel {tasks: #5}
        cancel tomorrow's meeting with Vega because they are ill | task.cancel {kind: meeting, client: Вега, on: 2026-11-24, reason: they are ill}
        move #4 to Friday | task.move {tasks: #4, when: 2026-11-27}
        move 2 to 4pm | task.move {tasks: 2, when: T16:00}
        postpone the call with Acme until Friday | task.move {kind: call, client: Acme Ltd, when: 2026-11-27}
        push #3 by an hour | task.move {tasks: #3, shift: PT1H}
        reschedule the meeting with Vector | task.move {kind: meeting, client: АО «Вектор»} ? when
        assign #6 to Pavel | task.assign {tasks: #6, assignee: Чёрных Павел}
        give #7 to Olga | task.assign {tasks: #7, assignee: Петрова Ольга}
        make 3 urgent | task.edit {tasks: 3, priority: high}
        set the amount of #8 to 5000 | task.edit {tasks: #8, amount: 5000}
        note on #4: bring samples | task.note {tasks: #4, text: bring samples}
        find tasks about the warranty | task.find {text: the warranty}
        how is Kim doing | status.show {person: Ким Алексей}
        how is the team doing | status.show {scope: team}
        rating for October | rating.show {when: 2026-10-01/2026-10-31}
        kpi of the team this month | kpi.show {scope: team, when: 2026-11-01/2026-11-30}
        praise Olga for the Vector deal | feedback.give {person: Петрова Ольга, mood: good, text: the Vector deal}
        fine Kim 500 for being late | fine.give {person: Ким Алексей, amount: 500, reason: being late}
        fine Pavel | fine.give {person: Чёрных Павел} ? amount
        withdraw the fine of Kim | fine.withdraw {person: Ким Алексей}
        fines this month | fine.list {when: 2026-11-01/2026-11-30}
        give Anna a bonus of 5000 | reward.give {person: Кузнецова Анна, amount: 5000}
        let Maria leave an hour early | reward.give {person: Смирнова Мария, duration: PT1H}
        who is on vacation | absence.list {}
        Kim is sick | absence.set {person: Ким Алексей}
        Anna is back | absence.unset {person: Кузнецова Анна}
        daily debrief | debrief.show {}
        who should I check today | control.show {when: 2026-11-23}
        add manager John Smith | person.add {role: manager, name: John Smith}
        remove employee Lebedev | person.remove {person: Лебедев Дмитрий}
        make Olga head | person.role {person: Петрова Ольга, role: head}
        new client Northwind, phone +1 202 555 0101 | client.add {name: Northwind, phone: +1 202 555 0101}
        show client Acme | client.show {client: Acme Ltd}
        hand Ladoga over to Anna | client.assign {assignee: Кузнецова Анна, client: Ладога}
        clients of Kim | client.list {assignee: Ким Алексей}
        link telegram:77 to Kim | account.link {person: Ким Алексей, account: telegram:77}
        next step for Vega | next.suggest {client: Вега}
        help | help {}
        help with fines | help {topic: fines}
        undo | undo {}
        redo | redo {}
        journal for today | journal.show {when: 2026-11-23}
        why | explain {}
        report on the team for October in csv | report.make {scope: team, when: 2026-10-01/2026-10-31, format: csv}
        export tasks as json | export.make {format: json}
        remind me 10 minutes before every task | notify.set {remind: PT10M}
        idea: a dark theme | idea.add {text: a dark theme}
        who am i | session.whoami {}
        speak Russian | session.language {language: ru}
        hello | session.greet {}
        thank you | session.thanks {}
        bye | session.quit {}
        yes | dialog.yes {}
        no | dialog.no {}
        cancel | dialog.cancel {}
        more | dialog.more {}
        low priority call with Acme | task.add {kind: call, client: Acme Ltd, priority: low}
        my overdue tasks | task.list {assignee: me, status: overdue}
        """
}
