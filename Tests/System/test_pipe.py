"""Lines in, replies out: what a bridge or a script may rely on."""
import json, os, pathlib, signal, subprocess, unittest

from program import BINARY, Home

ADD = "поставить звонок Ромашке на 2036-12-01"


class Pipe(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def jsonl(self, *lines, arguments=()):
        """The answers to request objects, or to lines as they are."""
        text = b"".join((line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode()) + b"\n" for line in lines)
        done = self.home.run("pipe", "--format", "jsonl", *arguments, input=text)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return [json.loads(line) for line in done.stdout.splitlines()]

    def number_of_tasks(self):
        return len(json.loads(self.home.run("export", "tasks", "--format", "json").stdout))

    def test_text_ends_each_reply_with_an_empty_line(self):
        done = self.home.run("pipe", "--as", "Орлова", input="задачи на завтра\r\n\n   \n\x00задачи\x00 на завтра\nзадачи на завтра")
        replies = done.stdout.split("\n\n")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.stdout.count("\n\n") + done.stdout.count("\n\n\n"), 5, done.stdout)
        self.assertTrue(done.stdout.endswith("\n\n"))
        self.assertEqual(replies[0], replies[-2])

    def test_bad_lines_get_their_answer_and_the_stream_goes_on(self):
        good = {"id": "last", "from": "telegram:1000", "text": "задачи на завтра"}
        bad = [b"", b"[]", b"{", b'{"id":1,"text":"\xff"}', b'{"id":2,"text":"\\ud83d"}', b'{"id":3}', b'{"id":4,"text":"a","text":"b"}',
               b'{"id":5,"text":"' + b"a" * 1_000_000 + b'"}', b'{"id":6,"text":' + b"[" * 100_000, b'{"id":7,"text":"a"}{"id":8,"text":"b"}']
        answers = self.jsonl(*bad, good)
        self.assertEqual([answer["id"] for answer in answers], [None, None, 1, 2, 3, 4, 5, 6, 7, "last"])
        codes = [answer["error"] and answer["error"]["code"] for answer in answers]
        self.assertEqual(codes, ["bad_request"] * 6 + ["too_long"] * 2 + ["bad_request", None])

    def test_memory_is_bounded_without_a_newline(self):
        program = self.home.start("pipe", "--as", "Орлова")
        for _ in range(200):
            program.stdin.write(b"a" * 1_000_000)
        program.stdin.flush()
        status = pathlib.Path(f"/proc/{program.pid}/status").read_text()
        peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        program.communicate()
        self.assertLess(int(peak.split()[1]), 150_000)

    def test_what_was_acknowledged_is_there_after_a_kill(self):
        for round in range(5):
            program = self.home.start("pipe", "--format", "jsonl")
            acknowledged = 0
            try:
                for n in range(10_000):
                    line = json.dumps({"id": f"{round}-{n}", "from": "telegram:1000", "text": f"задача: дело {round}-{n}"}) + "\n"
                    program.stdin.write(line.encode())
                    program.stdin.flush()
                    if n == 20 + round * 7:
                        os.kill(program.pid, signal.SIGKILL)
                    if n <= 20 + round * 7 or program.poll() is None:
                        answer = program.stdout.readline()
                        if not answer:
                            break
                        self.assertTrue(json.loads(answer)["ok"], answer)
                        acknowledged += 1
            except BrokenPipeError:
                pass
            program.communicate()
            self.assertGreaterEqual(acknowledged, 20)
            exported = json.loads(self.home.run("export", "tasks", "--format", "json").stdout)
            titles = {task["title"] for task in exported}
            missing = [n for n in range(acknowledged) if not any(f"дело {round}-{n}" == title for title in titles)]
            self.assertEqual(missing, [])

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([BINARY, "pipe", "--as", "Орлова"], input="задачи\n".encode(), stdout=full, stderr=subprocess.PIPE,
                                  env=self.home.environment)
        self.assertEqual(done.returncode, 74)
        self.assertEqual(len(done.stderr.decode().strip().splitlines()), 1)

    def test_nobody_reads_any_more(self):
        program = self.home.start("pipe", "--as", "Орлова")
        program.stdout.close()
        program.stdin.write((ADD + "\n").encode() * 3)
        program.stdin.close()
        self.assertEqual(program.wait(timeout=10), 0)
        self.assertEqual(program.stderr.read(), b"")
        program.stderr.close()
        self.assertEqual(self.number_of_tasks(), 0)

    def test_closed_from_the_start(self):
        for redirection in ("<&-", "<&- 2>&-", "<&- >&-"):
            done = subprocess.run(["sh", "-c", f'"$0" pipe --as Орлова {redirection}', BINARY], capture_output=True, env=self.home.environment)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""), redirection)

    def test_no_controls_leave(self):
        text = "задача: a\x1b[2Jb\x07\u202ec\x9bd"
        answers = self.jsonl({"from": "telegram:1000", "text": text})
        self.assertNotRegex(json.dumps(answers, ensure_ascii=False).encode().decode("unicode_escape", "ignore"), "[\x00-\x08\x0b-\x1f\x7f\u202e]")
        done = self.home.run("задачи", "--as", "Орлова")
        self.assertNotRegex(done.stdout, "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]")


class OneShot(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def test_exit_status(self):
        for arguments, status in ((["задачи", "на", "завтра"], 0), (["абракадабра", "кукушка"], 1), (["--nonsense"], 64), (["--help"], 0),
                                  (["import", "people", "nowhere.csv"], 66), (["--db", "/proc/none/x", "задачи"], 69),
                                  (["--as", "Никто Никтоевич", "задачи"], 1)):
            done = self.home.run(*arguments)
            self.assertEqual(done.returncode, status, (arguments, done.stdout, done.stderr))
            if status > 1:
                self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)

    def test_the_last_speaker_is_remembered(self):
        self.home.run("--as", "Сергей Иванов", ADD)
        self.assertIn("Ромашк", self.home.run("задачи").stdout)
        self.assertIn("Иванов", self.home.run("кто я").stdout)

    def test_import_is_all_or_nothing(self):
        table = self.home.path / "bad.csv"
        table.write_text("title;kind;assignee\nзвонок;call;Иванов Сергей\nх;dance;Иванов Сергей\nу;call;Никто\n", encoding="utf-8")
        done = self.home.run("import", "tasks", str(table))
        self.assertEqual(done.returncode, 65)
        self.assertIn("3", done.stderr)
        self.assertIn("4", done.stderr)
        self.assertEqual(json.loads(self.home.run("export", "tasks", "--format", "json").stdout), [])
        table.write_bytes("title".encode("utf-16"))
        self.assertEqual(self.home.run("import", "tasks", str(table)).returncode, 65)

    def test_export_is_what_import_reads(self):
        self.home.run("--as", "Орлова", ADD)
        for table in ("people", "clients", "tasks"):
            text = self.home.run("export", table, "--format", "csv").stdout
            (self.home.path / "again.csv").write_text(text, encoding="utf-8")
            done = self.home.run("import", table, str(self.home.path / "again.csv"))
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(self.home.run("export", table, "--format", "csv").stdout, text)


if __name__ == "__main__":
    unittest.main()
