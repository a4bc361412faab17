/// What is said, and how it is read on Monday 2026-11-23 at 09:00 in the world of the examples.
enum PhraseCorpus {
    /// Several commands in a line: a day at its head, a verb and an assignee hold for what follows (Contract, “How a phrase is read”, 9, 15, 24).
    static let several = """
        завтра позвонить Ладоге и написать письмо Веге | task.add {kind: call, client: Ладога, when: 2026-11-24} + task.add {kind: email, client: Вега, when: 2026-11-24}
        поставь Ане звонок Ромашке на завтра и встречу с Вектором на среду | task.add {kind: call, assignee: Кузнецова Анна, client: ООО «Ромашка», when: 2026-11-24} + task.add {kind: meeting, assignee: Кузнецова Анна, client: АО «Вектор», when: 2026-11-25}
        готово 1, отмени 2, 3 перенеси на пятницу | task.done {tasks: 1} + task.cancel {tasks: 2} + task.move {tasks: 3, when: 2026-11-27}
        в четверг в 10 визит в Газстрой, в 14 звонок Альфе | task.add {kind: visit, client: Газстрой, when: 2026-11-26T10:00} + task.add {kind: call, client: Альфа-Трейд, when: 2026-11-26T14:00}
        задачи на завтра и просрочки | task.list {when: 2026-11-24} + task.list {status: overdue}
        перенеси 2 на среду, а 5 на четверг | task.move {tasks: 2, when: 2026-11-25} + task.move {tasks: 5, when: 2026-11-26}
        закрой 1; покажи задачи на завтра | task.done {tasks: 1} + task.list {when: 2026-11-24}
        позвонить Веге. Потом встреча с Ладогой в 16 | task.add {kind: call, client: Вега} + task.add {kind: meeting, client: Ладога, when: 2026-11-23T16:00}
        call Globex tomorrow and email Acme | task.add {kind: call, client: Globex, when: 2026-11-24} + task.add {kind: email, client: Acme Ltd}
        done 1, move 2 to Friday, cancel 3 | task.done {tasks: 1} + task.move {tasks: 2, when: 2026-11-27} + task.cancel {tasks: 3}
        on Friday visit Gazstroy and call Vega | task.add {kind: visit, client: Газстрой, when: 2026-11-27} + task.add {kind: call, client: Вега, when: 2026-11-27}
        assign #4 to Kim and #5 to Olga | task.assign {tasks: #4, assignee: Ким Алексей} + task.assign {tasks: #5, assignee: Петрова Ольга}
        """

    /// Words after a colon or a dash, or in quotation marks, are not searched (Contract, “How a phrase is read”, 8, 23).
    static let freeText = """
        готово 2: договорились на вторник, счёт вышлют сами | task.done {tasks: 2, result: договорились на вторник, счёт вышлют сами}
        готово 3 - позвонят завтра Вектору | task.done {tasks: 3, result: позвонят завтра Вектору}
        задача: позвонить завтра Ивану и купить торт | task.add {title: позвонить завтра Ивану и купить торт}
        отмени 2: Ладога переехала в среду | task.cancel {tasks: 2, reason: Ладога переехала в среду}
        добавь к 3 комментарий: звонить только утром; задачи на завтра | task.note {tasks: 3, text: звонить только утром} + task.list {when: 2026-11-24}
        готово 1, перенеси 3 на четверг | task.done {tasks: 1} + task.move {tasks: 3, when: 2026-11-26}
        штраф Киму 300 за срыв встречи с Вегой | fine.give {person: Ким Алексей, amount: 300, reason: срыв встречи с Вегой}
        note on #3: call Olga on Monday | task.note {tasks: #3, text: call Olga on Monday}
        """

    /// What is ambiguous, impossible or missing is asked, and is no value.
    static let asked = """
        позвонить Диме завтра | task.add {kind: call, when: 2026-11-24} ? participant (Сидоров Дмитрий, Лебедев Дмитрий)
        встреча с Димой завтра в 11 | task.add {kind: meeting, when: 2026-11-24T11:00} ? participant (Сидоров Дмитрий, Лебедев Дмитрий)
        задачи Димы | task.list {} ? assignee (Сидоров Дмитрий, Лебедев Дмитрий)
        перенеси звонок на 31 июня | task.move {kind: call} ? when !31 июня
        звонок Веге 31 июня | task.add {kind: call, client: Вега} ? when !31 июня
        встреча с Вегой в 25:70 | task.add {kind: meeting, client: Вега} ? when !в 25:70
        call Globex on February 30 | task.add {kind: call, client: Globex} ? when !on February 30
        звонок Веге 30 февраля в 10 | task.add {kind: call, client: Вега} ? when !30 февраля в 10
        перенеси #3 на 32 декабря | task.move {tasks: #3} ? when !32 декабря
        звонок Веге 01.01.9999 | task.add {kind: call, client: Вега} ? when !01.01.9999
        звонок Веге через 1000000 лет | task.add {kind: call, client: Вега} ? when !через 1000000 лет
        встреча с Вегой завтра с 15 до 14 | task.add {kind: meeting, client: Вега} ? when !завтра с 15 до 14
        перенеси #12 на вторник на среду | task.move {tasks: #12} ? when !вторник, среду
        поставь визит к Перову на среду | task.add {kind: visit, when: 2026-11-25} ? client (Петров Андрей, Перов)
        штраф Диме 500 | fine.give {amount: 500} ? person (Сидоров Дмитрий, Лебедев Дмитрий)
        передай #3 Диме | task.assign {tasks: #3} ? assignee (Сидоров Дмитрий, Лебедев Дмитрий)
        как дела у Дмитрия | status.show {} ? person (Сидоров Дмитрий, Лебедев Дмитрий)
        call Dmitry tomorrow | task.add {kind: call, when: 2026-11-24} ? participant (Сидоров Дмитрий, Лебедев Дмитрий)
        поставь задачу | task.add {} ? title
        перенеси звонок Веге | task.move {kind: call, client: Вега} ? when
        передай #3 | task.assign {tasks: #3} ? assignee
        отмени задачу | task.cancel {} ? tasks
        готово | task.done {} ? tasks
        """
}
