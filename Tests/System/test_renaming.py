"""New names and reminders of one task, in both languages: what goes on working, what is refused, what is no such command."""
import json, unittest

from program import Home


class Department(unittest.TestCase):
    NOW = "2026-11-23T09:00"

    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def say(self, *lines, account="telegram:1000", group=False):
        """The answers to lines of one account."""
        text = "".join(json.dumps({"from": account, "text": line, "group": group}, ensure_ascii=False) + "\n" for line in lines)
        done = self.home.run("--now", self.NOW, "pipe", "--format", "jsonl", input=text)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(len(answers), len(lines), done.stderr)
        return answers

    def people(self):
        return [person["name"] for person in self.say("сотрудники")[0]["commands"][0]["data"]["people"]]


class Renaming(Department):
    def test_old_and_new_name_mean_the_same_person(self):
        self.say("поставь Иванову звонок Ромашке на завтра в 11", "Иванов теперь Петров Сергей")
        for line in ("задачи Петрова", "задачи Иванова", "задачи Серёжи", "tasks of Petrov", "tasks of Ivanov"):
            with self.subTest(line):
                command = self.say(line)[0]["commands"][0]
                self.assertEqual(command["slots"], {"assignee": "Петров Сергей"})
                self.assertEqual(len(command["data"]["tasks"]), 1)

    def test_every_way_to_say_it_and_undo(self):
        for line, name in (
            ("Иванов теперь Петров Сергей", "Петров Сергей"), ("переименуй Иванова в Петрова Сергея", "Петров Сергей"),
            ("Иванов теперь Петров", "Петров Сергей"), ("фамилия Иванова теперь Петров", "Петров Сергей"),
            ("Ivanov is now Dave Miller", "Dave Miller"), ("rename Ivanov to Dave Miller", "Dave Miller"),
        ):
            with self.subTest(line):
                answer = self.say(line)[0]
                self.assertTrue(answer["ok"], answer["text"])
                self.assertIn("Иванов Сергей", answer["text"])
                self.assertEqual(self.people(), ["Орлова Марина", name])
                self.say("отмени")
                self.assertEqual(self.people(), ["Орлова Марина", "Иванов Сергей"])
                self.say("верни", "отмени")

    def test_a_manager_renames_nobody_else(self):
        own, other = self.say("меня зовут Иванов Пётр", "Орлова теперь Петрова", account="telegram:1001")
        self.assertTrue(own["ok"], own["text"])
        self.assertEqual(other["error"]["code"], "not_allowed")
        self.assertEqual(self.people(), ["Орлова Марина", "Иванов Пётр"])
        undone, redone = self.say("отмени", "верни", account="telegram:1001")
        self.assertTrue(undone["ok"] and redone["ok"], (undone["text"], redone["text"]))

    def test_names_that_nobody_may_take(self):
        for line in ("меня зовут Орлова Марина", "меня зовут Oрлова Марина", "my name is Marina Orlova", "меня зовут орлова марина"):
            with self.subTest(line):
                self.assertEqual(self.say(line, account="telegram:1001")[0]["error"]["code"], "invalid_value")
        for line in (
            "переименуй сотрудника Иванова в Да", "rename employee Ivanov to tasks", "новый сотрудник Отмена", "add client Cancel",
            "новый сотрудник Иванoв Сергей", "add employee Sergey Ivanov",
        ):
            with self.subTest(line):
                self.assertEqual(self.say(line)[0]["error"]["code"], "invalid_value")
        self.assertEqual(self.people(), ["Орлова Марина", "Иванов Сергей"])

    def test_what_is_no_new_name(self):
        for line in (
            "Иванов теперь в отпуске", "Иванов теперь здоров", "Иванов теперь на Ромашке", "Иванов теперь руководитель",
            "меня зовут на встречу в Ромашку", "меня зовут завтра к директору", "как меня зовут", "Ivanov is now on vacation",
            "Ivanov is now a viewer", "call me tomorrow", "I'm now on sick leave", "what's my name",
        ):
            with self.subTest(line):
                self.assertNotIn("person.rename", [command["intent"] for command in self.say(line)[0]["commands"]])
        self.assertEqual(self.people(), ["Орлова Марина", "Иванов Сергей"])

    def test_who_speaks_goes_on_under_the_new_name(self):
        done = self.home.run("--as", "Иванов", "--now", self.NOW, "pipe", input="меня зовут Иванов Пётр\nпривет\nкто я\n")
        renamed, greeting, identity = done.stdout.strip().split("\n\n")
        self.assertIn("Теперь Иванов Пётр", renamed)
        self.assertIn("Пётр", greeting)
        self.assertIn("Вы Иванов Пётр", identity)
        self.assertEqual(self.home.run("--as", "Иванов Сергей", "--now", self.NOW, "кто я").stdout.strip(), "Вы Иванов Пётр, менеджер.")

    def test_taught_phrases_and_questions_follow(self):
        manager = "telegram:1001"
        self.say("запомни: мои хвосты значит задачи Иванова", "как дела у Иванова")
        self.say("задача: Ромашка", account=manager)
        taught = self.say("запомни: обходной лист значит задачи Иванова", "Иванов теперь Петров Сергей", "обходной лист")
        self.assertEqual(taught[2]["commands"][0]["slots"], {"assignee": "Петров Сергей"}, taught[2]["text"])
        self.say("как дела у Петрова")
        self.say("Петров теперь Сидоров")
        again = self.say("а вчера?")[0]["commands"][0]
        self.assertEqual(again["slots"]["person"], "Сидоров Сергей")


class Reminding(Department):
    def test_found_and_asked(self):
        for set_up, ask, answer, length in (
            ("встреча с Ромашкой завтра в 15", "напомни перед встречей с Ромашкой", "15", "PT15M"),
            ("call Romashka tomorrow at 16", "remind me before the call with Romashka", "half an hour", "PT30M"),
        ):
            with self.subTest(ask):
                _, asked, done = self.say(set_up, ask, answer)
                self.assertEqual(asked["commands"][0]["ask"], {"slot": "remind"})
                self.assertEqual([task["remind"] for task in done["commands"][0]["data"]["tasks"]], [length])

    def test_none_is_offered_to_be_entered(self):
        for ask, answers in (
            ("напомни за час до встречи с Ромашкой", ["да", "завтра в 15"]), ("напомни за час до звонка Ромашке", ["завтра в 15"]),
            ("remind me an hour before the visit to Romashka", ["yes, tomorrow at 3pm"]),
        ):
            with self.subTest(ask):
                offered, *said = self.say(ask, *answers)
                self.assertEqual(offered["commands"][0]["ask"], {"slot": "confirm"})
                self.assertFalse(offered["commands"][0]["data"])
                task = said[-1]["commands"][0]["data"]["tasks"][0]
                self.assertEqual((task["due"], task["remind"]), ("2026-11-24T15:00", "PT1H"))
        dropped = self.say("напомни за час до демо для Ромашки", "нет", "задачи на завтра")
        self.assertEqual(dropped[2]["commands"][0]["data"]["total"], 3)

    def test_it_is_told_at_its_moment(self):
        self.say("встреча с Ромашкой сегодня в 15", "напомни за час до встречи с Ромашкой", account="telegram:1001")
        for clock, told in (("13:59", False), ("14:00", True)):
            line = json.dumps({"from": "telegram:1001", "text": "кто я"})
            done = self.home.run("--now", f"2026-11-23T{clock}", "pipe", "--format", "jsonl", input=line + "\n")
            self.assertEqual("Ромашк" in json.loads(done.stdout)["text"], told, done.stdout)

    def test_the_last_three_lines_go_together(self):
        self.say("звонок Ромашке завтра", "встреча с Ромашкой завтра", "визит в Ромашку завтра")
        undone, left = self.say("отмени последние три", "задачи на завтра")
        self.assertTrue(undone["ok"], undone["text"])
        self.assertEqual(left["commands"][0]["data"]["total"], 0)


if __name__ == "__main__":
    unittest.main()
