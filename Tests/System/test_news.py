"""What waits to be told is lost by nothing: no closed or full output, no killed process, no line sent again."""
import array, fcntl, json, os, re, signal, subprocess, termios, time, unittest

from program import BINARY, Home

NINE = "2026-11-23T09:00"
PRAISE = {"ru": "похвали Иванова за встречи", "en": "praise Ivanov for the meetings"}
LOOK = {"ru": "мой день", "en": "my day"}
WORD = "встречи|meetings"


class Department(unittest.TestCase):
    """A feedback waits for the manager Иванов (telegram:1001)."""
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)
        self.home.environment["PLANERKA_NOW"] = NINE

    def praise(self, language="ru"):
        self.assertEqual(self.home.run("--as", "Орлова", PRAISE[language]).returncode, 0)

    def pipe(self, *lines, arguments=(), **more):
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        done = self.home.run("pipe", "--format", "jsonl", *arguments, input=text, **more)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def spoil(self, *arguments, input="", end="full"):
        """The program whose output is full or closed."""
        out = open("/dev/full", "wb") if end == "full" else os.fdopen(self.closed(), "wb")
        with out:
            subprocess.run([BINARY, *arguments], input=input.encode(), stdout=out, stderr=subprocess.DEVNULL, env=self.home.environment)

    @staticmethod
    def closed():
        reading, writing = os.pipe()
        os.close(reading)
        return writing

    def assert_told_once(self, language="ru"):
        """It still waits, and is told in the next words, and not once more."""
        self.assertRegex(self.home.run("--as", "Иванов", LOOK[language]).stdout, WORD)
        self.assertNotRegex(self.home.run("--as", "Иванов", LOOK[language]).stdout, WORD)

    def request(self, language="ru", **more):
        return {"from": "telegram:1001", "channel": "c", "text": LOOK[language], **more}


class Outputs(Department):
    def test_an_output_that_takes_nothing(self):
        for language in PRAISE:
            for end in ("full", "closed"):
                for arguments, line in ((["--as", "Иванов", LOOK[language]], ""), (["--as", "Иванов", "pipe"], LOOK[language] + "\n"),
                                        (["pipe", "--format", "jsonl"], json.dumps(self.request(language)) + "\n"),
                                        (["pipe", "--format", "jsonl", "--notify", "--networks", "telegram"], ""),
                                        (["pipe", "--format", "jsonl", "--notify", "--networks", "telegram", "--acks"], "")):
                    with self.subTest(language=language, end=end, arguments=arguments):
                        self.praise(language)
                        self.spoil(*arguments, input=line, end=end)
                        self.assert_told_once(language)

    def test_a_feedback_is_read_once_it_is_out(self):
        self.praise()
        self.spoil("--as", "Иванов", LOOK["ru"])
        verbs = lambda: [entry["verb"] for entry in json.loads(self.home.run("export", "journal", "--format", "json").stdout)]
        self.assertNotIn("readFeedback", verbs())
        self.assert_told_once()
        self.assertEqual(verbs().count("readFeedback"), 1)

    def test_a_killed_process(self):
        """Its reader takes nothing, so that it stands in the middle of its write when it is killed."""
        for arguments in ([], ["--notify", "--networks", "telegram"], ["--notify", "--networks", "telegram", "--acks"]):
            with self.subTest(arguments=arguments):
                self.home.run("--as", "Орлова", "pipe", input=(PRAISE["ru"] + "\n") * 60)
                reading, writing = os.pipe()
                fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
                program = subprocess.Popen([BINARY, "pipe", "--format", "jsonl", *arguments], stdin=subprocess.PIPE, stdout=writing,
                                           env=self.home.environment)
                os.close(writing)
                program.stdin.write(b"" if arguments else (json.dumps(self.request(id="look")) + "\n").encode())
                program.stdin.flush()
                self.wait_until_full(reading)
                program.kill()
                program.communicate()
                os.close(reading)
                self.assert_told_once()

    def wait_until_full(self, pipe):
        for _ in range(2000):
            waiting = array.array("i", [0])
            fcntl.ioctl(pipe, termios.FIONREAD, waiting)
            if waiting[0] > 3000:
                return
            time.sleep(0.005)
        self.fail("nothing was written")

    def test_a_line_sent_again_tells_it_again(self):
        for language in PRAISE:
            self.praise(language)
            line = self.request(language, id=f"look-{language}")
            self.spoil("pipe", "--format", "jsonl", input=json.dumps(line) + "\n")
            first, second, third = self.pipe(line, line, self.request(language, id=f"other-{language}"))
            self.assertRegex(first["text"], WORD)
            self.assertEqual(first, second)
            self.assertNotRegex(third["text"], WORD)

    def test_another_process_tells_it_no_second_time(self):
        self.praise()
        first = self.home.start("pipe", "--format", "jsonl", "--notify", "--networks", "telegram", "--acks")
        self.addCleanup(first.communicate)
        told = json.loads(first.stdout.readline())
        self.assertRegex(told["text"], WORD)
        self.assertNotRegex(self.home.run("--as", "Иванов", LOOK["ru"]).stdout, WORD)
        first.send_signal(signal.SIGKILL)
        first.wait()
        self.assert_told_once()


class Notifications(Department):
    NOTIFY = ("--clock", "input", "--notify", "--networks", "telegram")

    def at(self, time, **line):
        return {"time": f"2026-11-23T{time}", "from": "telegram:1000", "text": "мой день", **line}

    def told(self, answers):
        return [answer for answer in answers if answer.get("event") == "notification"]

    def test_receipts(self):
        self.praise()
        lines = [self.at("09:00:00"), self.at("09:00:59"), self.at("09:01:00"), self.at("09:01:30")]
        told = self.told(self.pipe(*lines, arguments=(*self.NOTIFY, "--acks")))
        self.assertEqual(len(told), 2)
        self.assertEqual(told[0], told[1])
        self.assertIsInstance(told[0]["id"], str)
        again = self.pipe(self.at("09:01:31"), {"ack": told[0]["id"]}, self.at("09:05:00"), {"ack": told[0]["id"]}, {"ack": "none"},
                          arguments=(*self.NOTIFY, "--acks"))
        self.assertEqual(self.told(again), [told[0]])
        self.assertEqual(len(again), 3)
        self.assertNotRegex(self.home.run("--as", "Иванов", LOOK["ru"]).stdout, WORD)

    def test_what_failed_waits_for_the_next_words(self):
        self.praise()
        told = self.told(self.pipe(self.at("09:00:00"), arguments=(*self.NOTIFY, "--acks")))
        answers = self.pipe(self.at("09:00:01"), {"failed": told[0]["id"], "error": "blocked"}, self.at("09:09:00"),
                            self.at("09:09:01", **{"from": "telegram:1001"}), arguments=(*self.NOTIFY, "--acks"))
        self.assertEqual(len(self.told(answers)), 1)
        self.assertRegex(answers[-1]["text"], WORD)
        self.assert_gone()

    def test_without_receipts_it_is_gone_once_it_is_out(self):
        self.praise()
        answers = self.pipe(self.at("09:00:00"), self.at("09:05:00"), arguments=self.NOTIFY)
        self.assertEqual(len(self.told(answers)), 1)
        self.assert_gone()

    def assert_gone(self):
        self.assertNotRegex(self.home.run("--as", "Иванов", LOOK["ru"]).stdout, WORD)

    def test_only_accounts_of_the_networks(self):
        self.praise()
        self.assertEqual(self.told(self.pipe(self.at("09:00:00"), arguments=("--clock", "input", "--notify", "--networks", "irc"))), [])
        self.assert_told_once()

    def test_wrong_usage(self):
        for words in (["--notify"], ["--notify", "--networks", ""], ["--acks"], ["--networks", "irc", "--acks"]):
            done = self.home.run("pipe", "--format", "jsonl", *words)
            self.assertEqual((done.returncode, done.stdout, len(done.stderr.strip().splitlines())), (64, "", 1), words)

    def test_the_channel_where_one_spoke_to_the_bot_alone(self):
        lines = [self.at("08:00:00", **{"from": "telegram:1001", "channel": channel, "group": group})
                 for channel, group in (("alone", False), ("room", True))]
        self.pipe(*lines, arguments=("--clock", "input"))
        self.praise()
        notes = self.told(self.pipe(self.at("09:00:00"), arguments=self.NOTIFY))
        self.assertEqual([note["channel"] for note in notes if re.search(WORD, note["text"])], ["alone"])

    def test_a_late_reminder_says_so(self):
        for text, word in (("напомни за 15 минут: звонок Ромашке сегодня в 10", "с опозданием"),
                           ("call Romashka today at 11 remind me 15 minutes before", "late")):
            [added] = self.pipe(self.at("09:00:00", **{"from": "telegram:1001", "text": text}), arguments=("--clock", "input"))
            self.assertTrue(added["ok"], added)
        answers = self.pipe(self.at("09:46:00"), arguments=self.NOTIFY)
        self.assertEqual([word in note["text"] for note in self.told(answers)], [False])
        answers = self.pipe({**self.at("09:00:00"), "time": "2026-11-24T09:00"}, arguments=self.NOTIFY)
        self.assertEqual([("с опозданием" in note["text"] or "late" in note["text"]) for note in self.told(answers)], [True])


if __name__ == "__main__":
    unittest.main()
