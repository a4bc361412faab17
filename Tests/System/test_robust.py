"""The program where a terminal, a home or a locale isn't as it should be."""
import os, pathlib, pty, signal, subprocess, time, unittest

from program import BINARY, Home, Screen, TalkTest, PATIENCE


class Surroundings(TalkTest):
    def test_without_a_home_it_says_what_to_do(self):
        environment = {name: value for name, value in self.home.environment.items() if name != "HOME"}
        done = subprocess.run([BINARY, "задачи"], env=environment, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 69)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1)

    def test_a_home_that_cant_be_written_keeps_no_history(self):
        store = self.home.path / ".local/share/planerka/planerka.sqlite"
        screen = self.screen("--db", str(store), HOME="/proc/1", XDG_STATE_HOME="/proc/1/none")
        screen.enter("мои задачи")
        screen.wait("Марина>", times=2)

    def test_an_unknown_terminal(self):
        for terminal in ("nonsense", "dumb", ""):
            with self.subTest(terminal=terminal):
                screen = self.screen(TERM=terminal)
                screen.enter("мои задачи")
                screen.wait("Марина>", times=2)

    def test_from_a_file_into_a_file(self):
        lines, replies = self.home.path / "lines", self.home.path / "replies"
        lines.write_text("звонок Ромашке завтра\nзадачи на завтра\n", encoding="utf-8")
        with lines.open() as source, replies.open("w") as target:
            done = subprocess.run([BINARY, "--as", "Иванов"], stdin=source, stdout=target, env=self.home.environment, timeout=60)
        self.assertEqual(done.returncode, 0)
        text = replies.read_text("utf-8")
        self.assertEqual(text.count("\n\n"), 2)
        self.assertNotIn("\x1b", text)

    def test_a_reader_that_goes_away_ends_it_quietly(self):
        program = self.home.start("--as", "Иванов", "pipe")
        program.stdout.close()
        program.stdin.write("задачи\n".encode() * 100)
        program.stdin.close()
        self.assertNotIn(b"rror", program.stderr.read())
        program.stderr.close()
        self.assertIn(program.wait(PATIENCE), (0, 74))

    def test_a_terminal_alone_on_one_side_is_a_pipe(self):
        leader, follower = pty.openpty()
        done = subprocess.run([BINARY, "--as", "Иванов"], stdin=subprocess.DEVNULL, stdout=follower, env=self.home.environment, timeout=60)
        os.close(follower)
        os.close(leader)
        self.assertEqual(done.returncode, 0)

    def test_a_list_is_told_where_nothing_is_drawn(self):
        screen = self.screen("--plain")
        screen.type("задачи на с")
        screen.press("Tab")
        shown = screen.wait("на сегодня")
        self.assertTrue(shown.rstrip().splitlines()[-1].startswith("Марина> задачи на с"), shown)

    def test_after_three_failures_something_is_offered(self):
        screen = self.screen(rows=60)
        for n, line in enumerate(("ыыы ъъъ", "щщщ эээ", "жжж ююю")):
            screen.enter(line)
            screen.wait("Марина>", times=n + 2)
        screen.wait("Вот что понимаю наверняка", times=1)

    def test_a_tip_a_day_of_what_is_not_used_yet(self):
        first = self.screen(PLANERKA_NOW="2026-11-23T09:00")
        first.wait("Совет дня: «план на день»")
        first.enter("план на день")
        first.wait("Марина>", times=2)
        again = self.screen(PLANERKA_NOW="2026-11-23T12:00")
        self.assertNotIn("Совет дня", again.shown())
        later = self.screen(PLANERKA_NOW="2026-11-24T09:00")
        later.wait("Совет дня: «перенеси вторую на пятницу»")

    def test_scripts_for_shells(self):
        for shell in ("bash", "zsh", "fish"):
            done = self.home.run("--generate-completion-script", shell)
            self.assertEqual(done.returncode, 0)
            self.assertIn("planerka", done.stdout)
        checked = subprocess.run(["bash", "-n"], input=self.home.run("--generate-completion-script", "bash").stdout, text=True)
        self.assertEqual(checked.returncode, 0)

    def test_help_names_every_way_in(self):
        text = self.home.run("--help").stdout
        for word in ("pipe", "parse", "intents", "import", "export", "--db", "--as", "--now", "--lang", "--intents", "--color", "--plain", "--demo"):
            self.assertIn(word, text)


if __name__ == "__main__":
    unittest.main()
