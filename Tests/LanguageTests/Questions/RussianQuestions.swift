extension PhraseCorpus {
    /// What heads ask in words that no sentence foresees, in Russian.
    static let russianQuestions = """
        сколько Ладога нам всего заплатила за ноябрь | sales.show {client: Ладога, when: 2026-11-01/2026-11-30, metric: revenue}
        подскажите пожалуйста, какая получается выручка у отдела на сегодня | sales.show {scope: team, when: 2026-11-23, metric: revenue}
        деньги за прошлую неделю сколько вышло | sales.show {when: 2026-11-16/2026-11-22, metric: revenue}
        Вега хоть что-то заплатила в этом месяце | sales.show {client: Вега, when: 2026-11-01/2026-11-30, metric: revenue}
        а Ким в ноябре вообще сколько наторговал | sales.show {person: Ким Алексей, when: 2026-11-01/2026-11-30, metric: revenue}
        сколько бабок принесла Кузнецова в октябре | sales.show {person: Кузнецова Анна, when: 2026-10-01/2026-10-31, metric: revenue}
        какой у нас сейчас доход получается по Веге | sales.show {client: Вега, metric: revenue}
        сколько рублей упало на счет за ноябрь | sales.show {when: 2026-11-01/2026-11-30, metric: revenue}
        сколько оплат вообще было в ноябре и от кого | sales.show {when: 2026-11-01/2026-11-30, metric: payments}
        у кого самый большой чек | sales.show {metric: average, by: person}
        средний чек какой вышел у Оли в ноябре | sales.show {person: Петрова Ольга, when: 2026-11-01/2026-11-30, metric: average}
        в среднем сколько платят клиенты Кима | sales.show {person: Ким Алексей, metric: average}
        назови пятерку самых денежных заказчиков | sales.show {by: client}
        Кто из клиентов платит больше всех? | sales.show {by: client}
        топ-5 покупателей по оплатам за ноябрь | sales.show {when: 2026-11-01/2026-11-30, by: client}
        кто нам больше всех должен сейчас | task.list {kind: payment, scope: team, status: open}
        по каким счетам до сих пор нет оплаты у Петровой | task.list {kind: payment, assignee: Петрова Ольга, status: open}
        неоплаченное у Ладоги есть? | task.list {kind: payment, client: Ладога, status: open}
        дебиторка у нас сейчас какая | task.list {kind: payment, scope: team, status: open}
        Кима должники кто | task.list {kind: payment, assignee: Ким Алексей, status: open}
        просрочка по деньгам какая получается | task.list {kind: payment, scope: team, status: overdue}
        просроченных платежей много ли | task.list {kind: payment, scope: team, status: overdue}
        что у Сидорова висит просроченного | task.list {assignee: Сидоров Дмитрий, status: overdue}
        кто из ребят больше всех отстает | task.list {scope: team, status: overdue}
        у кого из менеджеров хвосты | task.list {scope: team, status: overdue}
        Павел сильно отстает? | task.list {assignee: Чёрных Павел, status: overdue}
        сколько всего хвостов у Павла | task.list {assignee: Чёрных Павел, status: overdue}
        сколько незакрытых задач сейчас у отдела | task.list {scope: team, when: 2026-11-23, status: open}
        сколько задач висит на Иванове | task.list {assignee: Иванов Сергей}
        у кого больше всего дел на этой неделе | load.show {when: 2026-11-23/2026-11-29}
        что Ольга успела вчера сделать | task.list {assignee: Петрова Ольга, when: 2026-11-22, status: done}
        чего наделал Ким за прошлую неделю | task.list {assignee: Ким Алексей, when: 2026-11-16/2026-11-22, status: done}
        что реально сделано отделом за пятницу | task.list {scope: team, when: 2026-11-20, status: done}
        кто сколько задач закрыл на прошлой неделе | task.list {scope: team, when: 2026-11-16/2026-11-22, status: done}
        сколько встреч реально провел отдел на прошлой неделе | task.list {kind: meeting, scope: team, when: 2026-11-16/2026-11-22, status: done}
        сколько звонков сделал Иванов вчера всего | task.list {kind: call, assignee: Иванов Сергей, when: 2026-11-22, status: done}
        сколько визитов у нас было в ноябре | task.list {kind: visit, when: 2026-11-01/2026-11-30, status: done}
        сколько презентаций провели за месяц | task.list {kind: demo, scope: team, when: 2026-10-24/2026-11-23, status: done}
        сколько писем отправил Сидоров | task.list {kind: email, assignee: Сидоров Дмитрий, status: done}
        сколько звонков приходится на каждого менеджера на прошлой неделе | task.list {kind: call, scope: team, when: 2026-11-16/2026-11-22}
        когда там у нас встреча с Ладогой | task.list {kind: meeting, client: Ладога}
        ближайший звонок Веге когда | task.list {kind: call, client: Вега}
        на когда у Кима назначена следующая презентация | task.list {kind: demo, assignee: Ким Алексей}
        с Ромашкой когда последний раз разговаривали | task.list {client: ООО «Ромашка», status: done}
        давно ли мы общались с Вегой | task.list {client: Вега, status: done}
        сколько дней прошло с последнего касания по Ладоге | task.list {client: Ладога, status: done}
        сколько мы уже не связывались с Газстроем | task.list {client: Газстрой, status: done}
        с Вегой кто-нибудь разговаривал на прошлой неделе | task.list {client: Вега, when: 2026-11-16/2026-11-22, status: done}
        Ладоге кто-нибудь звонил вообще за последнюю неделю | task.list {kind: call, client: Ладога, when: 2026-11-17/2026-11-23, status: done}
        мы в Газстрой ездили в ноябре? | task.list {kind: visit, client: Газстрой, when: 2026-11-01/2026-11-30, status: done}
        чем у нас кончилась встреча с Ладогой | task.list {kind: meeting, client: Ладога, status: done}
        что в итоге решили с Вегой | task.list {client: Вега, status: done}
        итог последнего разговора с Газстроем какой | task.list {client: Газстрой, status: done}
        до чего договорились с Ладогой в последний раз | task.list {client: Ладога, status: done}
        Вега на ком сейчас | client.show {client: Вега}
        у Ладоги кто ответственный менеджер | client.show {client: Ладога}
        Газстрой вообще чей клиент | client.show {client: Газстрой}
        кто у нас курирует Ромашку | client.show {client: ООО «Ромашка»}
        контакты Ладоги скиньте | client.show {client: Ладога}
        нужен номерок Веги | client.show {client: Вега}
        как мне дозвониться до Газстроя | client.show {client: Газстрой}
        Ольга завтра в 11 не занята? | load.show {person: Петрова Ольга, when: 2026-11-24T11:00}
        есть ли окно у Кима в четверг | load.show {person: Ким Алексей, when: 2026-11-26}
        кто завтра утром свободен | load.show {when: 2026-11-24T09:00}
        я сама завтра в три свободна? | load.show {person: me, when: 2026-11-24T15:00}
        кто из менеджеров перегружен на следующей неделе | load.show {when: 2026-11-30/2026-12-06}
        загрузка по людям на неделю какая | load.show {scope: team, when: 2026-11-23/2026-11-29}
        насколько загружен Сидоров в пятницу | load.show {person: Сидоров Дмитрий, when: 2026-11-27}
        про каких заказчиков мы совсем забыли | client.idle {}
        какие клиенты у Кима заброшены | client.idle {person: Ким Алексей}
        каким клиентам никто не звонил две недели | client.idle {duration: P14D}
        кто из клиентов у нас молчит | client.idle {}
        кого мы давно не трогали из заказчиков | client.idle {}
        конверсия из встреч в договоры в ноябре какая получается | funnel.show {when: 2026-11-01/2026-11-30}
        на каком этапе воронки больше всего отваливается | funnel.show {}
        какая у Петровой конверсия | funnel.show {person: Петрова Ольга}
        на сколько процентов выполнен план ноября | target.show {when: 2026-11-01/2026-11-30}
        Ким план по выручке тянет? | target.show {person: Ким Алексей, metric: revenue}
        как мы идем по плану продаж в ноябре | target.show {when: 2026-11-01/2026-11-30}
        далеко ли нам до плана | target.show {}
        показатели по каждому менеджеру за прошлую неделю | kpi.show {when: 2026-11-16/2026-11-22}
        какой kpi вышел у Ани за ноябрь | kpi.show {person: Кузнецова Анна, when: 2026-11-01/2026-11-30}
        кто у нас в лидерах по выручке | rating.show {metric: revenue}
        кто больше всех договоров подписал в ноябре | rating.show {when: 2026-11-01/2026-11-30, metric: contracts}
        кто меньше всех продал за октябрь | rating.show {when: 2026-10-01/2026-10-31, metric: revenue}
        кто пишет односложные результаты | quality.show {}
        кто у нас ставит результаты для галочки | quality.show {}
        у Сидорова много отписок? | quality.show {person: Сидоров Дмитрий}
        кто чаще всего переносит задачи | task.list {scope: team, status: open}
        кого в этом месяце штрафовали и за что | fine.list {when: 2026-11-01/2026-11-30}
        много ли штрафов набрал Павел | fine.list {person: Чёрных Павел}
        кого наградили в ноябре | reward.list {when: 2026-11-01/2026-11-30}
        какую премию получит Ольга за ноябрь | bonus.show {person: Петрова Ольга, when: 2026-11-01/2026-11-30}
        какие отзывы были по Киму | feedback.list {person: Ким Алексей}
        кто у нас на больничном сейчас | absence.list {}
        кто сегодня в отпуске или болеет | absence.list {when: 2026-11-23}
        кого на этой неделе не будет | absence.list {when: 2026-11-23/2026-11-29}
        что Павел менял вчера | journal.show {person: Чёрных Павел, when: 2026-11-22}
        какие идеи у ребят накопились | idea.list {}
        что должно закрыться на этой неделе по договорам | task.list {kind: contract, scope: team, when: 2026-11-23/2026-11-29}
        сколько денег ожидаем на этой неделе | task.list {kind: payment, scope: team, when: 2026-11-23/2026-11-29}
        какие поступления ждем до конца месяца | task.list {kind: payment, scope: team, when: /2026-11-30}
        ноябрь по деньгам лучше октября? | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, compare: 2026-10-01/2026-10-31}
        на этой неделе оплат больше чем на прошлой или меньше | sales.show {when: 2026-11-23/2026-11-29, metric: payments, compare: previous}
        Иванов или Петрова больше продал в ноябре | sales.show {person: Иванов Сергей Петрова Ольга, when: 2026-11-01/2026-11-30, metric: revenue}
        кто больше подписал договоров, Ким или Сидоров | sales.show {person: Ким Алексей Сидоров Дмитрий, metric: contracts}
        выручка по каждому менеджеру за ноябрь какая | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, by: person}
        деньги в разрезе менеджеров за октябрь | sales.show {when: 2026-10-01/2026-10-31, metric: revenue, by: person}
        договоров за прошлую неделю сколько заключили | sales.show {when: 2026-11-16/2026-11-22, metric: contracts}
        счетов мы сколько выставили в ноябре | sales.show {when: 2026-11-01/2026-11-30, metric: invoices}
        маржинальность у нас какая по Ладоге | sales.show {client: Ладога, metric: revenue}
        что по отделу запланировано на завтра | task.list {scope: team, when: 2026-11-24}
        кто что запланировал на неделю, по людям | task.list {when: 2026-11-23/2026-11-29}
        какие встречи стоят на завтра у Ольги | task.list {kind: meeting, assignee: Петрова Ольга, when: 2026-11-24}
        каких клиентов ведет Сидоров, покажи | client.list {assignee: Сидоров Дмитрий}
        как там дела у Павла на этой неделе | status.show {person: Чёрных Павел, when: 2026-11-23/2026-11-29}
        """
}
