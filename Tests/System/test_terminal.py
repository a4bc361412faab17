"""The talk in a terminal: what is typed, edited and seen."""
import os, pathlib, signal, time, unittest

from program import Home, Screen, TalkTest, PATIENCE


class Terminal(TalkTest):
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
        first, second = self.screen(rows=50), self.screen(rows=50)
        for n in range(3):
            first.enter(f"первый {n}")
            second.enter(f"второй {n}")
        first.wait("Марина>", times=4)
        second.wait("Марина>", times=4)
        self.assertEqual(len(self.home.history.read_text("utf-8").splitlines()), 6)

    def test_a_pasted_list_is_done_line_by_line(self):
        screen = self.screen(rows=50)
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

    # What is told while one types

    def test_the_reading_stands_beneath_the_line(self):
        screen = self.screen(PLANERKA_NOW="2026-11-23T09:00")
        screen.type("звонок Ромашке завтра в 10")
        shown = screen.wait("звонок · ООО «Ромашка» · завтра, вт 24.11 в 10:00")
        self.assertEqual(shown.splitlines()[-2:], ["Марина> звонок Ромашке завтра в 10", "  звонок · ООО «Ромашка» · завтра, вт 24.11 в 10:00"])
        screen.press("C-u")
        self.until(lambda: "·" not in screen.shown())
        screen.enter("call Romashka tomorrow")
        screen.wait("Марина>", times=2)
        self.assertNotIn(" · ", screen.shown())

    def test_the_reading_follows_a_line_over_several_rows(self):
        screen = self.screen(columns=40, rows=12, PLANERKA_NOW="2026-11-23T09:00")
        text = "поставить Иванову звонок Ромашке на завтра в 10"
        for letter in text:
            screen.type(letter)
        screen.wait("ООО «Ромашк…")
        shown = screen.shown()
        self.assertEqual(shown.count("Марина> поставить Иванову звонок Ромашке на завтра в 10"), 1, shown)
        self.assertEqual(shown.count("·"), 2, shown)
        screen.resize(60, 12)
        screen.type(" срочно")
        screen.wait("срочно")
        screen.press("Home")
        screen.type("а ")
        screen.wait("> а поставить")
        screen.press("C-c")
        screen.wait("^C")
        self.until(lambda: "·" not in screen.shown())

    def test_nothing_is_drawn_where_it_would_disturb(self):
        for arguments, environment in ((["--plain"], {}), ([], {"TERM": "dumb"})):
            with self.subTest(arguments=arguments, environment=environment):
                screen = self.screen(*arguments, **environment)
                screen.type("звонок Ромашке")
                screen.wait("Марина> звонок Ромашке")
                screen.type(" завтра")
                screen.wait("Ромашке завтра")
                self.assertNotIn("·", screen.shown())

    def test_without_colours_it_is_told_all_the_same(self):
        screen = self.screen(NO_COLOR="1", PLANERKA_NOW="2026-11-23T09:00")
        screen.type("звонок Ромашке завтра")
        screen.wait("· завтра, вт 24.11")
        self.assertNotIn("\x1b[", screen.coloured())

    # Tab

    def test_tab_puts_a_name_in_the_case_needed(self):
        screen = self.screen()
        for typed, meant in (("звонок Ром", "звонок Ромашке"), ("встреча с Ром", "встреча с Ромашкой"), ("поставить Ив", "поставить Иванову")):
            screen.type(typed)
            screen.press("Tab")
            screen.wait(f"Марина> {meant}")
            screen.press("C-u")

    def test_tab_again_goes_through_the_list(self):
        screen = self.screen()
        screen.enter("звонок Ромашке завтра")
        screen.wait("Марина>", times=2)
        screen.enter("встреча с Ромашкой завтра")
        screen.wait("Марина>", times=3)
        screen.enter("мои задачи")
        screen.wait("Марина>", times=4)
        screen.type("перенеси ")
        screen.press("Tab")
        shown = screen.wait("  1  ")
        self.assertIn("звонок", shown.split("перенеси")[-1])
        screen.press("Tab")
        screen.wait("Марина> перенеси 1")
        screen.press("Tab")
        screen.wait("› 2")
        screen.wait("Марина> перенеси 2")
        screen.press("BTab")
        screen.wait("› 1")
        screen.type(" на по")
        screen.press("Tab")
        screen.wait("понедельник")
        screen.press("Enter")
        self.until(lambda: "›" not in screen.shown())

    # The past

    def test_the_past_is_searched_whatever_the_letters(self):
        screen = self.screen()
        for line in ("Ёлки купить завтра", "мои задачи", "план на день"):
            screen.enter(line)
        screen.wait("Марина>", times=4)
        screen.press("C-r")
        screen.type("ЕЛКИ")
        screen.wait("Марина> Ёлки купить завтра")
        screen.press("C-g")
        self.until(lambda: screen.shown().splitlines()[-1].rstrip() == "Марина>")
        screen.press("C-r")
        screen.type("задач")
        screen.wait("поиск: задач")
        screen.press("Enter")
        screen.wait("Марина> мои задачи", times=2)

    def test_an_equal_line_is_kept_once(self):
        screen = self.screen()
        for line in ("мои задачи", "план на день", "мои задачи"):
            screen.enter(line)
        screen.wait("Марина>", times=4)
        screen.press("Up", "Up")
        screen.wait("Марина> план на день", times=2)
        screen.press("Up")
        screen.press("End")
        screen.type("!")
        screen.wait("Марина> план на день!")

    def test_typing_is_taken_back(self):
        screen = self.screen()
        screen.type("раз ")
        screen.wait("раз")
        screen.type("два")
        screen.wait("раз два")
        screen.press("C-w")
        screen.wait("Марина> раз")
        screen.press("C-_")
        screen.wait("Марина> раз два")

    def test_vi_keys(self):
        (self.home.path / ".editrc").write_text("bind -v\n")
        screen = self.screen()
        screen.type("абв")
        screen.press("Escape")
        time.sleep(0.1)
        screen.type("0x")
        screen.wait("Марина> бв")
        screen.type("A")
        screen.type("г")
        screen.wait("Марина> бвг")

    def test_the_screen_is_cleared(self):
        screen = self.screen()
        screen.enter("мои задачи")
        screen.wait("Марина>", times=2)
        screen.type("абв")
        screen.press("C-l")
        self.until(lambda: screen.shown().startswith("Марина> абв"))

    def test_many_pasted_lines_are_summed_up(self):
        screen = self.screen(rows=40)
        screen.paste("звонок Ромашке завтра\nфывапр олд\nвстреча с Ромашкой в пятницу\n")
        screen.wait("Вставлено строк: 3, выполнено: 2, не выполнено: 1 (2).")

    def test_the_shell_stops_it_and_it_goes_on(self):
        screen = Screen(self.home, "--as", "Орлова", job=True)
        self.addCleanup(screen.close)
        screen.wait("Марина>")
        screen.type("абв")
        screen.wait("Марина> абв")
        screen.press("C-z")
        screen.wait("Stopped")
        screen.enter("fg")
        screen.wait("Марина> абв", times=2)
        screen.type("г")
        screen.wait("Марина> абвг")

    def test_two_sessions_see_each_other(self):
        first, second = self.screen(), self.screen()
        first.enter("звонок Ромашке завтра")
        first.wait("Марина>", times=2)
        second.enter("задачи на завтра")
        second.wait("звонок")

    def test_waiting_costs_nothing(self):
        screen = self.screen(shell=True)
        screen.type("звонок")
        time.sleep(0.5)
        stat = lambda: sum(map(int, pathlib.Path(f"/proc/{screen.process()}/stat").read_text().rsplit(")")[-1].split()[11:13]))
        before = stat()
        time.sleep(1)
        self.assertEqual(stat(), before)

    def test_it_ends_with_its_terminal(self):
        screen = self.screen()
        program = screen.process()
        screen.type("абв")
        screen.close()
        self.until(lambda: not os.path.exists(f"/proc/{program}"))

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
        for word in ("привет", "помощь", "задачи"):
            screen.enter(word)
        screen.wait("Как вас зовут", times=5)
        screen.enter("меня зовут Орлова Марина")
        screen.wait("Марина>")
        screen.enter("поставить звонок Ромашке на завтра")
        screen.wait("Марина>", times=2)
        screen.enter("задачи на завтра")
        screen.wait("Ромашк", times=3)

    def test_the_name_is_taken_out_of_what_is_said(self):
        for said, name in (("I'm Dave Miller", "Miller Dave"), ("привет, я наталья крылова", "Крылова Наталья")):
            with self.subTest(said):
                home = Home(people=False)
                self.addCleanup(home.close)
                screen = Screen(home)
                self.addCleanup(screen.close)
                screen.wait("Как вас зовут")
                screen.enter(said)
                screen.wait(">")
                people = home.run("export", "people", "--format", "csv").stdout
                self.assertIn(f"\n{name},head", people)

    def test_without_a_terminal_it_says_what_to_do(self):
        for arguments in (["задачи"], ["pipe"], []):
            done = self.home.run(*arguments, input="задачи\n")
            self.assertEqual(done.returncode, 1)
            self.assertEqual(len((done.stdout + done.stderr).strip().splitlines()), 1)


if __name__ == "__main__":
    unittest.main()
