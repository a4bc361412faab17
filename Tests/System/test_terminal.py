"""The talk in a terminal: what is typed, edited and seen."""
import os, pathlib, signal, time, unittest

from program import Home, Screen, PATIENCE


class Terminal(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def screen(self, *arguments, **more):
        screen = Screen(self.home, "--as", "Орлова", *arguments, **more)
        self.addCleanup(screen.close)
        screen.wait("Марина>")
        return screen

    def test_cyrillic_is_edited_whatever_the_locale(self):
        for locale in ("C.UTF-8", "C", "ru_RU.UTF-8", "POSIX"):
            with self.subTest(locale=locale):
                screen = self.screen(LANG=locale)
                screen.type("покажы")
                screen.press("BSpace")
                screen.type("и 15 ёлок")
                screen.press("Home")
                screen.type("не ")
                screen.press("End", "C-w")
                screen.type("ёжей")
                screen.wait("Марина> не покажи 15 ёжей")

    def test_one_stroke_takes_one_letter(self):
        screen = self.screen()
        screen.type("эи\u0306👩\u200d👩\u200d👧")
        screen.press("BSpace", "BSpace")
        screen.type("хо")
        screen.wait("Марина> эхо")

    def test_ctrl_c_drops_the_line_alone(self):
        screen = self.screen()
        screen.type("удали всё")
        screen.wait("удали всё")
        screen.press("C-c")
        screen.wait("удали всё^C")
        screen.enter("мои задачи")
        screen.wait("Марина>", times=3)

    def test_ctrl_d_leaves_an_empty_line_only(self):
        screen = self.screen(shell=True)
        screen.type("абв")
        screen.press("Home", "C-d")
        screen.wait("Марина> бв")
        screen.press("C-c", "C-d")
        screen.wait("ended 0")

    def test_history_lasts_and_keeps_no_secrets(self):
        screen = self.screen(shell=True)
        screen.enter("мои задачи")
        screen.wait("Марина>", times=2)
        screen.enter(" пароль 123")
        screen.wait("Марина>", times=3)
        screen.press("C-d")
        screen.wait("ended 0")
        self.assertEqual(self.home.history.read_text("utf-8"), "мои задачи\n")
        self.assertEqual(self.home.history.stat().st_mode & 0o777, 0o600)
        later = self.screen()
        later.press("Up")
        later.wait("Марина> мои задачи")

    def test_two_sessions_lose_nothing(self):
        first, second = self.screen(), self.screen()
        for n in range(3):
            first.enter(f"первый {n}")
            second.enter(f"второй {n}")
        first.wait("Марина>", times=4)
        second.wait("Марина>", times=4)
        self.assertEqual(len(self.home.history.read_text("utf-8").splitlines()), 6)

    def test_a_pasted_list_is_done_line_by_line(self):
        screen = self.screen()
        screen.paste("раз один\nдва один\nтри")
        shown = screen.wait("Марина> три")
        self.assertEqual(shown.count("Марина>"), 3)
        screen.press("Enter")
        screen.wait("Марина>", times=4)
        self.assertEqual(self.home.history.read_text("utf-8"), "раз один\nдва один\nтри\n")

    def test_what_is_pasted_gives_no_orders_to_the_terminal(self):
        screen = self.screen()
        screen.paste("а\x1b[2Jб\tв\x07г")
        screen.wait("Марина> а[2Jб вг")

    def test_the_window_changes_its_size(self):
        text = "длинная строка про звонок Ромашке и встречу с Вектором на завтра в десять"
        screen = self.screen(columns=60)
        screen.type(text)
        screen.wait("десять")
        screen.resize(40)
        screen.type(" утра")
        screen.wait("десять утра")
        screen.resize(100)
        screen.wait("на завтра в десять утра")
        screen.press("Enter")
        screen.wait("Марина>", times=2)
        self.assertEqual(self.home.history.read_text("utf-8"), text + " утра\n")

    def test_it_stops_and_goes_on(self):
        screen = Screen(self.home, "--as", "Орлова", shell=True)
        self.addCleanup(screen.close)
        screen.wait("Марина>")
        screen.type("абв")
        screen.wait("Марина> абв")
        program = screen.process()
        os.kill(program, signal.SIGTSTP)
        self.until(lambda: pathlib.Path(f"/proc/{program}/stat").read_text().split()[2] == "T")
        os.kill(program, signal.SIGCONT)
        screen.type("г")
        screen.wait("Марина> абвг")

    def test_it_is_ended_with_the_terminal_as_it_was(self):
        screen = Screen(self.home, "--as", "Орлова", shell=True)
        self.addCleanup(screen.close)
        screen.wait("Марина>")
        screen.type("абв")
        screen.wait("Марина> абв")
        os.kill(screen.process(), signal.SIGTERM)
        screen.wait("ended 143")
        screen.type("echo works")
        screen.wait("echo works")

    def test_long_lines(self):
        screen = self.screen()
        screen.paste("найди " + "щ" * 5000)
        screen.press("Enter")
        screen.wait("Марина>", times=1)

    def until(self, fact):
        end = time.monotonic() + PATIENCE
        while not fact():
            self.assertLess(time.monotonic(), end)
            time.sleep(0.01)


class FirstMinute(unittest.TestCase):
    def setUp(self):
        self.home = Home(people=False)
        self.addCleanup(self.home.close)

    def test_the_first_one_here_becomes_the_head(self):
        screen = Screen(self.home)
        self.addCleanup(screen.close)
        screen.wait("Как вас зовут")
        screen.enter("123")
        screen.wait("Как вас зовут", times=2)
        screen.enter("Орлова Марина")
        screen.wait("Марина>")
        screen.enter("поставить звонок Ромашке на завтра")
        screen.wait("Марина>", times=2)
        screen.enter("задачи на завтра")
        screen.wait("Ромашк", times=3)

    def test_without_a_terminal_it_says_what_to_do(self):
        for arguments in (["задачи"], ["pipe"], []):
            done = self.home.run(*arguments, input="задачи\n")
            self.assertEqual(done.returncode, 1)
            self.assertEqual(len((done.stdout + done.stderr).strip().splitlines()), 1)


if __name__ == "__main__":
    unittest.main()
