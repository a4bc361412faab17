"""What is written to be taken elsewhere."""
import json, os, stat, unittest
from pathlib import Path

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
        screen = Screen(self.home, *NOW, columns=100, rows=50)
        self.addCleanup(screen.close)
        screen.wait("Марина>")
        screen.enter("выгрузи задачи Иванова в ics")
        screen.wait("tasks-2026-11-24.ics")
        self.assertTrue((self.folder / "tasks-2026-11-24.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n"))
        screen.enter("kpi отдела")
        self.assertIn("░", screen.wait("KPI 100"))

    def test_no_pictures_where_they_can_not_be_shown(self):
        self.assertNotIn("░", self.run_here("kpi отдела").stdout)
        for variables in ({"TERM": "dumb"}, {"LANG": "C"}):
            screen = Screen(self.home, *NOW, "kpi отдела", shell=True, columns=100, **variables)
            self.addCleanup(screen.close)
            self.assertNotIn("░", screen.wait("ended 0"))

    def test_jsonl(self):
        lines = "".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(("отчёт в html", "отчёт", "экспорт в csv", "отчёт в json")))
        done = self.run_here("--as", "Орлова", "pipe", "--format", "jsonl", input=lines)
        page, told, table, figures = (json.loads(line)["commands"][0]["data"] for line in done.stdout.splitlines())
        self.assertTrue(Path(page["file"]).read_text().startswith("<!DOCTYPE html>"))
        self.assertIsNone(told["file"])
        self.assertTrue(told["use"])
        self.assertEqual(len(Path(table["file"]).read_text().splitlines()), table["total"] + 1)
        self.assertEqual(json.loads(Path(figures["file"]).read_text())["use"], figures["use"])

    def test_a_folder_that_takes_nothing(self):
        if os.geteuid() == 0:
            done = self.home.run(*NOW, "--as", "Орлова", "pipe", "--format", "jsonl", cwd="/proc/1",
                                 input=json.dumps({"text": "экспорт в csv"}) + "\n")
        else:
            self.folder.chmod(0o500)
            done = self.run_here("--as", "Орлова", "pipe", "--format", "jsonl", input=json.dumps({"text": "экспорт в csv"}) + "\n")
        data = json.loads(done.stdout)["commands"][0]["data"]
        self.assertEqual(data["file"], "tasks-2026-11-24.csv")
        self.assertEqual(len(data["content"].splitlines()), data["total"] + 1)


if __name__ == "__main__":
    unittest.main()
