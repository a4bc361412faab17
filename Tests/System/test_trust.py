"""Whose words have an effect, and who is told what, through the pipe as a network joins it."""
import json, re, sqlite3, unittest

from program import Home

NOW = ["--now", "2026-11-23T09:00"]
HEAD, IVANOV, PETROVA, VIEWER, STRANGER = ("telegram:1000", "telegram:1001", "telegram:1002", "telegram:1011", "telegram:9999")


class Department(Home):
    PEOPLE = Home.PEOPLE + "Петрова Ольга,manager,,telegram:1002\nКим Алексей,manager,,telegram:1008\nГромов Виктор,viewer,,telegram:1011\n"
    CLIENTS = Home.CLIENTS + "Вега,,,,Петрова Ольга\n"


class PipeTest(unittest.TestCase):
    def setUp(self):
        self.home = Department()
        self.addCleanup(self.home.close)

    def say(self, *lines, arguments=()):
        """The answers to (account, text) or (account, text, True) for a group, in one pipe."""
        objects = ({"from": who, "text": text, "channel": "g" if group else f"d{who}", "group": bool(group)}
                   for who, text, *group in lines)
        done = self.home.run(*NOW, *arguments, "pipe", "--format", "jsonl", input="".join(json.dumps(o) + "\n" for o in objects))
        self.assertEqual(done.returncode, 0, done.stderr)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(len(answers), len(lines))
        return answers

    def role(self, name):
        people = self.say((HEAD, "кто в отделе"))[0]["commands"][0]["data"]["people"]
        return next(p["role"] for p in people if p["name"] == name)


class TaughtPhrases(PipeTest):
    def test_a_managers_phrase_makes_nobody_a_head(self):
        for teaching, said in (("«поехали» значит сделай Иванова руководителем", "поехали"),
                               ("remember: vamos means make Ivanov head", "vamos")):
            taught, head, colleague, own = self.say((IVANOV, teaching), (HEAD, said), (PETROVA, said), (IVANOV, said))
            self.assertTrue(taught["ok"])
            for answer in (head, colleague):
                self.assertNotIn("person.role", [c["intent"] for c in answer["commands"]])
            self.assertEqual(own["error"]["code"], "not_allowed")
            self.assertEqual(self.role("Иванов Сергей"), "manager")

    def test_the_heads_phrase_holds_for_all_and_gives_nobody_rights(self):
        answers = self.say((HEAD, "«горим» значит задачи отдела"), (IVANOV, "горим"), (VIEWER, "горим"),
                           (HEAD, "«поехали» значит сделай Иванова руководителем"), (IVANOV, "поехали"))
        self.assertEqual([a["commands"][0]["intent"] for a in answers[1:3]], ["task.list", "task.list"])
        self.assertEqual(answers[4]["error"]["code"], "not_allowed")

    def test_each_has_their_own(self):
        answers = self.say((IVANOV, "запомни: пульс — это мой день"), (PETROVA, "запомни: пульс — это клиенты"),
                           (IVANOV, "пульс"), (PETROVA, "пульс"), (HEAD, "пульс"))
        self.assertEqual([[c["intent"] for c in a["commands"]] for a in answers[2:]], [["day.plan"], ["client.list"], []])

    def test_parse_reads_as_the_one_who_would_speak(self):
        self.say((IVANOV, "запомни: отзвон — это звонок"))
        def kind(*arguments, input=None):
            done = self.home.run(*NOW, *arguments, input=input)
            return [c["slots"].get("kind") for c in json.loads(done.stdout)["commands"]]
        said = "отзвон Веге завтра"
        self.assertEqual(kind("--as", "Иванов", "parse", "--json", said), ["call"])
        self.assertNotEqual(kind("parse", "--json", said), ["call"])
        self.assertNotEqual(kind("--as", "Петрова", "parse", "--json", said), ["call"])
        self.assertEqual(kind("parse", "--format", "jsonl", input=json.dumps({"from": IVANOV, "text": said}) + "\n"), ["call"])
        self.assertNotEqual(kind("parse", "--format", "jsonl", input=json.dumps({"from": PETROVA, "text": said}) + "\n"), ["call"])


class FormerRights(PipeTest):
    def test_a_former_head_gives_nobody_their_role_back(self):
        answers = self.say((HEAD, "сделай Иванова руководителем"), (IVANOV, "сделай Кима руководителем"),
                           (HEAD, "сделай Иванова менеджером"), (IVANOV, "отмени"))
        self.assertTrue(all(a["ok"] for a in answers[:3]))
        self.assertEqual(answers[3]["error"]["code"], "not_allowed")
        self.assertEqual(self.role("Ким Алексей"), "head")

    def test_an_account_is_given_by_the_head_alone(self):
        answers = self.say((IVANOV, "мой телеграм telegram:3070, привяжи"), (IVANOV, "my telegram is telegram:3071"))
        self.assertEqual([a["error"]["code"] for a in answers], ["not_allowed", "not_allowed"])
        self.assertTrue(self.say((HEAD, "привяжи telegram:3070 к Петровой"))[0]["ok"])

    def test_an_account_is_moved_only_after_a_yes(self):
        asked, dropped, still = self.say((HEAD, "привяжи telegram:1000 к Петровой"), (HEAD, "нет"), (HEAD, "кто я"))
        self.assertEqual(asked["commands"][0]["ask"], {"slot": "confirm"})
        self.assertIn("Орлова", asked["text"])
        self.assertIn("Марина", still["text"])
        asked, moved, colleague = self.say((HEAD, "link telegram:1002 to Ким"), (HEAD, "да"), (PETROVA, "кто я"))
        self.assertIn("Алексей", colleague["text"])


class Hidden(PipeTest):
    def test_the_next_step_tells_nothing_of_a_colleague(self):
        for planned in (False, True):
            if planned:
                self.say((PETROVA, "встреча с Вегой завтра в 15: тайна"))
            step, card = self.say((IVANOV, "что дальше по Веге"), (IVANOV, "карточка Веги"))
            for answer in (step, card):
                self.assertIsNone(answer["commands"][0]["data"]["next"])
                self.assertNotIn("тайна", json.dumps(answer, ensure_ascii=False))
                self.assertNotIn("пройдены", answer["text"])
            texts = step["text"], card["text"]
            if planned:
                self.assertEqual(before, texts)
            before = texts

    def test_hidden_is_not_told_as_absent(self):
        self.say((PETROVA, "встреча с Вегой завтра в 15"), (PETROVA, "задача: тайна"))
        shown, moved, colleague, found, done = self.say(
            (IVANOV, "покажи #1"), (IVANOV, "перенеси встречу с Вегой на пятницу"), (IVANOV, "задачи Петровой"),
            (IVANOV, "найди тайна"), (IVANOV, "провёл встречу с Вегой"))
        self.assertEqual(shown["error"]["code"], "not_allowed")
        for answer in (moved, colleague, found):
            self.assertRegex(answer["text"], "видны")
        self.assertRegex(done["text"], "У вас")
        shown, colleague = self.say((IVANOV, "show #1"), (IVANOV, "Petrova's tasks"))
        self.assertEqual(shown["error"]["code"], "not_allowed")
        self.assertRegex(colleague["text"], "You see your own tasks")

    def test_an_empty_list_of_ones_own_is_not_everybodys(self):
        self.say((HEAD, "штраф Петровой 4311: повод"), (HEAD, "план Петровой 983312 выручки на ноябрь"))
        for said in ("штрафы", "отзывы", "награды", "какая цель", "журнал", "fines"):
            self.assertRegex(self.say((IVANOV, said))[0]["text"], "видит руководитель|the head sees", said)

    def test_what_is_told_does_not_depend_on_what_is_hidden(self):
        lines = [(IVANOV, text) for text in ("перенеси встречу с Вегой на пятницу", "задачи Петровой", "найди тайна", "карточка Веги")]
        before = [a["text"] for a in self.say(*lines)]
        self.say((PETROVA, "встреча с Вегой завтра в 15"), (PETROVA, "задача: тайна"))
        self.assertEqual([a["text"] for a in self.say(*lines)], before)

    def test_a_journal_of_ones_own_task_names_no_other(self):
        self.say((HEAD, "поставь Иванову звонок Ромашке на завтра"), (HEAD, "задача Петровой: тайна"))
        moved = self.say((HEAD, "перенеси #2 и #1 на среду"))[0]
        self.assertTrue(moved["ok"], moved["text"])
        told = self.say((IVANOV, "кто менял #1"))[0]
        self.assertTrue(told["ok"])
        self.assertNotIn("тайна", told["text"])
        self.assertNotIn(2, [n for e in told["commands"][0]["data"]["entries"] for n in e["tasks"]])


class Groups(PipeTest):
    def apart(self, *said, head=HEAD):
        """What a group reads, and what the one who asked is told alone."""
        told = self.say((head, *said, True))[0]
        alone = self.say((head, "привет"))[0]
        return told, alone["text"]

    def setUp(self):
        super().setUp()
        self.say((PETROVA, "звонок Веге сегодня"), (PETROVA, "задача: тайна"), (HEAD, "штраф Петровой 4311: повод"),
                 (HEAD, "план Петровой 983312 выручки на ноябрь"))

    def test_no_figure_of_a_person_by_any_road(self):
        for said in ("итоги дня Петровой", "план на день Петровой", "журнал Петровой", "журнал", "как дела у Петровой", "штрафы",
                     "kpi отдела", "какая цель у Петровой на ноябрь", "сводка", "разбор полётов", "отчёт", "кого мне сегодня проверить",
                     "what does Petrova have today", "how is Petrova doing", "fines", "close the day"):
            with self.subTest(said):
                told, alone = self.apart(said)
                self.assertRegex(told["text"], "отвечаю лично|answer in private")
                for command in told["commands"]:
                    self.assertEqual((command["slots"], command["data"]), ({}, {}))
                self.assertNotIn("тайна", json.dumps(told, ensure_ascii=False))
                self.assertRegex(alone, "Лично вам|For you alone")

    def test_work_is_told(self):
        for said in ("задачи Петровой", "задачи отдела", "кого нет", "карточка Веги"):
            told = self.say((HEAD, said, True))[0]
            self.assertNotIn("лично", told["text"])

    def test_what_was_private_does_not_go_on_in_the_group(self):
        """A network that names no channel says private and group lines in one."""
        def lines(*said):
            objects = ({"from": HEAD, "text": text, "group": group} for text, group in said)
            done = self.home.run(*NOW, "pipe", "--format", "jsonl", "--max-lines", "1", input="".join(json.dumps(o) + "\n" for o in objects))
            return [json.loads(line) for line in done.stdout.splitlines()]
        answers = lines(("штраф Петровой 4311: повод", False), ("штрафы", False), ("ещё", True), ("почему", True), ("а Ким?", True))
        for answer in answers[2:]:
            self.assertNotRegex(re.sub(r"\D(?=\d)", "", answer["text"]) + answer["text"], "4311|повод")
            self.assertEqual([c["data"] for c in answer["commands"] if c["data"]], [])

    def test_taking_back_is_as_private_as_what_was_done(self):
        answers = self.say((HEAD, "штраф Киму 5722", True), (HEAD, "отмени", True), (HEAD, "верни", True), (HEAD, "сними штраф с Кима", True),
                           (HEAD, "сними штраф с Кима", True))
        for answer in answers:
            self.assertIn("лично", answer["text"])
            self.assertNotIn("5722", json.dumps(answer["commands"]) + re.sub(r"\D(?=\d)", "", answer["text"]))

    def test_a_file_is_not_for_a_group(self):
        told = self.say((HEAD, "отчёт в html", True))[0]
        self.assertFalse(told["ok"])
        self.assertEqual(told["commands"][0]["data"], {})


class HostPaths(PipeTest):
    def test_a_failing_store_names_no_path(self):
        database = self.home.path / ".local/share/planerka/planerka.sqlite"
        lock = sqlite3.connect(database, isolation_level=None)
        self.addCleanup(lock.close)
        lock.execute("BEGIN IMMEDIATE")
        answer = self.say((IVANOV, "звонок Ромашке завтра"))[0]
        self.assertEqual(answer["error"]["code"], "unavailable")
        self.assertNotIn(str(self.home.path), json.dumps(answer))
        done = self.home.run(*NOW, "--as", "Иванов", "pipe", input="звонок Ромашке завтра\n")
        self.assertNotIn(str(self.home.path), done.stdout)

    def test_a_rule_of_the_hosts_own_names_no_folder(self):
        folder = self.home.path / "rules" / "talk"
        folder.mkdir(parents=True)
        (folder / "coffee.make.yaml").write_text(
            "purpose: {ru: сварить кофе, en: make coffee}\nsentences: {ru: [\"свари кофе\"], en: [\"make coffee\"]}\n"
            "examples: {\"свари кофе\": {}, \"make coffee\": {}}\n", encoding="utf-8")
        said, why = self.say((HEAD, "свари кофе"), (HEAD, "почему"), arguments=("--intents", str(folder.parent)))
        self.assertIn("coffee.make.yaml", why["text"])
        self.assertNotIn(str(self.home.path), why["text"])


if __name__ == "__main__":
    unittest.main()
