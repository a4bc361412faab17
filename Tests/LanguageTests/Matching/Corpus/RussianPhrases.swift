extension PhraseCorpus {
    /// One command each, labelled by Contract, “Time conventions”, “Intents” and “How a phrase is read”.
    static let russian = """
        позвонить Газстрою в среду в 15 | task.add {kind: call, client: Газстрой, when: 2026-11-25T15:00}
        перезвонить Стройинвесту послезавтра утром | task.add {kind: call, client: Стройинвест, when: 2026-11-25T09:00}
        набери Вегу завтра в обед | task.add {kind: call, client: Вега, when: 2026-11-24T13:00}
        звонок в Альфу в пятницу в полтретьего | task.add {kind: call, client: Альфа-Трейд, when: 2026-11-27T14:30}
        созвон с Ладогой на следующей неделе | task.add {kind: call, client: Ладога, when: 2026-11-30/2026-12-06}
        встреча с Трёмя медведями в четверг с 11 до 12:30 | task.add {kind: meeting, client: Три медведя, when: 2026-11-26T11:00/2026-11-26T12:30}
        встреча с Вектором завтра в 16 на полтора часа | task.add {kind: meeting, client: АО «Вектор», when: 2026-11-24T16:00, duration: PT1H30M}
        встретиться с Акме 2 декабря в 10 | task.add {kind: meeting, client: Acme Ltd, when: 2026-12-02T10:00}
        визит в Газстрой в следующий понедельник | task.add {kind: visit, client: Газстрой, when: 2026-11-30}
        заехать к Фёдорову до пятницы | task.add {kind: visit, client: Фёдоров Николай, when: /2026-11-27}
        съездить в Мир окон в конце недели | task.add {kind: visit, client: Мир окон, when: 2026-11-27}
        письмо Техносиле до конца дня | task.add {kind: email, client: Техносила, when: /2026-11-23}
        демо для Ладоги 10 декабря в 12 | task.add {kind: demo, client: Ладога, when: 2026-12-10T12:00}
        презентация Северному ветру в среду | task.add {kind: demo, client: Северный ветер, when: 2026-11-25}
        отправить КП Стройинвесту к четвергу | task.add {kind: proposal, client: Стройинвест, when: /2026-11-26}
        коммерческое предложение Веге завтра | task.add {kind: proposal, client: Вега, when: 2026-11-24}
        подписать договор с Альфой на 2,5 млн | task.add {kind: contract, client: Альфа-Трейд, amount: 2500000}
        выставить счёт Ромашке на 180 тысяч | task.add {kind: invoice, client: ООО «Ромашка», amount: 180000}
        счёт Глобексу на 12 500 долларов | task.add {kind: invoice, client: Globex, amount: 12500, currency: USD}
        получить предоплату от Газстроя 300к | task.add {kind: payment, client: Газстрой, amount: 300000}
        поставь Паше звонок Ромашке на завтра | task.add {kind: call, assignee: Чёрных Павел, client: ООО «Ромашка», when: 2026-11-24}
        поставь Юре встречу с Ладогой в четверг в 15 | task.add {kind: meeting, assignee: Коваленко Юрий, client: Ладога, when: 2026-11-26T15:00}
        запиши Маше визит к Захарову на среду | task.add {kind: visit, assignee: Смирнова Мария, client: ИП Захаров, when: 2026-11-25}
        добавь задачу Игорю: разобрать почту | task.add {title: разобрать почту, assignee: Соловьёв Игорь}
        задача Ане на пятницу: собрать подписи | task.add {title: собрать подписи, assignee: Кузнецова Анна, when: 2026-11-27}
        задача: проверить остатки на складе | task.add {title: проверить остатки на складе}
        новая задача обновить прайс | task.add {title: обновить прайс}
        напомни мне завтра в 10 позвонить Веге | task.add {kind: call, client: Вега, when: 2026-11-24T10:00}
        подготовить смету для Стройинвеста к среде | task.add {title: подготовить смету для Стройинвеста, client: Стройинвест, when: /2026-11-25}
        разослать приглашения на выставку до 10 декабря | task.add {title: разослать приглашения на выставку, when: /2026-12-10}
        поставь звонок Диме на завтра | task.add {kind: call, when: 2026-11-24} ? assignee (Сидоров Дмитрий, Лебедев Дмитрий)
        поставить звонок Иванову на пятницу | task.add {kind: call, assignee: Иванов Сергей, when: 2026-11-27}
        звонок Захарову в 11 | task.add {kind: call, client: ИП Захаров, when: 2026-11-23T11:00}
        звонок Петровой завтра | task.add {kind: call, participant: Петрова Ольга, when: 2026-11-24}
        встреча с Петровой в среду в 10 | task.add {kind: meeting, participant: Петрова Ольга, when: 2026-11-25T10:00}
        встреча с Петровым в среду в 10 | task.add {kind: meeting, client: Петров Андрей, when: 2026-11-25T10:00}
        поставь на Петрову звонок Веге | task.add {kind: call, assignee: Петрова Ольга, client: Вега}
        позвонить Васильеву завтра | task.add {kind: call, client: Васильев, when: 2026-11-24}
        счёт ООО Рассвет на 40 тысяч | task.add {kind: invoice, client: ООО Рассвет, amount: 40000}
        каждый понедельник в 10 созвон с Вектором | task.add {kind: call, client: АО «Вектор», when: 2026-11-23T10:00, repeat: FREQ=WEEKLY;BYDAY=MO}
        звонить Ладоге каждую пятницу | task.add {kind: call, client: Ладога, repeat: FREQ=WEEKLY;BYDAY=FR}
        звонить Альфе через день | task.add {kind: call, client: Альфа-Трейд, repeat: FREQ=DAILY;INTERVAL=2}
        срочно позвонить Газстрою | task.add {kind: call, client: Газстрой, priority: high}
        позвонить Вектору, не горит | task.add {kind: call, client: АО «Вектор», priority: low}
        пожалуйста, поставь встречу с Вегой на завтра | task.add {kind: meeting, client: Вега, when: 2026-11-24}
        задачи на завтра | task.list {when: 2026-11-24}
        мои задачи на эту неделю | task.list {assignee: me, when: 2026-11-23/2026-11-29}
        задачи Ольги на пятницу | task.list {assignee: Петрова Ольга, when: 2026-11-27}
        дела Игоря на сегодня | task.list {assignee: Соловьёв Игорь, when: 2026-11-23}
        задачи отдела на завтра | task.list {scope: team, when: 2026-11-24}
        просрочки отдела | task.list {scope: team, status: overdue}
        хвосты Юры | task.list {assignee: Коваленко Юрий, status: overdue}
        просроченные звонки | task.list {kind: call, status: overdue}
        закрытые задачи за неделю | task.list {when: 2026-11-17/2026-11-23, status: done}
        сделанные встречи Паши за ноябрь | task.list {kind: meeting, assignee: Чёрных Павел, when: 2026-11-01/2026-11-30, status: done}
        отменённые визиты | task.list {kind: visit, status: cancelled}
        открытые счета по Ладоге | task.list {kind: invoice, client: Ладога, status: open}
        звонки Сидорова на завтра | task.list {kind: call, assignee: Сидоров Дмитрий, when: 2026-11-24}
        встречи с Вегой | task.list {kind: meeting, client: Вега}
        задачи по Газстрою | task.list {client: Газстрой}
        что у меня сегодня | day.plan {assignee: me}
        что у меня завтра | task.list {assignee: me, when: 2026-11-24}
        мой день | day.plan {}
        план на день | day.plan {}
        планёрка | day.plan {}
        с чего начать | day.plan {}
        что у Иванова сегодня | day.plan {assignee: Иванов Сергей}
        итоги дня | day.close {}
        закрыть день | day.close {}
        покажи #15 | task.show {tasks: #15}
        открой третью | task.show {tasks: 3}
        готово 2 | task.done {tasks: 2}
        готово #40: заплатят в пятницу | task.done {tasks: #40, result: заплатят в пятницу}
        2 и 3 сделаны | task.done {tasks: 2 3}
        закрой #7 | task.done {tasks: #7}
        позвонил Ладоге: думают до среды | task.done {kind: call, client: Ладога, result: думают до среды}
        встретился с Вегой | task.done {kind: meeting, client: Вега}
        отправил КП Газстрою | task.done {kind: proposal, client: Газстрой}
        верни #12 в работу | task.reopen {tasks: #12}
        отмени #3 | task.cancel {tasks: #3}
        отмени встречу с Вегой | task.cancel {kind: meeting, client: Вега}
        отмени завтрашний звонок Ромашке: заболели | task.cancel {kind: call, client: ООО «Ромашка», on: 2026-11-24, reason: заболели}
        перенеси #5 на среду | task.move {tasks: #5, when: 2026-11-25}
        перенеси третью на 16:00 | task.move {tasks: 3, when: T16:00}
        перенеси звонок Вектору с четверга на пятницу | task.move {kind: call, client: АО «Вектор», on: 2026-11-26, when: 2026-11-27}
        перенеси завтрашнюю встречу с Ладогой на 15 | task.move {kind: meeting, client: Ладога, on: 2026-11-24, when: 2026-11-24T15:00}
        сдвинь её на час | task.move {tasks: last, shift: PT1H}
        отложи #8 на неделю | task.move {tasks: #8, shift: P7D}
        отложи 4 до пятницы | task.move {tasks: 4, when: 2026-11-27}
        перенеси встречу с Вегой | task.move {kind: meeting, client: Вега} ? when
        передай #12 Паше | task.assign {tasks: #12, assignee: Чёрных Павел}
        отдай звонок Газстрою Ане | task.assign {kind: call, assignee: Кузнецова Анна, client: Газстрой}
        сделай 3 срочной | task.edit {tasks: 3, priority: high}
        добавь к #4 комментарий: просили образцы | task.note {tasks: #4, text: просили образцы}
        найди задачи про рекламацию | task.find {text: рекламацию}
        больше не повторяй звонок Ладоге | repeat.stop {kind: call, client: Ладога}
        как дела у Паши | status.show {person: Чёрных Павел}
        как дела в отделе | status.show {scope: team}
        чем загружен Ким завтра | load.show {person: Ким Алексей, when: 2026-11-24}
        рейтинг за октябрь | rating.show {when: 2026-10-01/2026-10-31}
        рейтинг по звонкам за неделю | rating.show {when: 2026-11-17/2026-11-23, metric: calls}
        качество заполнения за прошлый месяц | quality.show {when: 2026-10-01/2026-10-31}
        kpi отдела за ноябрь | kpi.show {scope: team, when: 2026-11-01/2026-11-30}
        KPI Ольги за квартал | kpi.show {person: Петрова Ольга, when: 2026-10-01/2026-12-31}
        план Юре на декабрь 900 тысяч | target.set {person: Коваленко Юрий, when: 2026-12-01/2026-12-31, amount: 900000} ? metric
        премия Паши за ноябрь | bonus.show {person: Чёрных Павел, when: 2026-11-01/2026-11-30}
        похвали Аню за договор с Вегой | feedback.give {person: Кузнецова Анна, mood: good, text: договор с Вегой}
        скажи Киму, что я им довольна | feedback.give {person: Ким Алексей, mood: good}
        кого поощрить за неделю | reward.suggest {when: 2026-11-17/2026-11-23}
        отпусти Машу на час раньше | reward.give {person: Смирнова Мария, duration: PT1H}
        дай Ольге премию 5000 за договор с Вектором | reward.give {person: Петрова Ольга, amount: 5000, text: договор с Вектором}
        штраф Паше 500 за опоздание | fine.give {person: Чёрных Павел, amount: 500, reason: опоздание}
        оштрафуй Киму | fine.give {person: Ким Алексей} ? amount
        отмени штраф Паше | fine.withdraw {person: Чёрных Павел}
        штрафы за месяц | fine.list {when: 2026-10-24/2026-11-23}
        кого пора проконтролировать | control.show {}
        история контроля Ани | control.history {person: Кузнецова Анна}
        разбор полётов | debrief.show {}
        разбор по Игорю за вчера | debrief.show {person: Соловьёв Игорь, when: 2026-11-22}
        дайджест за неделю | digest.show {when: 2026-11-17/2026-11-23}
        Паша в отпуске с 1 по 10 декабря | absence.set {person: Чёрных Павел, when: 2026-12-01/2026-12-10}
        Юра заболел | absence.set {person: Коваленко Юрий}
        Маша вышла | absence.unset {person: Смирнова Мария}
        кто в отпуске | absence.list {}
        регламент по встречам | rule.show {kind: meeting}
        для КП обязательна сумма | rule.set {kind: proposal, field: amount}
        сумма для счетов необязательна | rule.unset {kind: invoice, field: amount}
        добавь менеджера Носов Илья | person.add {role: manager, name: Носов Илья}
        список сотрудников | person.list {}
        удали сотрудника Лебедева | person.remove {person: Лебедев Дмитрий}
        сделай Кузнецову руководителем | person.role {person: Кузнецова Анна, role: head}
        новый клиент Парус, телефон +7 812 555-01-02 | client.add {name: Парус, phone: +7 812 555-01-02}
        клиенты Ольги | client.list {assignee: Петрова Ольга}
        карточка Веги | client.show {client: Вега}
        передай Ладогу Ане | client.assign {assignee: Кузнецова Анна, client: Ладога}
        переименуй клиента Вега в Вега Плюс | client.edit {client: Вега, name: Вега Плюс}
        удали клиента Техносила | client.remove {client: Техносила}
        привяжи telegram:5005 к Паше | account.link {person: Чёрных Павел, account: telegram:5005}
        какой следующий шаг по Веге | next.suggest {client: Вега}
        помощь | help {}
        помощь по задачам | help {topic: задачам}
        отмени | undo {}
        верни | redo {}
        журнал за сегодня | journal.show {when: 2026-11-23}
        почему | explain {}
        запомни: отзвон — это звонок | phrase.teach {phrase: отзвон, meaning: звонок}
        мои фразы | phrase.list {}
        отчёт по отделу за ноябрь в csv | report.make {scope: team, when: 2026-11-01/2026-11-30, format: csv}
        выгрузка задач в json | export.make {format: json}
        напоминай за 10 минут до каждой задачи | notify.set {remind: PT10M}
        идея: сделать тёмную тему | idea.add {text: сделать тёмную тему}
        идеи | idea.list {}
        кто я | session.whoami {}
        я Ким | session.switch {person: Ким Алексей}
        говори по-английски | session.language {language: en}
        привет | session.greet {}
        спасибо | session.thanks {}
        пока | session.quit {}
        да | dialog.yes {}
        нет | dialog.no {}
        отмена | dialog.cancel {}
        ещё | dialog.more {}
        что у Юры на среду | task.list {assignee: Коваленко Юрий, when: 2026-11-25}
        задача Игорю на завтра: сверить накладные | task.add {title: сверить накладные, assignee: Соловьёв Игорь, when: 2026-11-24}
        поставь Сидорову встречу с Вегой на пятницу в 11 | task.add {kind: meeting, assignee: Сидоров Дмитрий, client: Вега, when: 2026-11-27T11:00}
        готово 2 — позвонят в пятницу, отчёт пришлют | task.done {tasks: 2, result: позвонят в пятницу, отчёт пришлют}
        срочный звонок Веге сегодня | task.add {kind: call, client: Вега, when: 2026-11-23, priority: high}
        перенеси #4 на 16:00: клиент просил | task.move {tasks: #4, when: T16:00, reason: клиент просил}
        перенеси 2 и 4 на понедельник | task.move {tasks: 2 4, when: 2026-11-30}
        сдвинь #3 на два дня раньше | task.move {tasks: #3, shift: -P2D}
        отмени её | task.cancel {tasks: last}
        покажи задачи Ани за прошлую неделю | task.list {assignee: Кузнецова Анна, when: 2026-11-16/2026-11-22}
        счета Газстрою за ноябрь | task.list {kind: invoice, client: Газстрой, when: 2026-11-01/2026-11-30}
        каждую последнюю пятницу месяца звонить Веге | task.add {kind: call, client: Вега, repeat: FREQ=MONTHLY;BYDAY=-1FR}
        встреча с Вегой 15-го в полдень | task.add {kind: meeting, client: Вега, when: 2026-12-15T12:00}
        встреча с Вегой 25 декабря | task.add {kind: meeting, client: Вега, when: 2026-12-25}
        звонок Веге через 3 дня | task.add {kind: call, client: Вега, when: 2026-11-26}
        звонок Веге через час | task.add {kind: call, client: Вега, when: 2026-11-23T10:00}
        звонок Веге в 8 вечера | task.add {kind: call, client: Вега, when: 2026-11-23T20:00}
        звонок Веге вечером | task.add {kind: call, client: Вега, when: 2026-11-23T18:00}
        """
}
