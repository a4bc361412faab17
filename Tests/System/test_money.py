"""What is owed, what comes to its end, how two periods compare, and what is known where nothing is recorded: figures counted by hand."""
import json, unittest

from program import Home

HEAD, IVANOV, KIM = "telegram:1000", "telegram:1001", "telegram:1002"
# Told on Monday the 16th, at 9; the day of each task is in its words.
MONTH = [
    (IVANOV, "оплата от Ромашки 100000 в среду"), (IVANOV, "оплата от Веги 250000.50 20 ноября"),
    (KIM, "оплата от Ладоги 40000 24 ноября"), (KIM, "оплата от Acme 900 долларов 25 ноября"),
    (KIM, "договор с Вегой на 300000 26 ноября"), (IVANOV, "звонок Ромашке в пятницу"),
    (KIM, "оплата от Веги 70000 2 декабря"),
]
CLOSED = [
    (IVANOV, "2026-11-11T10:00", "оплата от Ромашки 200000 сегодня", "готово оплата от Ромашки"),
    (IVANOV, "2026-11-18T10:00", "оплата от Ладоги 50000 сегодня", "готово оплата от Ладоги"),
    (KIM, "2026-11-18T11:00", "звонок Веге сегодня", "готово звонок Веге: ждут счёт"),
    (KIM, "2026-11-19T11:00", "КП для Веги 90000 сегодня", "готово КП для Веги"),
]


class Department(Home):
    PEOPLE = Home.PEOPLE + "Ким Алексей,manager,,telegram:1002\n"
    CLIENTS = ("name,aliases,contact,phone,manager\nООО «Ромашка»,Ромашка,Климова Анна,+7 495 100-00-01,Иванов Сергей\n"
               "Вега,,Носов Артём,+7 495 100-00-02,Ким Алексей\nAcme Ltd,Acme,John Baker,+1 212 555-0100,Ким Алексей\n"
               "Ладога,,Климова Вера,+7 495 100-00-04,Ким Алексей\n")


class Money(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = Department()
        for who, at, add, close in CLOSED[:1]:
            cls.tell(who, at, add, close)
        for who, text in MONTH:
            cls.tell(who, "2026-11-16T09:00", text)
        for who, at, add, close in CLOSED[1:]:
            cls.tell(who, at, add, close)

    @classmethod
    def tearDownClass(cls):
        cls.home.close()

    @classmethod
    def tell(cls, who, at, *texts):
        for number, text in enumerate(texts):
            (answer,) = cls.talk({"from": who, "time": f"{at[:14]}{30 * number:02}", "text": text})
            assert answer["ok"], f"{text}: {answer['text']}"

    @classmethod
    def talk(cls, *lines):
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        done = cls.home.run("pipe", "--format", "jsonl", "--clock", "input", input=text)
        assert done.returncode == 0, done.stderr
        return [json.loads(line.replace("\u00a0", " ")) for line in done.stdout.splitlines()]

    def ask(self, text, who=HEAD, **more):
        (answer,) = self.talk({"from": who, "time": "2026-11-23T09:00", "text": text, **more})
        return answer

    def told(self, text, *parts, who=HEAD, intent=None):
        answer = self.ask(text, who)
        self.assertTrue(answer["ok"], f"{text}: {answer['text']}")
        for part in parts:
            self.assertIn(part, answer["text"], text)
        if intent:
            self.assertEqual([command["intent"] for command in answer["commands"]], [intent], text)
        return answer

    def test_unpaid_begins_with_number_and_sums_and_never_adds_currencies(self):
        # 100 000 + 250 000.50 + 40 000 + 70 000 roubles; 900 dollars stand apart.
        for text, first in (("неоплаченные счета", "5 оплат отдела на 460 000,50 ₽ и 900 USD"), ("unpaid invoices", "5 payments of the team for ₽460,000.50 and")):
            answer = self.told(text, intent="task.list")
            self.assertEqual(answer["text"].splitlines()[0][:30], first[:30], text)
            self.assertEqual(answer["commands"][0]["data"]["total"], 5, text)

    def test_who_owes_the_most(self):
        # Вега 250 000.50 + 70 000, Ромашка 100 000, Ладога 40 000.
        for text in ("кто больше всех должен", "who owes the most"):
            first = self.told(text, intent="task.list")["text"].splitlines()[0]
            places = [first.find(name) for name in ("Вега", "Ромашка", "Ладога")]
            self.assertEqual(places, sorted(places), first)
            self.assertTrue(min(places) > 0 and "Acme" not in first, first)

    def test_the_overdue_sum(self):
        # Two overdue payments: 350 000.50. The overdue call is no money.
        for text in ("на какую сумму просрочка", "просроченное: на какую сумму?"):
            self.told(text, "2 оплаты", "350 000,50 ₽", "Вега 250 000,50 ₽")
        self.told("how much money is overdue and who owes the most", "2 payments", "₽350,000.50", "Вега ₽250,000.50")

    def test_what_closes_this_week(self):
        for text, parts in (("что закрывается на этой неделе и на сколько", ("1 договор на 300 000 ₽", "2 оплаты на 40 000 ₽ и")),
                            ("what's due to close this week and for how much", ("1 contract for ₽300,000", "2 payments for ₽40,000 and"))):
            tasks = self.told(text, *parts, intent="task.list")["commands"][0]["data"]["tasks"]
            self.assertEqual([task["kind"] for task in tasks], ["payment", "payment", "contract"], text)

    def test_a_manager_hears_of_their_own(self):
        self.told("неоплаченные счета", "2 оплаты на 350 000,50 ₽", who=IVANOV)
        self.assertNotIn("Ладог", self.ask("кто больше всех должен", IVANOV)["text"])
        self.assertNotIn("350", self.ask("на какую сумму просрочка", group=True, channel="#team")["text"])

    def test_periods_compared(self):
        # 50 000 last week, 200 000 the week before: 150 000 or 75 % less.
        for text in ("сравни прошлую неделю с позапрошлой", "прошлая неделя лучше позапрошлой и на сколько"):
            answer = self.told(text, "Хуже: на 150 000 ₽ (75 %)")
            self.assertEqual(answer["commands"][0]["data"]["total"]["revenue_change"], -75.0, text)
        self.told("was last week better than the week before", "Worse: ₽150,000 (75%) less")
        self.told("are we doing better than October", "there was nothing")

    def test_people_compared(self):
        answer = self.told("Ivanov vs Kim, revenue, November", "Иванов Сергей is ahead", intent="sales.show")
        self.assertEqual([row["revenue"] for row in answer["commands"][0]["data"]["people"]], ["250000", "0"])
        self.told("Иванов против Кима, выручка, ноябрь", "Впереди Иванов Сергей", intent="sales.show")

    def test_a_pair_of_steps(self):
        # Вега: call on the 18th, proposal on the 19th.
        steps = self.told("конверсия из звонков в КП", "звонок → КП: 1 клиент из 1, 100 %")["commands"][0]["data"]["steps"]
        self.assertEqual(steps[0], {"step": "call", "clients": 1, "passed": 1, "share": 100.0})
        self.told("conversion from calls to payments", "call → payment: 0 of 1 client, 0%")

    def test_contacts(self):
        for text in ("телефон Носова", "тел носова из веги", "phone of Nosov", "контакт Артёма"):
            answer = self.told(text, "+7 495 100-00-02", intent="client.show")
            self.assertEqual(answer["commands"][0]["slots"], {"client": "Вега"}, text)
        for text in ("phone for John at Acme pls", "phone of John Baker"):
            self.told(text, "+1 212 555-0100", intent="client.show")
        both = self.ask("телефон Климовой")
        self.assertEqual(both["commands"][0]["ask"], {"slot": "client", "options": ["ООО «Ромашка»", "Ладога"]})
        self.told("телефон Анны Климовой", "+7 495 100-00-01")
        self.assertEqual(self.ask("телефон Пушкина")["error"]["code"], "not_found")

    def test_the_load_of_a_week(self):
        # Kim: payments on the 24th and 25th, a contract on the 26th: 10 + 10 + 60 minutes of 5 × 480.
        for text in ("кто перегружен на этой неделе, а кто скучает", "who is overloaded this week and who is idle"):
            people = self.told(text, intent="load.show")["commands"][0]["data"]["people"]
            self.assertEqual(people, [
                {"person": "Иванов Сергей", "tasks": 0, "minutes": 0, "share": 0.0, "level": "under"},
                {"person": "Ким Алексей", "tasks": 3, "minutes": 80, "share": 3.3, "level": "under"}], text)

    def test_the_fact_without_a_plan(self):
        self.told("на сколько процентов выполнен план ноября", "План не поставлен", "250 000 ₽", intent="target.show")
        self.told("plan vs actual for November", "There is no plan", "₽250,000", intent="target.show")

    def test_the_last_talk(self):
        # The proposal of the 19th is no talk.
        self.told("чем закончился последний разговор с Вегой", "Звонок Веге", "5 дней назад", "ждут счёт", intent="task.list")
        self.told("how did the last conversation with Vega end", "5 days ago", "ждут счёт", intent="task.list")
        self.told("сколько времени прошло с последнего контакта с Вегой", "КП для Веги", "4 дня назад", intent="task.list")

    def test_the_teams_week(self):
        self.told("план отдела на неделю", "Просрочено: 3 задачи на 350 000,50 ₽", "договор с Вегой")
        self.told("team plan for the week", "Overdue: 3 tasks for ₽350,000.50", "contract with Вега")

    def test_what_is_not_recorded(self):
        self.told("какая маржа по Ромашке", "не записываются", "Пришло 200 000 ₽", intent="sales.show")
        self.told("what's our margin on the Romashka deals", "not recorded", "₽200,000 came in", intent="sales.show")
        self.told("прогноз оплат на декабрь", "Прогнозов здесь нет", "1 оплата отдела", "70 000 ₽", intent="task.list")
        self.told("forecast for December", "No forecast", "₽70,000", intent="task.list")

    def test_nothing_is_changed(self):
        before = self.home.run("export", "journal", "--format", "json").stdout
        for text in ("phone for John at Acme", "тел климовой из газстроя", "what's our margin on the Romashka deals", "прогноз продаж",
                     "сколько нам должна Вега", "кто скучает", "чем закончился последний разговор с Вегой"):
            self.ask(text)
        self.assertEqual(self.home.run("export", "journal", "--format", "json").stdout, before)


if __name__ == "__main__":
    unittest.main()
