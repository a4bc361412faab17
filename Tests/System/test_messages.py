"""Messages of chats: several lines in one object, list marks, headings, mentions, emoji and emphasis."""
import json, unittest

from program import Home

NOW = "2026-11-23T09:00"


class Messages(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def say(self, *texts):
        """The answers to messages of the manager."""
        lines = "".join(json.dumps({"from": "telegram:1001", "text": text}, ensure_ascii=False) + "\n" for text in texts)
        done = self.home.run("pipe", "--format", "jsonl", "--now", NOW, input=lines)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return [json.loads(line) for line in done.stdout.splitlines()]

    def tasks(self):
        all = json.loads(self.home.run("export", "tasks", "--format", "json").stdout)
        return sorted((task["kind"] or task["title"], task["due"], task["status"]) for task in all)

    def fresh(self, case):
        """A case in a department of its own."""
        self.home.close()
        self.home = Home()
        return self.subTest(case)

    def test_a_message_of_several_lines_is_answered_in_one_object_and_undone_whole(self):
        for message, undo in [
            ("1. звонок Ромашке завтра\n2) письмо Ромашке в среду\n- [ ] *визит* к Ромашке в пятницу 🙏", "отмени"),
            ("• call Ромашка tomorrow\r\n☐ email Ромашка on Wednesday\n* visit Ромашка on Friday :)", "undo"),
            ("завтра:\n- звонок Ромашке\n- письмо Ромашке\n- визит к Ромашке", "отмени"),
        ]:
            with self.fresh(message):
                answer, = self.say(message)
                self.assertEqual((answer["ok"], [c["intent"] for c in answer["commands"]]), (True, ["task.add"] * 3))
                self.assertEqual([kind for kind, _, _ in self.tasks()], ["call", "email", "visit"])
                self.say(undo)
                self.assertEqual(self.tasks(), [])

    def test_a_heading_holds_for_its_list(self):
        self.say("Завтра:\n- звонок Ромашке\n- письмо Ромашке в среду", "for Friday:\n- call Ромашка")
        self.assertEqual([(kind, due) for kind, due, _ in self.tasks()], [("call", "2026-11-24"), ("call", "2026-11-27"), ("email", "2026-11-25")])

    def test_a_line_that_is_not_understood_is_told_beside_the_others(self):
        for message, told in [("звонок Ромашке завтра\nфыва олдж", "«фыва олдж»"), ("call Ромашка tomorrow\nasdf qwer", "“asdf qwer”")]:
            with self.fresh(message):
                answer, = self.say(message)
                self.assertEqual((answer["ok"], answer["error"]["code"], len(answer["commands"])), (False, "not_understood", 1))
                self.assertIn(told, answer["text"])
                self.assertEqual(len(self.tasks()), 1)

    def test_the_number_of_a_line_is_a_mark_or_a_task(self):
        for add, show, close in [("1. звонок Ромашке\n2. письмо Ромашке", "мои задачи", "2. готово"), ("1) call Ромашка\n2) email Ромашка", "my tasks", "2) done")]:
            with self.fresh(close):
                self.say(add, show, close)
                self.assertEqual([(kind, status) for kind, _, status in self.tasks()], [("call", "open"), ("email", "done")])

    def test_what_chats_add_is_no_content(self):
        for said, intent in [
            ("@planerka_bot покажи мои задачи", "task.list"), ("/help", "help"), ("/мой_день", "day.plan"), ("*мой* день 👀", "day.plan"), ("/start", "session.greet"),
            ("@planerka_bot, show my tasks", "task.list"), ("/help@planerka_bot", "help"), ("`my day` :)", "day.plan"), ("**thanks** 🙏", "session.thanks"),
        ]:
            with self.subTest(said):
                answer, = self.say(said)
                self.assertEqual([command["intent"] for command in answer["commands"]], [intent])

    def test_thumbs_up_is_yes(self):
        for ask in ["позвонил Ромашке", "called Ромашка"]:
            for yes in ["👍", "✅", "👍🏽"]:
                with self.fresh((ask, yes)):
                    answers = self.say(ask, yes)
                    self.assertEqual([answer["commands"][0]["ask"] for answer in answers], [{"slot": "confirm"}, {"slot": "result"}])

    def test_one_call_may_say_several_lines(self):
        self.home.run("--as", "Иванов", "--now", NOW, "звонок Ромашке завтра\nписьмо Ромашке завтра")
        self.assertEqual([kind for kind, _, _ in self.tasks()], ["call", "email"])

    def test_places_of_entities_are_those_of_the_line_as_written(self):
        line = "🙏 *звонок* Ромашке завтра"
        done = self.home.run("parse", "--entities", "--json", "--now", NOW, line)
        said = json.loads(done.stdout)
        self.assertEqual(said["text"], line)
        self.assertEqual([line[one["from"]:one["to"]] for one in said["entities"]], ["Ромашке", "завтра", "звонок"])

    def test_a_page_is_no_list_of_commands(self):
        answer, = self.say("звонок Ромашке\n" * 60)
        self.assertEqual((answer["ok"], answer["error"]["code"], self.tasks()), (False, "too_long", []))


if __name__ == "__main__":
    unittest.main()
