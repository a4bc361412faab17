"""Undo as people use it: a line is one change, and one word takes it back."""
import json, unittest

from program import Home, TalkTest

NOW = "2026-11-23T09:00"


class Undo(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def say(self, *lines, speaker="1001"):
        """The answers to lines of one speaker."""
        objects = [line if isinstance(line, dict) else {"text": line} for line in lines]
        text = "".join(json.dumps({"from": f"telegram:{speaker}", **one}, ensure_ascii=False) + "\n" for one in objects)
        done = self.home.run("pipe", "--format", "jsonl", "--now", NOW, input=text)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return [json.loads(line) for line in done.stdout.splitlines()]

    def tasks(self):
        """Title or kind, day and status of all tasks that there are."""
        all = json.loads(self.home.run("export", "tasks", "--format", "json").stdout)
        return {task["title"]: (task["due"], task["status"]) for task in all}

    def fresh(self, case):
        """A case in a department of its own."""
        self.home.close()
        self.home = Home()
        return self.subTest(case)

    def test_a_line_of_several_commands_is_taken_back_whole_and_comes_back_whole(self):
        for line, undo, redo in [("звонок Ромашке завтра, письмо Ромашке в среду, визит к Ромашке в пятницу", "отмени", "верни"), ("call Ромашка tomorrow, email Ромашка on Wednesday, visit Ромашка on Friday", "undo", "redo")]:
            with self.fresh(line):
                self.say(line)
                self.assertEqual(len(self.tasks()), 3)
                answer, = self.say(undo)
                self.assertEqual(self.tasks(), {})
                self.assertRegex(answer["text"], "Убрал 3 задачи|Removed 3 tasks")
                answer, = self.say(redo)
                self.assertEqual(len(answer["commands"][0]["data"]["tasks"]), 3)
                self.assertEqual(len(self.tasks()), 3)

    def test_the_last_part_of_a_line_alone(self):
        for line, undo in [("задача: А; задача: Б", "отмени последнее"), ("call Ромашка tomorrow, email Ромашка on Wednesday", "undo the last one")]:
            with self.fresh(line):
                first = self.say(line, undo)[0]["commands"][0]["data"]["tasks"][0]["due"]
                self.assertEqual([due for due, _ in self.tasks().values()], [first])

    def test_a_new_change_ends_what_could_be_redone(self):
        for lines, undo in [(["задача: А", "готово #1: раз", "отмени", "задача: Б", "верни"], "отмени"),
                                      (["task: A", "done #1: one", "undo", "task: B", "redo"], "undo")]:
            with self.fresh(lines):
                self.assertEqual(self.say(*lines)[-1]["error"]["code"], "not_found")
                self.say(undo)
                self.assertEqual([status for _, status in self.tasks().values()], ["open"])

    def test_what_was_redone_is_taken_back_first(self):
        for lines in [["задача: А", "готово #1: раз", "отмени", "верни", "отмени"], ["task: A", "done #1: one", "undo", "redo", "undo"]]:
            with self.fresh(lines):
                self.say(*lines)
                self.assertEqual([status for _, status in self.tasks().values()], ["open"])

    def test_the_last_two_and_more_than_there_are(self):
        for lines, two, nine in [(["задача: А", "задача: Б", "задача: В"], "отмени последние 2", "отмени девять последних действий"),
                                           (["task: A", "task: B", "task: C"], "undo the last two", "undo the last 9 changes")]:
            with self.fresh(lines):
                answer = self.say(*lines, nine)[-1]
                self.assertEqual((answer["commands"][0]["slots"], answer["error"]["code"]), ({"count": "9"}, "not_found"))
                self.assertIn("3", answer["text"])
                self.assertEqual(len(self.tasks()), 3)
                answer, = self.say(two)
                self.assertEqual(answer["commands"][0]["slots"], {"count": "2"})
                self.assertEqual(len(self.tasks()), 1)

    def test_what_changes_nothing_says_so_and_is_nothing_to_undo(self):
        for lines, undo, so in [
                (["перенеси #1 на завтра"], "отмени", "Уже так"), (["move #1 to tomorrow"], "undo", "Already so"),
                (["переименуй #1 в А"], "отмени", "Уже так"), (["напоминай за 20 минут", "напоминай за 20 минут"], "отмени", "Уже так")]:
            with self.fresh(lines):
                self.say("завтра: задача: А")
                answer = self.say(*lines)[-1]
                self.assertIn(so, answer["text"])
                self.assertNotIn("«отмени»", answer["text"])
                self.assertNotIn("“undo”", answer["text"])
                if len(lines) == 1:
                    self.say(undo)
                    self.assertEqual(self.tasks(), {})

    def test_the_head_is_told_what_is_so_already(self):
        for line in ["требуй результат в визитах", "сделай Иванова менеджером", "Иванов в отпуске с 7 по 20 декабря", "Ромашку ведёт Иванов",
                     "измени настройку reward: 45", "привяжи telegram:1001 к Иванову", "make Иванов a manager", "Иванов is on vacation Dec 22 to Dec 24"]:
            with self.subTest(line):
                answer = self.say(line, line, speaker="1000")[-1]
                self.assertRegex(answer["text"], "Уже так|Already so")
                self.assertNotRegex(answer["text"], "«отмени»|“undo”")

    def test_undo_drops_an_open_question_and_nothing_else(self):
        for lines, undo in [(["задача: А", "перенеси #1"], "отмени"), (["task: A", "move #1"], "undo"),
                                      (["задача: А", "перенеси #1"], "отмена"), (["task: A", "move #1"], "cancel")]:
            with self.fresh(lines):
                asked, dropped = self.say(*lines, undo)[-2:]
                self.assertFalse(asked["ok"])
                self.assertTrue(dropped["ok"])
                self.assertRegex(dropped["text"], "«отмени»|“undo”")
                self.assertEqual(len(self.tasks()), 1)
                self.say("отмени" if undo.startswith("о") else "undo")
                self.assertEqual(self.tasks(), {})

    def test_a_feedback_is_taken_back_after_it_was_heard(self):
        for praise, undo, hello in [("похвали Иванова: отличная работа", "отмени", "мой день"), ("praise Иванов: great work", "undo", "my day")]:
            with self.fresh(praise):
                self.say(praise, speaker="1000")
                self.assertIn("great" if undo == "undo" else "отличная", self.say(hello)[0]["text"])
                self.assertTrue(self.say(undo, speaker="1000")[0]["ok"])
                self.assertRegex(self.say(hello)[0]["text"], "отличная работа|great work")
                self.assertNotRegex(self.say(hello)[0]["text"], "отличная работа|great work")

    def test_a_refusal_names_who_truly_stands_in_the_way(self):
        for add, note, lines, who in [
                ("задача: А", "заметка к #1: позвони", ["отмени"], "Орлова Марина дописала"),
                ("task: A", "note on #1: call", ["undo"], "Орлова Марина noted")]:
            with self.fresh(add):
                self.say(add, "перенеси #1 на пятницу", "отмени", "верни")
                self.say(note, speaker="1000")
                answer = self.say(*lines)[-1]
                self.assertIn(who, answer["text"])
                self.assertIn("#1", answer["text"])

    def test_things_other_than_tasks_are_named_too(self):
        self.say("телефон Ромашки +7 495 123-45-67")
        self.say("телефон Ромашки +7 495 765-43-21", speaker="1000")
        answer, = self.say("отмени")
        self.assertIn("Орлова Марина изменила клиента: ООО «Ромашка»", answer["text"])
        self.assertIn("«карточка клиента ООО «Ромашка»»", answer["text"])


class PastedBlock(TalkTest):
    def test_a_pasted_block_is_one_change(self):
        screen = self.screen()
        screen.paste("задача: А\nзадача: Б\nзадача: В\n")
        screen.wait("Вернуть всё сразу")
        screen.enter("отмени")
        screen.wait("Убрал 3 задачи")
        screen.enter("верни")
        screen.wait("Сделал снова, 3 задачи")


if __name__ == "__main__":
    unittest.main()
