"""A line that was not understood: what is suggested, and that a number does nothing that nobody said; `ok`, `error` and exit status."""
import json, unittest

from program import Home

MORNING = "2026-11-23T09:00"


class Suggestions(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def say(self, line, speaker="Орлова"):
        return self.home.run("--now", MORNING, "--as", speaker, line)

    def jsonl(self, *texts, sender="telegram:1001"):
        lines = "\n".join(json.dumps({"id": place, "from": sender, "text": text}) for place, text in enumerate(texts))
        done = self.home.run("--now", MORNING, "pipe", "--format", "jsonl", input=lines + "\n")
        return [json.loads(line) for line in done.stdout.splitlines()]

    def changes(self):
        return len(json.loads(self.home.run("export", "journal", "--format", "json").stdout))

    def test_a_number_after_an_unknown_line_changes_nothing_that_was_not_said(self):
        for line in ("неоплаченные счета", "кому давно не звонили", "какая завтра погода", "unpaid things of everybody", "who was forgotten"):
            for number in "123":
                with self.subTest(line=line, number=number):
                    before = self.changes()
                    self.say(line)
                    self.say(number)
                    self.say("отмена")
                    self.assertEqual(self.changes(), before)

    def test_suggestions_hold_nobody_but_those_of_the_line(self):
        for line in ("неоплаченные счета", "кому давно не звонили", "сравни менеджеров с прошлым годом", "penalty for somebody"):
            with self.subTest(line=line):
                found = json.loads(self.home.run("--now", MORNING, "parse", "--json", line).stdout)
                for suggestion in found["suggestions"]:
                    entities = json.loads(self.home.run("--now", MORNING, "parse", "--entities", "--json", suggestion).stdout)["entities"]
                    self.assertEqual([one for one in entities if one["type"] in ("person", "client", "amount", "tasks")], [], suggestion)

    def test_parse_prints_what_the_dialogue_suggests(self):
        for line in ("ромашка пятница штука", "Иванов штука", "какая завтра погода", "friday wibble for Ivanov"):
            with self.subTest(line=line):
                found = json.loads(self.home.run("--now", MORNING, "parse", "--json", line).stdout)["suggestions"]
                shown = [row[3:] for row in self.say(line).stdout.splitlines() if row[:1].isdigit()]
                self.assertEqual(found, shown)

    def test_what_is_refused_is_not_ok(self):
        cases = [("смени пользователя на Орлову", "not_allowed"), ("I am Orlova", "not_allowed"), ("да", "not_found"), ("yes", "not_found"),
                 ("ещё", "not_found"), ("more", "not_found"), ("помощь абракадабра", "not_found"), ("help gobbledygook", "not_found"),
                 ("почему", "not_found"), ("нет, на пятницу", "not_understood"), ("and tomorrow?", "not_understood")]
        for line, code in cases:
            with self.subTest(line=line):
                self.setUp()
                answer = self.jsonl(line)[0]
                self.assertFalse(answer["ok"])
                self.assertEqual(answer["error"], {"code": code, "message": answer["text"]})
                self.assertFalse([one for one in answer["commands"] if one["intent"] in ("dialog.ellipsis", "dialog.correct")])

    def test_exit_status(self):
        for line, status in (("да", 1), ("cancel", 1), ("ещё", 1), ("нет, на пятницу", 1), ("help gobbledygook", 1), ("фыва", 1),
                             ("штраф Иванову 500", 77), ("задачи", 0), ("помощь", 0), ("привет", 0)):
            with self.subTest(line=line):
                self.setUp()
                self.assertEqual(self.say(line, speaker="Иванов").returncode, status)

    def test_an_offer_stands_for_one_line(self):
        self.say("звонок Ромашке сегодня в 10", speaker="Иванов")
        self.say("итоги дня", speaker="Иванов")
        self.say("фыва олдж", speaker="Иванов")
        before = self.changes()
        self.assertEqual(self.say("да", speaker="Иванов").returncode, 1)
        self.assertEqual(self.changes(), before)


if __name__ == "__main__":
    unittest.main()
