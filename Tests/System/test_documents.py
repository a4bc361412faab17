"""What is written to be taken elsewhere."""
import base64, json, os, stat, unittest

from program import Home, Screen

NOW = ["--demo", "--now", "2026-11-24T09:00"]


class Documents(unittest.TestCase):
    def setUp(self):
        self.home = Home(people=False)
        self.addCleanup(self.home.close)
        self.folder = self.home.path / "папка"
        self.folder.mkdir()

    def run_here(self, *words, **more):
        return self.home.run(*NOW, *words, cwd=self.folder, **more)

    def test_a_file_of_ones_own_beside_what_is_there(self):
        for name in ("report-2026-11-24.html", "report-2026-11-24-2.html", "report-2026-11-24-3.html"):
            done = self.run_here("отчёт по отделу в html")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(str(self.folder / name), done.stdout)
            self.assertEqual(stat.S_IMODE((self.folder / name).stat().st_mode), 0o600)
        self.assertEqual(len(os.listdir(self.folder)), 3)

    def test_what_is_only_asked_for_is_told(self):
        done = self.run_here("отчёт")
        self.assertIn("Что сделать:", done.stdout)
        self.assertEqual(os.listdir(self.folder), [])

    def test_in_a_terminal(self):
        self.addCleanup(os.chdir, os.getcwd())
        os.chdir(self.folder)
        screen = Screen(self.home, *NOW, columns=140, rows=50)
        self.addCleanup(screen.close)
        screen.wait("Марина>")
        screen.enter("выгрузи задачи Иванова в ics")
        screen.wait("tasks-2026-11-24.ics")
        self.assertTrue((self.folder / "tasks-2026-11-24.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n"))
        screen.enter("kpi отдела")
        self.assertIn("░", screen.wait("KPI  100"))

    def test_no_pictures_where_they_can_not_be_shown(self):
        self.assertNotIn("░", self.run_here("kpi отдела").stdout)
        for variables in ({"TERM": "dumb"}, {"LANG": "C"}):
            screen = Screen(self.home, *NOW, "kpi отдела", shell=True, columns=100, **variables)
            self.addCleanup(screen.close)
            self.assertNotIn("░", screen.wait("ended 0"))

    def pipe(self, *lines, arguments=(), home=None):
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        done = (home or self.home).run(*(arguments or (*NOW, "--as", "Орлова")), "pipe", "--format", "jsonl", cwd=self.folder, input=text)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(os.listdir(self.folder), [])
        return [json.loads(line) for line in done.stdout.splitlines()]

    def content(self, answer):
        return base64.b64decode(answer["commands"][0]["data"]["file"]["base64"], validate=True).decode()

    def test_jsonl_has_the_file_in_the_answer(self):
        for words in (("отчёт в html", "отчёт", "экспорт в csv", "отчёт в json", "выгрузи задачи отдела в ics"),
                      ("report as html", "report", "export to csv", "report as json", "export the team's tasks to ics")):
            page, told, table, figures, calendar = self.pipe(*({"id": n, "text": text} for n, text in enumerate(words)))
            data = [answer["commands"][0]["data"] for answer in (page, told, table, figures, calendar)]
            self.assertTrue(self.content(page).startswith("<!DOCTYPE html>"))
            self.assertIsNone(data[1]["file"])
            self.assertTrue(data[1]["use"])
            self.assertEqual(len(self.content(table).splitlines()), data[2]["total"] + 1)
            self.assertEqual(json.loads(self.content(figures))["use"], data[3]["use"])
            self.assertTrue(self.content(calendar).startswith("BEGIN:VCALENDAR\r\n"))
            names = [(file["name"], file["mime"]) for file in (part["file"] for part in data) if file]
            self.assertEqual(names, [("report-2026-11-24.html", "text/html"), ("tasks-2026-11-24.csv", "text/csv"),
                                     ("report-2026-11-24.json", "application/json"), ("tasks-2026-11-24.ics", "text/calendar")])
            for answer in (page, table, figures, calendar):
                self.assertNotIn(str(self.home.path), json.dumps(answer, ensure_ascii=False))

    def test_what_is_too_large_says_how_to_get_it(self):
        home = Home()
        self.addCleanup(home.close)
        rows = "".join(f"{'дело ' * 20}{n},Иванов Сергей,2026-12-01\n" for n in range(6000))
        (home.path / "tasks.csv").write_text("title,assignee,due\n" + rows, encoding="utf-8")
        self.assertEqual(home.run("import", "tasks", str(home.path / "tasks.csv")).returncode, 0)
        for text in ("экспорт в csv", "export to csv"):
            [answer] = self.pipe({"from": "telegram:1000", "text": text}, arguments=("--now", "2026-11-24T09:00"), home=home)
            self.assertIsNone(answer["commands"][0]["data"]["file"])
            self.assertIn("planerka export tasks --format csv", answer["text"])
            done = home.run("pipe", "--as", "Орлова", input=text + "\n", cwd=self.folder)
            self.assertIn("planerka export tasks --format csv", done.stdout)

    def test_a_text_pipe_tells_what_people_read(self):
        for text, held in (("экспорт в csv", "id,title,kind"), ("export to json", '"id"'), ("отчёт текстом", "Что сделать"),
                           ("отчёт в html", "Что сделать"), ("отчёт в html", "planerka отчёт в html"),
                           ("export to ics", "planerka export tasks to ics"), ("report as csv", "table,person")):
            done = self.run_here("--as", "Орлова", "pipe", input=text + "\n")
            self.assertIn(held, done.stdout)
            self.assertNotIn(str(self.home.path), done.stdout)
            self.assertEqual(done.stdout.count("\n\n"), 1)
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_group_gets_no_file_of_people(self):
        for text in ("отчёт в html", "team report as html"):
            [answer] = self.pipe({"channel": "room", "group": True, "text": text})
            self.assertNotIn("file", answer["commands"][0]["data"])
            self.assertNotIn("base64", json.dumps(answer))

    def test_what_was_sent_is_kept_small(self):
        home = Home()
        self.addCleanup(home.close)
        rows = "".join(f"{'дело ' * 20}{n},Иванов Сергей,2026-12-01\n" for n in range(1000))
        (home.path / "tasks.csv").write_text("title,assignee,due\n" + rows, encoding="utf-8")
        home.run("import", "tasks", str(home.path / "tasks.csv"))
        line = {"id": 1, "from": "telegram:1000", "text": "задача: ещё одно; экспорт в csv"}
        first, again = self.pipe(line, line, arguments=("--now", "2026-11-24T09:00"), home=home)
        files = [next(part["data"]["file"] for part in answer["commands"] if part["intent"] == "export.make") for answer in (first, again)]
        self.assertGreater(len(files[0]["base64"]), 65_536)
        self.assertIsNone(files[1])
        self.assertEqual(first["commands"][0], again["commands"][0])
        self.assertIn("уже отправлен", again["text"])

    def test_a_folder_that_takes_nothing(self):
        if os.geteuid() == 0:
            done = self.home.run(*NOW, "--as", "Орлова", "экспорт в csv", cwd="/proc/1")
        else:
            self.folder.chmod(0o500)
            done = self.run_here("--as", "Орлова", "экспорт в csv")
        self.assertIn("tasks-2026-11-24.csv", done.stdout)
        self.assertIn("другой папке", done.stdout)


if __name__ == "__main__":
    unittest.main()
