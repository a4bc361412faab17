"""Looking after the store, and taking its tables elsewhere."""
import csv, io, json, sqlite3, stat, threading, unittest

from program import Home

ADD = "поставить звонок Ромашке на 2036-12-01 в 10:00"


class Store(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)
        self.home.run("--as", "Орлова", ADD)
        self.copy = self.home.path / "копия.sqlite"

    def test_backup_while_others_write(self):
        def write():
            self.home.run("pipe", "--as", "Иванов", input="задача: дело\n" * 300)
        writer = threading.Thread(target=write)
        writer.start()
        copies = [self.home.path / f"copy{n}.sqlite" for n in range(5)]
        for copy in copies:
            done = self.home.run("backup", str(copy))
            self.assertEqual((done.returncode, done.stderr), (0, ""))
        writer.join()
        for copy in copies:
            done = self.home.run("check", "--db", str(copy))
            self.assertEqual((done.returncode, done.stderr, len(done.stdout.splitlines())), (0, "", 1))
            self.assertEqual(stat.S_IMODE(copy.stat().st_mode), 0o600)

    def test_a_backup_overwrites_nothing(self):
        self.copy.write_text("письмо", encoding="utf-8")
        done = self.home.run("backup", str(self.copy))
        self.assertEqual((done.returncode, len(done.stderr.splitlines())), (74, 1))
        self.assertEqual(self.copy.read_text(encoding="utf-8"), "письмо")

    def test_a_backup_is_a_store(self):
        self.assertEqual(self.home.run("backup", str(self.copy)).returncode, 0)
        self.assertIn("Ромашк", self.home.run("--db", str(self.copy), "--as", "Орлова", "задачи").stdout)

    def test_a_misspelled_store_is_not_made(self):
        for call in (["check"], ["backup", str(self.copy)]):
            done = self.home.run(*call, "--db", str(self.home.path / "tpyo.sqlite"))
            self.assertEqual((done.returncode, len(done.stderr.splitlines())), (69, 1))
        self.assertFalse((self.home.path / "tpyo.sqlite").exists())

    def test_check_finds_what_was_done_past_the_program(self):
        self.home.run("backup", str(self.copy))
        with sqlite3.connect(self.copy) as base:
            base.execute("UPDATE task SET status = 'done', closed = 1")
        done = self.home.run("check", "--db", str(self.copy))
        self.assertEqual((done.returncode, done.stdout, len(done.stderr.splitlines())), (65, "", 1))
        with open(self.copy, "r+b") as file:
            file.seek(5 * 4096)
            file.write(b"\xa5" * 40 * 4096)
        done = self.home.run("check", "--db", str(self.copy))
        self.assertEqual((done.returncode, done.stdout, len(done.stderr.splitlines())), (69, "", 1))

    def test_wrong_usage(self):
        for call in (["backup"], ["backup", "-"], ["export", "people", "--format", "ics"], ["pipe", "--max-bytes", "1"], ["export", "journal"]):
            self.assertEqual(self.home.run(*call).returncode, 64, call)


class Import(unittest.TestCase):
    def setUp(self):
        self.home = Home(people=False)
        self.addCleanup(self.home.close)
        (self.home.path / "people.csv").write_text(Home.PEOPLE, encoding="utf-8")

    def actors(self):
        return [entry["actor"] for entry in json.loads(self.home.run("export", "journal", "--format", "json").stdout)]

    def test_into_an_empty_store_by_somebody_of_the_file(self):
        people = str(self.home.path / "people.csv")
        done = self.home.run("import", "people", people, "--as", "Орлова Марина")
        self.assertEqual((done.returncode, done.stderr, len(done.stdout.splitlines())), (0, "", 1))
        self.home.run("import", "people", "-", "--as", "Орлова", input="name,role\nКим Анна,viewer\n")
        self.assertEqual(self.actors(), [None, "Орлова Марина"])
        self.assertEqual(self.home.run("--as", "Ким", "кто я").returncode, 0)

    def test_a_name_of_two_is_asked_about(self):
        self.home.run("import", "people", "-", input="name,role\nКим Анна,head\nКим Олег,manager\n")
        done = self.home.run("import", "people", str(self.home.path / "people.csv"), "--as", "Ким")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(self.actors()), 1)


class Export(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)
        self.home.run("--as", "Орлова", "--now", "2026-11-24T09:00", ADD)

    def test_the_journal(self):
        self.home.run("--as", "Орлова", "перенеси #1 на 2036-12-02")
        entries = json.loads(self.home.run("export", "journal", "--format", "json").stdout)
        self.assertEqual([entry["verb"] for entry in entries], ["importPeople", "importClients", "add", "move"])
        self.assertEqual([entry["clock"] for entry in entries], ["machine", "machine", "set", "machine"])
        change = entries[-1]["changes"][0]
        self.assertEqual((change["before"]["due"], change["after"]["due"]), ("2036-12-01T10:00", "2036-12-02T10:00"))
        rows = list(csv.DictReader(io.StringIO(self.home.run("export", "journal", "--format", "csv").stdout)))
        self.assertEqual(json.loads(rows[-1]["after"]), {"due": "2036-12-02T10:00", "moves": 1})
        self.assertEqual(rows[-1]["actor"], "Орлова Марина")

    def test_the_calendar(self):
        for line in ("каждую пятницу в 17:00 звонок Ромашке", "задача: подготовить расчёт, смету; и «длинное описание того, что нужно» \\ обратная черта",
                     "напомни за 15 минут о встрече с Ромашкой 2036-12-03 в 12:00"):
            self.home.run("--as", "Орлова", "--now", "2026-11-24T09:00", line)
        data = self.home.run("export", "tasks", "--format", "ics").stdout
        self.assertTrue(data.endswith("END:VCALENDAR\r\n"))
        lines = data.split("\r\n")
        self.assertTrue(all(len(line.encode()) <= 75 and "\n" not in line for line in lines))
        unfolded = data.replace("\r\n ", "").split("\r\n")
        self.assertIn("DTSTART:20361201T100000", unfolded)
        self.assertIn("DTEND:20361201T101000", unfolded)
        self.assertIn("RRULE:FREQ=WEEKLY;BYDAY=FR", unfolded)
        self.assertTrue(any("расчёт\\, смет" in line and line.startswith("SUMMARY:") for line in unfolded), unfolded)
        identities = [line for line in unfolded if line.startswith("UID:")]
        self.assertEqual(len(set(identities)), len(identities))
        again = self.home.run("export", "tasks", "--format", "ics").stdout
        self.assertEqual(again, data)
        self.assertEqual(sum(line.startswith("DTSTAMP:") and line.endswith("Z") for line in unfolded), len(identities))


class Limits(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)
        self.home.environment["PLANERKA_NOW"] = "2026-11-24T09:00"
        self.home.run("pipe", "--as", "Орлова", input="".join(f"задача на завтра: дело номер {n}\n" for n in range(25)))

    def replies(self, text, *arguments):
        done = self.home.run("pipe", "--as", "Орлова", *arguments, input=text)
        return [reply.split("\n") for reply in done.stdout.split("\n\n")[:-1]]

    def test_the_rest_comes_on_more(self):
        whole = self.replies("задачи на завтра\nещё\n")
        told = self.replies("задачи на завтра\n" + "ещё\n" * 6, "--max-lines", "6")
        self.assertTrue(all(len(reply) <= 6 for reply in told))
        # The whole first page, then the second one of the list itself.
        self.assertEqual([line for reply in told[:4] for line in reply[:5]] + told[4][:2], [*whole[0]])
        self.assertEqual(told[5], whole[1])

    def test_over_a_restart(self):
        first = self.replies("задачи на завтра\n", "--max-lines", "6")
        second = self.replies("ещё\n", "--max-lines", "6")
        self.assertEqual(len(first[0] + second[0]), 12)
        self.assertTrue(second[0][0].strip().startswith("5"))

    def test_another_line_drops_the_rest(self):
        replies = self.replies("задачи на завтра\nкто я\nещё\n", "--max-lines", "6")
        self.assertNotIn("дело номер 6", " ".join(replies[2]))

    def test_no_line_is_longer(self):
        for limit in (4, 20, 60):
            for reply in self.replies("помощь\nзадачи на завтра\nабракадабра\n", "--max-bytes", str(limit)):
                self.assertTrue(all(0 < len(line.encode()) <= limit for line in reply), reply)

    def test_jsonl(self):
        lines = "".join(json.dumps({"text": text, "from": "telegram:1000"}) + "\n" for text in ("задачи на завтра", "ещё", "ещё"))
        done = self.home.run("pipe", "--format", "jsonl", "--max-lines", "4", "--max-bytes", "50", input=lines)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        for answer in answers:
            self.assertTrue(answer["ok"])
            self.assertLessEqual(len(answer["text"].split("\n")), 4)
            self.assertTrue(all(len(line.encode()) <= 50 for line in answer["text"].split("\n")))
        self.assertEqual(answers[1]["commands"][0]["intent"], "dialog.more")
        self.assertNotEqual(answers[1]["text"], answers[2]["text"])


if __name__ == "__main__":
    unittest.main()
