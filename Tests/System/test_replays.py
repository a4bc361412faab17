"""A line that comes again is done once: after a restart, and in two processes that get one stream."""
import json, unittest

from program import Home

ADD = {"ru": "поставить звонок Ромашке на 2036-12-01", "en": "add a call with Romashka on 2036-12-01"}


class Replays(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def answers(self, *requests, arguments=()):
        text = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
        done = self.home.run("pipe", "--format", "jsonl", *arguments, input=text)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return [json.loads(line) for line in done.stdout.splitlines()]

    def number_of_tasks(self):
        return len(json.loads(self.home.run("export", "tasks", "--format", "json").stdout))

    def test_also_after_a_restart(self):
        for count, text in enumerate(ADD.values(), start=1):
            request = {"id": {"n": [count, "2"]}, "from": "telegram:1000", "channel": "c", "text": text}
            first, again = self.answers(request, request)
            self.assertTrue(first["ok"], first)
            self.assertEqual(first, again)
            self.assertEqual(self.answers(request), [first])
            self.assertEqual(self.number_of_tasks(), count)

    def test_two_processes_given_one_stream(self):
        for language, start in (("ru", "задача: дело"), ("en", "task: thing")):
            lines = [{"id": n, "from": "telegram:1000", "channel": "c", "text": f"{start} {language}-{n}"} for n in range(150)]
            text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
            both = [self.home.start("pipe", "--format", "jsonl") for _ in range(2)]
            for program in both:
                program.stdin.write(text)
                program.stdin.close()
            outputs = [program.stdout.read().splitlines() for program in both]
            for program in both:
                self.assertEqual((program.wait(timeout=60), program.stderr.read()), (0, b""))
                program.stdout.close()
                program.stderr.close()
            self.assertEqual(outputs[0], outputs[1])
            self.assertTrue(all(json.loads(line)["ok"] for line in outputs[0]))
            titles = [task["title"] for task in json.loads(self.home.run("export", "tasks", "--format", "json").stdout)]
            self.assertEqual(len([title for title in titles if f" {language}-" in title]), 150)

    def test_other_words_another_channel_or_speaker_are_another_line(self):
        first = {"id": 1, "from": "telegram:1000", "channel": "c", "text": "задача: раз"}
        others = [{**first, "text": "задача: два"}, {**first, "channel": "d"}, {**first, "from": "telegram:1001"}, {**first, "id": "1"}]
        answers = self.answers(first, *others)
        self.assertEqual(len({answer["commands"][0]["data"]["tasks"][0]["id"] for answer in answers}), 5)
        self.assertEqual(self.answers(first, *others), answers)

    def test_null_and_nothing_are_no_id(self):
        for identity in ({}, {"id": None}, {"id": ""}):
            before = self.number_of_tasks()
            self.answers(*[{"from": "telegram:1000", "text": ADD["ru"], **identity}] * 2)
            self.assertEqual(self.number_of_tasks() - before, 2, identity)

    def test_who_speaks_without_from(self):
        line = {"id": 1, "text": "задача: своё"}
        for name in ("Орлова", "Иванов", "Орлова", "Иванов"):
            self.answers(line, arguments=("--as", name))
        self.assertEqual(self.number_of_tasks(), 2)

    def test_after_seven_days_it_is_a_new_line(self):
        line = {"id": 1, "from": "telegram:1000", "text": "задача: еженедельное"}
        for time, count in (("2026-11-23T09:00:00", 1), ("2026-11-30T09:00:00", 1), ("2026-11-30T09:00:01", 2)):
            self.answers({**line, "time": time}, arguments=("--clock", "input"))
            self.assertEqual(self.number_of_tasks(), count, time)


if __name__ == "__main__":
    unittest.main()
