extension PhraseCorpus {
    /// What heads ask in words that no sentence foresees, in English.
    static let englishQuestions = """
        how much did Ladoga pay us altogether in November | sales.show {client: Ладога, when: 2026-11-01/2026-11-30, metric: revenue}
        what did we earn last week in total | sales.show {when: 2026-11-16/2026-11-22, metric: revenue}
        so how much money has Olga actually brought in this month | sales.show {person: Петрова Ольга, when: 2026-11-01/2026-11-30, metric: revenue}
        what's Kim's revenue looking like for November | sales.show {person: Ким Алексей, when: 2026-11-01/2026-11-30, metric: revenue}
        money in from Vega so far? | sales.show {client: Вега, when: 2026-11-01/2026-11-23, metric: revenue}
        total sales of the team for October please | sales.show {scope: team, when: 2026-10-01/2026-10-31, metric: revenue}
        how many payments did we get last week and for how much | sales.show {when: 2026-11-16/2026-11-22, metric: payments}
        what's the typical payment size these days | sales.show {metric: average}
        average deal for Sidorov in November | sales.show {person: Сидоров Дмитрий, when: 2026-11-01/2026-11-30, metric: average}
        name our three biggest customers by revenue | sales.show {by: client}
        which client brings us the most | sales.show {by: client}
        who are the top five payers in November | sales.show {when: 2026-11-01/2026-11-30, by: client}
        who still owes us money | task.list {kind: payment, scope: team, status: open}
        any invoices outstanding with Ladoga | task.list {kind: payment, client: Ладога, status: open}
        how much is unpaid right now | task.list {kind: payment, scope: team, when: 2026-11-23, status: open}
        what does Vega owe us | task.list {kind: payment, scope: team, client: Вега, status: open}
        which payments are overdue and by how much | task.list {kind: payment, scope: team, status: overdue}
        how much money is late | task.list {kind: payment, status: overdue}
        list whatever is overdue for Pavel | task.list {assignee: Чёрных Павел, status: overdue}
        which of my reps are behind | task.list {scope: team, status: overdue}
        is Sidorov late on anything | task.list {assignee: Сидоров Дмитрий, status: overdue}
        how many tasks are still open across the team | task.list {scope: team}
        how many unfinished items has Sergey got | task.list {assignee: Иванов Сергей}
        who has the most tasks this week | load.show {when: 2026-11-23/2026-11-29}
        what did Olga manage to get done yesterday | task.list {assignee: Петрова Ольга, when: 2026-11-22, status: done}
        what has Kim really accomplished last week | task.list {assignee: Ким Алексей, when: 2026-11-16/2026-11-22, status: done}
        show me who finished what on Friday | task.list {when: 2026-11-20, status: done}
        how many meetings did Olga actually hold last week | task.list {kind: meeting, assignee: Петрова Ольга, when: 2026-11-16/2026-11-22, status: done}
        how many calls were really made yesterday | task.list {kind: call, when: 2026-11-22, status: done}
        number of visits this month for the whole team | task.list {kind: visit, scope: team, when: 2026-11-01/2026-11-30}
        how many demos have we got next week | task.list {kind: demo, when: 2026-11-30/2026-12-06}
        calls per person last week? | task.list {kind: call, scope: team, when: 2026-11-16/2026-11-22}
        when's our upcoming meeting with Ladoga | task.list {kind: meeting, client: Ладога}
        when exactly are we seeing Vega next | task.list {kind: meeting, client: Вега}
        next call with Gazstroy, when is it | task.list {kind: call, client: Газстрой}
        when did anyone last get in touch with Romashka | task.list {client: ООО «Ромашка», status: done}
        how many days since we spoke with Vega | task.list {client: Вега, status: done}
        how long ago was the last contact with Ladoga | task.list {client: Ладога, status: done}
        have we been in touch with Gazstroy since Monday | task.list {client: Газстрой, when: 2026-11-16/, status: done}
        did somebody phone Ladoga last week | task.list {kind: call, client: Ладога, when: 2026-11-16/2026-11-22, status: done}
        has anyone visited Vega this month | task.list {kind: visit, client: Вега, when: 2026-11-01/2026-11-30, status: done}
        how did our last conversation with Ladoga end | task.list {client: Ладога, status: done}
        what was agreed with Vega | task.list {client: Вега, status: done}
        what's the outcome of the last meeting with Gazstroy | task.list {kind: meeting, client: Газстрой, status: done}
        who looks after Vega these days | client.show {client: Вега}
        which of us is responsible for Ladoga | client.show {client: Ладога}
        Gazstroy is whose account | client.show {client: Газстрой}
        give me the contact details for Ladoga | client.show {client: Ладога}
        number for Gazstroy please | client.show {client: Газстрой}
        has Olga got time tomorrow at 11 | load.show {person: Петрова Ольга, when: 2026-11-24T11:00}
        any free slot for Kim on Thursday | load.show {person: Ким Алексей, when: 2026-11-26}
        who's available tomorrow morning | load.show {when: 2026-11-24T09:00}
        is Sergey busy at 4 pm today | load.show {person: Иванов Сергей, when: 2026-11-23T16:00}
        who is overloaded next week | load.show {when: 2026-11-30/2026-12-06}
        how loaded is Sidorov on Friday | load.show {person: Сидоров Дмитрий, when: 2026-11-27}
        which clients have gone quiet lately | client.idle {}
        whom have we neglected among Kim's accounts | client.idle {person: Ким Алексей}
        customers nobody has called in two weeks | client.idle {duration: P14D}
        any accounts gone cold? | client.idle {}
        where in the pipeline do we lose most | funnel.show {}
        Olga's conversion rate? | funnel.show {person: Петрова Ольга}
        what percentage of the November target have we hit | target.show {when: 2026-11-01/2026-11-30}
        is Kim on track with his quota | target.show {person: Ким Алексей}
        how far are we from the target | target.show {}
        give me everyone's KPI for last week | kpi.show {scope: team, when: 2026-11-16/2026-11-22}
        what are Anna's scores for November | kpi.show {person: Кузнецова Анна, when: 2026-11-01/2026-11-30}
        who is our leader by revenue | rating.show {metric: revenue}
        who signed the most contracts in November | rating.show {when: 2026-11-01/2026-11-30, metric: contracts}
        who sold least in October | rating.show {when: 2026-10-01/2026-10-31, metric: revenue}
        who writes sham results | quality.show {}
        is Sidorov just ticking boxes in his results | quality.show {person: Сидоров Дмитрий}
        who postpones tasks most often | task.list {scope: team, status: open}
        who got fined this month | fine.list {when: 2026-11-01/2026-11-30}
        was anybody rewarded in November | reward.list {when: 2026-11-01/2026-11-30}
        what bonus will Olga get for November | bonus.show {person: Петрова Ольга, when: 2026-11-01/2026-11-30}
        what feedback has Kim had lately | feedback.list {person: Ким Алексей}
        who is off sick at the moment | absence.list {}
        anyone on vacation this week | absence.list {when: 2026-11-23/2026-11-29}
        what contracts are closing this week | task.list {kind: contract, scope: team, when: 2026-11-23/2026-11-29}
        how much are we expecting to come in this week | task.list {kind: payment, when: 2026-11-23/2026-11-29, status: open}
        is November better than October moneywise | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, compare: 2026-10-01/2026-10-31}
        did we get more payments this week than last week | sales.show {when: 2026-11-23/2026-11-29, metric: payments, compare: 2026-11-16/2026-11-22}
        Sergey or Olga: who sold more in November | sales.show {person: Иванов Сергей Петрова Ольга, when: 2026-11-01/2026-11-30, metric: revenue}
        did Kim sign more contracts than Sidorov | sales.show {person: Ким Алексей Сидоров Дмитрий, metric: contracts}
        revenue for each manager in November | sales.show {when: 2026-11-01/2026-11-30, metric: revenue, by: person}
        money per client for October | sales.show {when: 2026-10-01/2026-10-31, metric: revenue, by: client}
        how many contracts got signed last week | sales.show {when: 2026-11-16/2026-11-22, metric: contracts}
        invoices we issued in November, how many | sales.show {when: 2026-11-01/2026-11-30, metric: invoices}
        what profit did we make on Ladoga | sales.show {client: Ладога, metric: revenue}
        what has Sidorov got on for tomorrow | task.list {assignee: Сидоров Дмитрий, when: 2026-11-24}
        everything the team has planned for tomorrow | task.list {scope: team, when: 2026-11-24}
        which accounts does Sidorov look after | client.list {assignee: Сидоров Дмитрий}
        how is Pavel getting on this week | status.show {person: Чёрных Павел, when: 2026-11-23/2026-11-29}
        """
}
