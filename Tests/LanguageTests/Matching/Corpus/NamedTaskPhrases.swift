extension PhraseCorpus {
    /// A task named by its words, spans of tasks, the rest and both, and what lies beside (Contract, “How a phrase is read”, 36, 37).
    static let named = """
        удали задачу заказать пропуска | task.cancel {title: заказать пропуска}
        удали задачу: заказать пропуска | task.cancel {title: заказать пропуска}
        удали «заказать пропуска» | task.cancel {title: заказать пропуска}
        удалите, пожалуйста, задачу про пропуска | task.cancel {title: пропуска}
        убери стоматолога | task.cancel {title: стоматолога}
        вычеркни ревизию склада | task.cancel {title: ревизию склада}
        отмени планёрку в пятницу | task.cancel {title: планёрку, on: 2026-11-27}
        отмени ревизию: склад закрыт | task.cancel {title: ревизию, reason: склад закрыт}
        отмени ревизию, потому что склад закрыт | task.cancel {title: ревизию, reason: склад закрыт}
        удали встречу с подрядчиком по охране | task.cancel {kind: meeting, title: встречу с подрядчиком по охране}
        удали напоминание про воду в офис | task.cancel {title: воду в офис}
        сними задачу распечатать 3 договора | task.cancel {title: распечатать 3 договора}
        удали задачу отправить прайс Ромашке | task.cancel {title: отправить прайс Ромашке, client: ООО «Ромашка»}
        удали задачу позвонить Ромашке | task.cancel {kind: call, client: ООО «Ромашка»}
        отмени встречу с Вегой по охране | task.cancel {kind: meeting, title: встречу с Вегой по охране, client: Вега}
        отмени рейс в Сочи | task.cancel {title: рейс в Сочи}
        отмени рейс | task.cancel {title: рейс}
        ревизию склада отмени | task.cancel {title: ревизию склада}
        delete the dentist appointment | task.cancel {kind: meeting, title: dentist appointment}
        remove grocery shopping from my list | task.cancel {title: grocery shopping}
        delete the task order the passes | task.cancel {title: order the passes}
        cancel the wedding on Friday | task.cancel {title: wedding, on: 2026-11-27}
        cancel the flight | task.cancel {title: flight}
        scrap the stock count because the warehouse is closed | task.cancel {title: stock count, reason: the warehouse is closed}
        delete the reminder about the water delivery | task.cancel {title: water delivery}
        перенеси ревизию на пятницу | task.move {title: ревизию, when: 2026-11-27}
        перенеси ревизию склада на пятницу в 11 | task.move {title: ревизию склада, when: 2026-11-27T11:00}
        сдвинь отчёт по складу на час | task.move {title: отчёт по складу, shift: PT1H}
        отложи заказ пропусков до среды | task.move {title: заказ пропусков, when: 2026-11-25}
        отчёт по складу перенеси на завтра | task.move {title: отчёт по складу, when: 2026-11-24}
        перенеси отчёт на пятницу по складу | task.move {title: отчёт по складу, when: 2026-11-27}
        перенеси ревизию | task.move {title: ревизию} ? when
        перенеси ревизию на пятницу, клиент просит | task.move {title: ревизию, when: 2026-11-27, reason: клиент просит}
        перенеси завтрашнюю ревизию на пятницу | task.move {title: ревизию, on: 2026-11-24, when: 2026-11-27}
        перенеси совещание на 15:00 | task.move {title: совещание, when: T15:00}
        перенеси задачу купить воду на понедельник | task.move {title: купить воду, when: 2026-11-30}
        push the warehouse report to Friday | task.move {title: warehouse report, when: 2026-11-27}
        postpone the audit until next week | task.move {title: audit, when: 2026-11-30/2026-12-06}
        reschedule the dentist appointment to Monday at 3 | task.move {kind: meeting, title: dentist appointment, when: 2026-11-30T15:00}
        push back the audit by two hours | task.move {title: audit, shift: PT2H}
        move dinner with Vega to Friday | task.move {title: dinner with Vega, client: Вега, when: 2026-11-27}
        стенд готов | task.done {title: стенд}
        отчёт по складу готов | task.done {title: отчёт по складу}
        ревизия сделана | task.done {title: ревизия}
        ревизия склада сделана: всё сошлось | task.done {title: ревизия склада, result: всё сошлось}
        отметь отчёт по складу выполненным | task.done {title: отчёт по складу}
        отметь задачу заказать пропуска | task.done {title: заказать пропуска}
        отметь задачу заказать пропуска как выполненную | task.done {title: заказать пропуска}
        закрой ревизию склада | task.done {title: ревизию склада}
        закрой задачу «купить воду» | task.done {title: купить воду}
        сделал отчёт по складу | task.done {title: отчёт по складу}
        готова презентация для выставки | task.done {kind: demo, title: презентация для выставки}
        mark the price list done | task.done {title: price list}
        mark buy water as complete | task.done {title: buy water}
        the stand is ready | task.done {title: stand}
        the price list is done | task.done {title: price list}
        check off the groceries | task.done {title: groceries}
        I finished the warehouse report | task.done {title: warehouse report}
        close the task order the passes | task.done {title: order the passes}
        передай ревизию Киму | task.assign {title: ревизию, assignee: Ким Алексей}
        отдай отчёт по складу Петровой | task.assign {title: отчёт по складу, assignee: Петрова Ольга}
        assign the warehouse report to Kim | task.assign {title: warehouse report, assignee: Ким Алексей}
        hand over the audit to Olga | task.assign {title: audit, assignee: Петрова Ольга}
        добавь заметку к ревизии: взять сканер | task.note {title: ревизии, text: взять сканер}
        запиши к отчёту по складу: просили итоги за год | task.note {title: отчёту по складу, text: просили итоги за год}
        add a note to the audit: bring the scanner | task.note {title: audit, text: bring the scanner}
        note on the warehouse report: totals by year | task.note {title: warehouse report, text: totals by year}
        больше не повторяй планёрку | repeat.stop {title: планёрку}
        stop repeating the stand-up | repeat.stop {title: stand-up}
        покажи задачу заказать пропуска | task.show {tasks: ~заказать пропуска}
        верни ревизию в работу | task.reopen {tasks: ~ревизию}
        reopen the audit | task.reopen {tasks: ~audit}
        сделай ревизию срочной | task.edit {tasks: ~ревизию, priority: high}
        переименуй ревизию в «инвентаризацию» | task.edit {tasks: ~ревизию, title: инвентаризацию}
        open the task order the passes | task.show {tasks: ~order the passes}
        готово 1-3 | task.done {tasks: 1 2 3}
        отмени 2-4 | task.cancel {tasks: 2 3 4}
        перенеси с 1 по 3 на пятницу | task.move {tasks: 1 2 3, when: 2026-11-27}
        move 2 to 4 to Friday | task.move {tasks: 2 3 4, when: 2026-11-27}
        done 1-3 | task.done {tasks: 1 2 3}
        cancel 2 through 4 | task.cancel {tasks: 2 3 4}
        остальные перенеси на завтра | task.move {tasks: rest, when: 2026-11-24}
        отмени остальные | task.cancel {tasks: rest}
        move the rest to Friday | task.move {tasks: rest, when: 2026-11-27}
        cancel the others | task.cancel {tasks: rest}
        обе перенеси на завтра | task.move {tasks: last, when: 2026-11-24}
        отмени обе | task.cancel {tasks: last}
        их все на пятницу перенеси | task.move {tasks: last, when: 2026-11-27}
        cancel both | task.cancel {tasks: last}
        готово 1 и 2, остальные перенеси на завтра | task.done {tasks: 1 2} + task.move {tasks: rest, when: 2026-11-24}
        отмени встречу с Васильевым | task.cancel {kind: meeting, client: Васильев}
        оплатить хостинг | task.add {title: оплатить хостинг}
        оплатить хостинг завтра | task.add {title: оплатить хостинг, when: 2026-11-24}
        отмени | undo {}
        отмени всё | task.cancel {tasks: all}
        отмени отгул Павла в пятницу | absence.unset {person: Чёрных Павел, when: 2026-11-27}
        сними штраф с Иванова | fine.withdraw {person: Иванов Сергей}
        удали клиента Ладога | client.remove {client: Ладога}
        убери повтор у 3 | repeat.stop {tasks: 3}
        закрыть день | day.close {}
        передай ромашку киму | client.assign {assignee: Ким Алексей, client: ООО «Ромашка»}
        удали сотрудника Лебедева | person.remove {person: Лебедев Дмитрий}
        верни как было | undo {}
        как перенести задачу | help {topic: перенести задачу}
        что готово за неделю | task.list {when: 2026-11-17/2026-11-23, status: done}
        когда перенесли ревизию | –
        кто закрыл ревизию | –
        покажи задачи на завтра | task.list {when: 2026-11-24}
        заказать пропуска на завтра | task.add {title: заказать пропуска, when: 2026-11-24}
        подготовить отчёт по складу к пятнице | task.add {title: подготовить отчёт по складу, when: /2026-11-27}
        найди задачи про склад | task.find {text: склад}
        запиши на завтра склад и остатки | task.add {title: склад и остатки, when: 2026-11-24}
        """
}
