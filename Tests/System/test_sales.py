"""What a head asks of money, steps of sales and clients: in both languages, as data, and without changing anything."""
import json, unittest

from program import Home

HEAD, IVANOV, KIM = "telegram:1000", "telegram:1001", "telegram:1002"
MONTH = [
    (IVANOV, "2026-10-15T10:00", "оплата от Ромашки 100000 сегодня", "готово оплата от Ромашки"),
    (IVANOV, "2026-11-03T10:00", "звонок Ромашке сегодня", "готово звонок Ромашке: договорились"),
    (IVANOV, "2026-11-05T10:00", "договор с Ромашкой на 250000 сегодня", "готово договор с Ромашкой"),
    (IVANOV, "2026-11-06T10:00", "оплата от Ромашки 120000.50 сегодня", "готово оплата от Ромашки"),
    (KIM, "2026-11-09T10:00", "звонок Веге сегодня", "готово звонок Веге: думают"),
    (KIM, "2026-11-10T10:00", "оплата от Веги 40000 сегодня", "готово оплата от Веги"),
    (KIM, "2026-11-11T10:00", "оплата от Веги 900 долларов сегодня", "готово оплата от Веги"),
]


class Department(Home):
    PEOPLE = Home.PEOPLE + "Ким Алексей,manager,,telegram:1002\n"
    CLIENTS = Home.CLIENTS + "Вега,,,,Ким Алексей\nЛадога,,,,Ким Алексей\n"


class Sales(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = Department()
        lines = []
        for who, at, add, close in MONTH:
            lines += [{"from": who, "time": at, "text": add}, {"from": who, "time": at[:14] + "30", "text": close}]
        for answer in cls.talk(*lines):
            assert answer["ok"], answer["text"]

    @classmethod
    def tearDownClass(cls):
        cls.home.close()

    @classmethod
    def talk(cls, *lines):
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        done = cls.home.run("pipe", "--format", "jsonl", "--clock", "input", input=text)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def ask(self, text, who=HEAD, **more):
        (answer,) = self.talk({"from": who, "time": "2026-11-23T12:00", "text": text, **more})
        return answer

    def data(self, text, intent, who=HEAD):
        answer = self.ask(text, who)
        self.assertTrue(answer["ok"], f"{text}: {answer['text']}")
        self.assertEqual([command["intent"] for command in answer["commands"]], [intent], text)
        return answer["commands"][0]["data"]

    def test_the_total(self):
        expected = {"revenue": "160000.50", "payments": 3, "invoices": 0, "invoices_amount": "0", "contracts": 1, "contracts_amount": "250000",
                    "calls": 2, "meetings": 0, "average": "53333.50"}
        for text in ("выручка за ноябрь", "сколько денег пришло", "how much did we bring in this month", "revenue in November"):
            self.assertEqual(self.data(text, "sales.show")["total"], expected, text)
        self.assertIn("рублях", self.ask("выручка за ноябрь")["text"])

    def test_rows(self):
        rows = {text: self.data(text, "sales.show") for text in ("выручка по клиентам", "revenue by month since October 1", "кто сколько принёс")}
        by_client, by_month, by_person = rows.values()
        self.assertEqual([(row["key"], row["revenue"]) for row in by_client["rows"]], [("ООО «Ромашка»", "120000.50"), ("Вега", "40000")])
        self.assertEqual([(row["key"], row["revenue"]) for row in by_month["rows"]], [("2026-11-01", "160000.50"), ("2026-10-01", "100000")])
        self.assertEqual([(row["person"], row["revenue"]) for row in by_person["people"]], [("Иванов Сергей", "120000.50"), ("Ким Алексей", "40000")])
        self.assertEqual([data["total_rows"] for data in rows.values()], [2, 2, 2])

    def test_compared(self):
        for text in ("сравни ноябрь с октябрём", "compare November with October"):
            total = self.data(text, "sales.show")["total"]
            self.assertEqual((total["revenue_before"], total["revenue_change"]), ("100000", 60.0), text)
        for text in ("сравни Иванова и Кима", "compare Ivanov and Kim"):
            answer = self.ask(text)
            self.assertEqual(answer["commands"][0]["slots"]["person"], ["Иванов Сергей", "Ким Алексей"], text)
            self.assertEqual([row["calls"] for row in answer["commands"][0]["data"]["people"]], [1, 1], text)

    def test_going_on(self):
        said = ["выручка за ноябрь", "сравни с октябрём", "а Ким?", "а за октябрь?", "а по клиентам?"]
        answers = self.talk(*({"from": HEAD, "time": "2026-11-23T12:00", "text": text} for text in said))
        slots = [answer["commands"][0]["slots"] for answer in answers]
        self.assertEqual(slots[1], {"when": "2026-11-01/2026-11-30", "metric": "revenue", "compare": "2026-10-01/2026-10-31"})
        self.assertEqual((slots[2]["person"], slots[3]["when"], slots[4]["by"]), ("Ким Алексей", "2026-10-01/2026-10-31", "client"))

    def test_the_funnel(self):
        for text in ("воронка", "conversion from calls to contracts"):
            steps = self.data(text, "funnel.show")["steps"]
            self.assertEqual([(step["step"], step["clients"], step["passed"], step["share"]) for step in steps], [
                ("call", 2, 2, 100.0), ("meeting", 0, 0, None), ("proposal", 0, 0, None), ("contract", 1, 1, 100.0), ("invoice", 0, 0, None),
                ("payment", 2, 0, 0.0)], text)

    def test_idle_clients(self):
        for text in ("забытые клиенты", "who haven't we talked to for two weeks"):
            rows = self.data(text, "client.idle")["rows"]
            self.assertEqual(rows, [
                {"client": "Ладога", "manager": "Ким Алексей", "last": None, "days": None, "open": 0},
                {"client": "ООО «Ромашка»", "manager": "Иванов Сергей", "last": "2026-11-06", "days": 17, "open": 0},
                {"client": "Вега", "manager": "Ким Алексей", "last": "2026-11-11", "days": 12, "open": 0}], text)

    def test_rights(self):
        self.assertEqual(self.data("выручка за ноябрь", "sales.show", IVANOV)["total"]["revenue"], "120000.50")
        for text in ("сколько принёс Ким", "выручка отдела", "воронка Кима", "забытые клиенты Кима", "compare Ivanov and Kim"):
            self.assertEqual(self.ask(text, IVANOV)["error"]["code"], "not_allowed", text)
        for text in ("выручка за ноябрь", "воронка", "забытые клиенты"):
            self.assertNotIn("40", self.ask(text, group=True, channel="#team")["text"], text)

    def test_a_question_changes_nothing(self):
        before = self.home.run("export", "journal", "--format", "json").stdout
        for text in ("сколько принесла Вега", "средний чек Кима", "неоплаченные счета", "топ клиентов", "where do we lose clients", "who owes us money"):
            self.ask(text)
        self.assertEqual(self.home.run("export", "journal", "--format", "json").stdout, before)


if __name__ == "__main__":
    unittest.main()
