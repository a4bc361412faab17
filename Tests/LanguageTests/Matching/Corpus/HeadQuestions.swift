extension PhraseCorpus {
    /// What heads ask in a hurry, politely, in passing, dictating and with few words: nothing of it writes anything.
    static let headQuestions = """
        kpi отдела с 26 октября по 3 ноября | kpi.show {scope: team, when: 2026-10-26/2026-11-03}
        топ клиентов с 1 по 15 ноября | sales.show {when: 2026-11-01/2026-11-15, by: client}
        конверсия с 1 по 15 ноября | funnel.show {when: 2026-11-01/2026-11-15}
        сколько задач у Кима с 23 по 27 ноября | task.list {assignee: Ким Алексей, when: 2026-11-23/2026-11-27}
        бабки за ноябрь сколько | sales.show {when: 2026-11-01/2026-11-30, metric: revenue}
        какая касса за прошлую неделю | sales.show {when: 2026-11-16/2026-11-22, metric: revenue}
        дай цифру по поступлениям за ноябрь | sales.show {when: 2026-11-01/2026-11-30, metric: revenue}
        сколько мы всего заработали с начала года | sales.show {when: 2026-01-01/2026-11-23, metric: revenue}
        Прошу сообщить сумму поступлений за октябрь | sales.show {when: 2026-10-01/2026-10-31, metric: revenue}
        слушай, а что у нас по выручке в этом месяце | sales.show {when: 2026-11-01/2026-11-30, metric: revenue}
        хочу знать какой у нас оборот за квартал | sales.show {when: 2026-10-01/2026-12-31, metric: revenue}
        выручка? за всё время | sales.show {when: 2000-01-01/, metric: revenue}
        напомни-ка, сколько мы наторговали в октябре | sales.show {when: 2026-10-01/2026-10-31, metric: revenue}
        в октябре у нас продаж на сколько было | sales.show {when: 2026-10-01/2026-10-31, metric: revenue}
        сколько на прошлой неделе упало денег на счёт | sales.show {when: 2026-11-16/2026-11-22, metric: revenue}
        Какова общая сумма поступивших платежей за ноябрь? | sales.show {when: 2026-11-01/2026-11-30, metric: revenue}
        итого выручка с начала месяца | sales.show {when: 2026-11-01/2026-11-23, metric: revenue}
        сколько бабла притащил ким в ноябре | sales.show {person: Ким Алексей, when: 2026-11-01/2026-11-30, metric: revenue}
        какая выручка по кузнецовой за этот месяц | sales.show {person: Кузнецова Анна, when: 2026-11-01/2026-11-30, metric: revenue}
        у петровой продажи какие за прошлую неделю | sales.show {person: Петрова Ольга, when: 2026-11-16/2026-11-22, metric: revenue}
        На какую сумму Иванов закрыл продаж в октябре? | sales.show {person: Иванов Сергей, when: 2026-10-01/2026-10-31, metric: revenue}
        что по деньгам у чёрных | sales.show {person: Чёрных Павел, metric: revenue}
        сколько денег мы получили от стройинвеста с начала года | sales.show {client: Стройинвест, when: 2026-01-01/2026-11-23, metric: revenue}
        дай цифры по ромашке: сколько заплатили | sales.show {client: ООО «Ромашка», metric: revenue}
        сколько принесли клиенты сидорова в ноябре | sales.show {person: Сидоров Дмитрий, when: 2026-11-01/2026-11-30, metric: revenue}
        сколько контрактов мы подписали за последние две недели | sales.show {when: 2026-11-10/2026-11-23, metric: contracts}
        сколько сделок в ноябре закрыто | sales.show {when: 2026-11-01/2026-11-30, metric: contracts}
        на сколько выставлено счетов в этом месяце | sales.show {when: 2026-11-01/2026-11-30, metric: invoices}
        продажи по каждому менеджеру за ноябрь | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, by: person}
        кто сколько продал в октябре | sales.show {when: 2026-10-01/2026-10-31, metric: revenue, by: person}
        выручка по менеджерам с начала года | sales.show {when: 2026-01-01/2026-11-23, metric: revenue, by: person}
        разбей выручку по клиентам | sales.show {metric: revenue, by: client}
        сколько у каждого менеджера выручки в этом месяце | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, by: person}
        сколько пришло по каждому клиенту за ноябрь | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, by: client}
        какой в среднем чек у сидорова | sales.show {person: Сидоров Дмитрий, metric: average}
        сколько в среднем нам платят | sales.show {metric: average}
        Прошу указать средний чек по отделу за октябрь | sales.show {scope: team, when: 2026-10-01/2026-10-31, metric: average}
        чек средний за ноябрь? | sales.show {when: 2026-11-01/2026-11-30, metric: average}
        сколько в среднем платит клиент | sales.show {metric: average}
        кто у нас больше всего платит из клиентов | sales.show {by: client}
        дай топ-3 заказчиков за ноябрь | sales.show {when: 2026-11-01/2026-11-30, by: client}
        самые жирные клиенты за всё время | sales.show {when: 2000-01-01/, by: client}
        с каких клиентов мы больше всего получили | sales.show {by: client}
        назови наших главных контрагентов по выручке | sales.show {by: client}
        кто из заказчиков принёс больше всего денег в октябре | sales.show {when: 2026-10-01/2026-10-31, by: client}
        кто нам приносит больше всего денег из клиентов | sales.show {by: client}
        сколько нам должны клиенты | task.list {kind: payment, scope: team, status: open}
        что там с неоплаченными счетами | task.list {kind: payment, status: open}
        по каким счетам ещё не пришли деньги | task.list {kind: payment, status: open}
        кто до сих пор не рассчитался | task.list {kind: payment, scope: team, status: open}
        счета, которые не оплатили | task.list {kind: payment, status: open}
        есть неоплаченные счета у ромашки? | task.list {kind: payment, client: ООО «Ромашка», status: open}
        на какую сумму у нас просроченных оплат | task.list {kind: payment, status: overdue}
        сколько денег просрочено | task.list {kind: payment, status: overdue}
        кто больше всех должен | task.list {kind: payment, scope: team, status: open}
        дебиторка какая сейчас | task.list {kind: payment, scope: team, status: open}
        какие платежи просрочены | task.list {kind: payment, status: overdue}
        кто задерживает оплату | task.list {kind: payment, scope: team, status: overdue}
        сравни ноябрь и октябрь по деньгам | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, compare: 2026-10-01/2026-10-31}
        мы в плюсе по сравнению с октябрём | sales.show {compare: 2026-10-01/2026-10-31}
        насколько мы выросли к прошлому месяцу | sales.show {compare: 2026-10-01/2026-10-31}
        прошлая неделя против позапрошлой | sales.show {when: 2026-11-16/2026-11-22, compare: previous}
        на сколько больше заработали чем в прошлом месяце | sales.show {compare: 2026-10-01/2026-10-31}
        сравни прошлую неделю с позапрошлой | sales.show {when: 2026-11-16/2026-11-22, compare: previous}
        у кого выручка больше у кима или у петровой | sales.show {person: Ким Алексей Петрова Ольга, metric: revenue}
        сравни-ка мне иванова и сидорова за ноябрь | sales.show {person: Иванов Сергей Сидоров Дмитрий, when: 2026-11-01/2026-11-30}
        кто лучше отработал по деньгам, чёрных или ким | sales.show {person: Чёрных Павел Ким Алексей, metric: revenue}
        как у нас с воронкой за ноябрь | funnel.show {when: 2026-11-01/2026-11-30}
        какая конверсия из звонка во встречу | funnel.show {}
        сколько предложений превращается в договоры | funnel.show {}
        на каком шаге у кима срываются сделки | funnel.show {person: Ким Алексей}
        прошу показать воронку продаж по отделу за квартал | funnel.show {scope: team, when: 2026-10-01/2026-12-31}
        какая доля встреч заканчивается договором | funnel.show {}
        из кп в договор какая конверсия за последний месяц | funnel.show {when: 2026-10-24/2026-11-23}
        конверсию по петровой дай | funnel.show {person: Петрова Ольга}
        где чаще всего сливаются клиенты | funnel.show {}
        с кем из клиентов давно не разговаривали | client.idle {}
        какие клиенты остались без внимания | client.idle {}
        клиенты, про которых забыли | client.idle {}
        есть клиенты которым две недели никто не звонил | client.idle {duration: P14D}
        кому никто не звонил больше 10 дней | client.idle {duration: P10D}
        каких клиентов ким совсем забросил | client.idle {person: Ким Алексей}
        подскажи, кого из заказчиков упустили | client.idle {}
        по каким клиентам нет движения | client.idle {}
        покажи клиентов, по которым ничего не запланировано | client.idle {}
        когда последний раз общались с вегой | task.list {client: Вега, status: done}
        когда был последний контакт с ладогой | task.list {client: Ладога, status: done}
        как давно мы не связывались с газстроем | task.list {client: Газстрой, status: done}
        когда мы последний раз говорили с вектором | task.list {client: АО «Вектор», status: done}
        последний контакт с acme когда был | task.list {client: Acme Ltd, status: done}
        давно мы с globex не созванивались? | task.list {kind: call, client: Globex, status: done}
        на чём остановились с ромашкой | task.list {client: ООО «Ромашка», status: done}
        чем закончилась встреча с вектором | task.list {kind: meeting, client: АО «Вектор», status: done}
        чем закончился последний контакт с ладогой | task.list {client: Ладога, status: done}
        какой был итог последнего разговора с газстроем | task.list {client: Газстрой, status: done}
        когда у нас следующая встреча с вегой | task.list {kind: meeting, client: Вега}
        во сколько сегодня встреча с газстроем | task.list {kind: meeting, client: Газстрой, when: 2026-11-23}
        когда иванов едет в газстрой | task.list {kind: visit, assignee: Иванов Сергей, client: Газстрой}
        созвон с ладогой когда? | task.list {kind: call, client: Ладога}
        когда ждать оплату от ромашки | task.list {kind: payment, client: ООО «Ромашка»}
        мы вообще звонили ромашке на этой неделе? | task.list {kind: call, client: ООО «Ромашка», when: 2026-11-23/2026-11-29, status: done}
        кто-нибудь из наших общался с acme | task.list {client: Acme Ltd, status: done}
        выставили мы счёт вектору или нет | task.list {kind: invoice, client: АО «Вектор», status: done}
        отправляли кп ладоге? | task.list {kind: proposal, client: Ладога, status: done}
        павел с вегой встречался? | task.list {kind: meeting, assignee: Чёрных Павел, client: Вега, status: done}
        ромашка оплатила? | task.list {kind: payment, client: ООО «Ромашка», status: done}
        за кем закреплена ладога | client.show {client: Ладога}
        кто у нас отвечает за стройинвест | client.show {client: Стройинвест}
        вега - это чей клиент | client.show {client: Вега}
        кто ведёт у нас газстрой, напомни | client.show {client: Газстрой}
        под кем у нас вектор | client.show {client: АО «Вектор»}
        кто менеджер по ромашке | client.show {client: ООО «Ромашка»}
        чем вчера занималась петрова | task.list {assignee: Петрова Ольга, when: 2026-11-22, status: done}
        что вообще успел сидоров за пятницу | task.list {assignee: Сидоров Дмитрий, when: 2026-11-20, status: done}
        что сделано за прошлую неделю у иванова | task.list {assignee: Иванов Сергей, when: 2026-11-16/2026-11-22, status: done}
        какие дела ким закрыл в пятницу | task.list {assignee: Ким Алексей, when: 2026-11-20, status: done}
        сколько звонков сделала петрова на прошлой неделе | task.list {kind: call, assignee: Петрова Ольга, when: 2026-11-16/2026-11-22, status: done}
        скажи, что отдел сделал за пятницу | task.list {scope: team, when: 2026-11-20, status: done}
        сколько звонков сделали за прошлую неделю | task.list {kind: call, scope: team, when: 2026-11-16/2026-11-22, status: done}
        ким в 15 свободен? | load.show {person: Ким Алексей, when: 2026-11-23T15:00}
        у ольги есть окно завтра | load.show {person: Петрова Ольга, when: 2026-11-24}
        сергей завтра сильно занят? | load.show {person: Иванов Сергей, when: 2026-11-24}
        how much have we made so far this month | sales.show {when: 2026-11-01/2026-11-23, metric: revenue}
        whats the revenue for november | sales.show {when: 2026-11-01/2026-11-30, metric: revenue}
        revenue YTD | sales.show {when: 2026-01-01/2026-11-23, metric: revenue}
        so how much cash came in last week | sales.show {when: 2026-11-16/2026-11-22, metric: revenue}
        Could you please tell me the total revenue for October? | sales.show {when: 2026-10-01/2026-10-31, metric: revenue}
        tell me how much money we got in november | sales.show {when: 2026-11-01/2026-11-30, metric: revenue}
        how did we do money wise last week | sales.show {when: 2026-11-16/2026-11-22, metric: revenue}
        I'd like to know the total of payments received this month | sales.show {when: 2026-11-01/2026-11-30, metric: revenue}
        november sales total | sales.show {when: 2026-11-01/2026-11-30, metric: revenue}
        money in yesterday? | sales.show {when: 2026-11-22, metric: revenue}
        what have we earned since the start of the year | sales.show {when: 2026-01-01/2026-11-23, metric: revenue}
        how much did sergey close in november | sales.show {person: Иванов Сергей, when: 2026-11-01/2026-11-30, metric: revenue}
        what's Pavel brought in so far | sales.show {person: Чёрных Павел, when: 2026-11-01/2026-11-23, metric: revenue}
        how much has Globex paid us in total | sales.show {client: Globex, metric: revenue}
        total paid by acme this year | sales.show {client: Acme Ltd, when: 2026-01-01/2026-12-31, metric: revenue}
        how many contracts have been signed this month | sales.show {when: 2026-11-01/2026-11-30, metric: contracts}
        revenue per manager for november | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, by: person}
        how much did each of my managers bring in this month | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, by: person}
        weekly revenue for november please | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, by: week}
        whats our average payment | sales.show {metric: average}
        average check for pavel this month | sales.show {person: Чёрных Павел, when: 2026-11-01/2026-11-30, metric: average}
        how big is an average payment from kim's clients | sales.show {person: Ким Алексей, metric: average}
        how much does a client pay on average | sales.show {metric: average}
        what is the mean payment this quarter | sales.show {when: 2026-10-01/2026-12-31, metric: average}
        biggest payers this year | sales.show {when: 2026-01-01/2026-12-31, by: client}
        who is our most valuable client of all time | sales.show {when: 2000-01-01/, by: client}
        which client brings in the most money | sales.show {by: client}
        name our best three customers by revenue | sales.show {by: client}
        which payments are overdue | task.list {kind: payment, scope: team, status: overdue}
        who still owes us money | task.list {kind: payment, scope: team, status: open}
        how much are we owed | task.list {kind: payment, scope: team, status: open}
        how much is outstanding | task.list {kind: payment, scope: team, status: open}
        total of overdue payments | task.list {kind: payment, status: overdue}
        who hasnt paid yet | task.list {kind: payment, scope: team, status: open}
        which clients are late with payments | task.list {kind: payment, scope: team, status: overdue}
        outstanding payments of acme | task.list {kind: payment, client: Acme Ltd, status: open}
        are we ahead of last month | sales.show {compare: 2026-10-01/2026-10-31}
        did we make more than in october | sales.show {compare: 2026-10-01/2026-10-31}
        how does this month compare to last month | sales.show {when: 2026-11-01/2026-11-30, compare: 2026-10-01/2026-10-31}
        is november better than october | sales.show {when: 2026-11-01/2026-11-30, compare: 2026-10-01/2026-10-31}
        was last week better than the week before | sales.show {when: 2026-11-16/2026-11-22, compare: previous}
        who brought in more money this month, anna or olga | sales.show {person: Кузнецова Анна Петрова Ольга, when: 2026-11-01/2026-11-30, metric: revenue}
        are sales up or down on last month | sales.show {metric: revenue, compare: 2026-10-01/2026-10-31}
        whats our conversion from calls to meetings | funnel.show {}
        what percentage of proposals become contracts | funnel.show {}
        how is the pipeline looking | funnel.show {}
        how does the funnel look for november | funnel.show {when: 2026-11-01/2026-11-30}
        give me olga's conversion | funnel.show {person: Петрова Ольга}
        how many of our meetings end up in a contract | funnel.show {}
        proposal to contract conversion last month | funnel.show {when: 2026-10-01/2026-10-31}
        any clients weve forgotten about | client.idle {}
        clients with no contact for 10 days | client.idle {duration: P10D}
        who havent we called in a while | client.idle {}
        which clients has nobody called lately | client.idle {}
        clients nobody has spoken to for two weeks | client.idle {duration: P14D}
        are there clients that fell through the cracks | client.idle {}
        which of pavels clients are forgotten | client.idle {person: Чёрных Павел}
        clients without a next step | client.idle {}
        who did we lose touch with | client.idle {}
        what happened at the last meeting with vega | task.list {kind: meeting, client: Вега, status: done}
        when did we last hear from globex | task.list {client: Globex, status: done}
        how long is it since the last contact with ladoga | task.list {client: Ладога, status: done}
        whats the latest with vector | client.show {client: АО «Вектор»}
        last contact with romashka? | task.list {client: ООО «Ромашка», status: done}
        how many days since anyone called vega | task.list {kind: call, client: Вега, status: done}
        when are we seeing vega next | task.list {kind: meeting, client: Вега}
        what time is the acme meeting | task.list {kind: meeting, client: Acme Ltd}
        did anyone call ladoga this week | task.list {kind: call, client: Ладога, when: 2026-11-23/2026-11-29, status: done}
        has the money from stroyinvest arrived | task.list {kind: payment, client: Стройинвест, status: done}
        have we sent vega a proposal yet | task.list {kind: proposal, client: Вега, status: done}
        did olga talk to vector | task.list {assignee: Петрова Ольга, client: АО «Вектор», status: done}
        whos handling vega | client.show {client: Вега}
        which of my people looks after ladoga | client.show {client: Ладога}
        whose client is acme | client.show {client: Acme Ltd}
        who is acme assigned to | client.show {client: Acme Ltd}
        what did the team get done on friday | task.list {scope: team, when: 2026-11-20, status: done}
        tell me what sergey did last week | task.list {assignee: Иванов Сергей, when: 2026-11-16/2026-11-22, status: done}
        how many meetings did kim have last week | task.list {kind: meeting, assignee: Ким Алексей, when: 2026-11-16/2026-11-22, status: done}
        what exactly did sidorov finish on friday | task.list {assignee: Сидоров Дмитрий, when: 2026-11-20, status: done}
        how many calls were made last week | task.list {kind: call, scope: team, when: 2026-11-16/2026-11-22, status: done}
        is pavel free tomorrow at 11 | load.show {person: Чёрных Павел, when: 2026-11-24T11:00}
        am i free this afternoon | load.show {person: me, when: 2026-11-23T14:00}
        who's free at 3 today | load.show {when: 2026-11-23T15:00}
        does kim have a gap tomorrow | load.show {person: Ким Алексей, when: 2026-11-24}
        who's overloaded this week | load.show {when: 2026-11-23/2026-11-29}
        which of my people has too much on | load.show {}
        whos swamped and whos bored this week | load.show {when: 2026-11-23/2026-11-29}
        hows the workload across the team this week | load.show {scope: team, when: 2026-11-23/2026-11-29}
        how loaded is the team this week | load.show {scope: team, when: 2026-11-23/2026-11-29}
        is anyone overloaded | load.show {}
        how many tasks are overdue | task.list {status: overdue}
        how many meetings has the team got this week | task.list {kind: meeting, scope: team, when: 2026-11-23/2026-11-29}
        how much work does pavel have left today | task.list {assignee: Чёрных Павел, when: 2026-11-23}
        how many calls for tomorrow | task.list {kind: call, when: 2026-11-24}
        number of open tasks for olga | task.list {assignee: Петрова Ольга, status: open}
        tasks today - how many | task.list {when: 2026-11-23}
        which deals should close by friday | task.list {kind: contract, scope: team, when: /2026-11-27}
        what payments are due this week | task.list {kind: payment, scope: team, when: 2026-11-23/2026-11-29}
        how much money should come in this week | task.list {kind: payment, scope: team, when: 2026-11-23/2026-11-29}
        what are we signing this week | task.list {kind: contract, scope: team, when: 2026-11-23/2026-11-29}
        whats due to close this week and for how much | task.list {kind: contract, scope: team, when: 2026-11-23/2026-11-29}
        who's falling behind | task.list {scope: team, status: overdue}
        who has the most overdue tasks | task.list {scope: team, status: overdue}
        who isn't keeping up | task.list {scope: team, status: overdue}
        whos late with their tasks | task.list {scope: team, status: overdue}
        whats on today | task.list {when: 2026-11-23}
        what have i got on today | day.plan {assignee: me}
        what's my day like | day.plan {}
        anything overdue? | task.list {status: overdue}
        whats overdue in the team | task.list {scope: team, status: overdue}
        show me whats late | task.list {status: overdue}
        what does the team's week look like | task.list {scope: team, when: 2026-11-23/2026-11-29}
        show me pavels week | task.list {assignee: Чёрных Павел, when: 2026-11-23/2026-11-29}
        whats planned for next week for the team | task.list {scope: team, when: 2026-11-30/2026-12-06}
        whats the number for vega | client.show {client: Вега}
        acme's phone number please | client.show {client: Acme Ltd}
        who do i call at ladoga | client.show {client: Ладога}
        vector phone | client.show {client: АО «Вектор»}
        """
}
