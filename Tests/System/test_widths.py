"""Replies on screens of 60 to 200 columns: no row is cut by the terminal, and columns stand beneath each other."""
import fcntl, os, pty, re, select, struct, termios, time, unittest

from program import BINARY, Home, PATIENCE
from screen_tables import problems, width
import wide_store

DEMO = ["--demo", "--as", "Орлова"]
WIDTHS = [*range(60, 81), *range(83, 121, 3), *range(130, 201, 10)]
# A row for each person and a column for each day: on a narrow screen the days are several tables.
TEAM = ("план отдела", "team plan", "задачи на неделю", "tasks for this week")


class Talk:
    """The program on a terminal whose bytes are read as they come."""
    def __init__(self, home, *arguments, now="2026-11-23T09:00"):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(BINARY, [BINARY, *arguments], {**home.environment, "PLANERKA_NOW": now})
        self.until_prompt()

    def resize(self, columns):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        # The program redraws its prompt.
        while select.select([self.terminal], [], [], 0.05)[0]:
            os.read(self.terminal, 65536)

    def say(self, line):
        """The rows of the reply."""
        os.write(self.terminal, line.encode() + b"\r")
        reply = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.until_prompt()).replace("\r", "")
        rows = reply.split("\n")
        # The first rows are the line as it was typed.
        return rows[next((n for n, row in enumerate(rows) if row.endswith(line)), 0) + 1:-1]

    def until_prompt(self):
        text, end = b"", time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.002)[0]:
                text += os.read(self.terminal, 65536)
            elif b"\n" in text and text.rstrip().endswith("Марина>".encode()):
                return text.decode()
        raise AssertionError(text.decode())

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


class Widths(unittest.TestCase):
    def sweep(self, home, arguments, now, names, widths):
        phrases = wide_store.lines("phrases")
        done = home.run(*arguments, "--now", now, "pipe", input="\n".join(phrases))
        self.assertEqual(done.stderr, "")
        whole = dict(zip(phrases, done.stdout.split("\n\n"), strict=False))
        self.assertEqual(len(whole), len(phrases))
        talk = Talk(home, *arguments, "--color", "never", now=now)
        self.addCleanup(talk.close)
        wrong = {}
        for columns in widths:
            talk.resize(columns)
            for phrase in phrases:
                shown = talk.say(phrase)
                found = [f"wider: {row}" for row in shown if width(row) > columns or "\t" in row]
                found += days(shown) if phrase.startswith(TEAM) else problems(whole[phrase].split("\n"), shown, names)
                if found:
                    wrong.setdefault(phrase, []).append(f"{columns}: {found[0]}")
        self.assertEqual(wrong, {}, "\n".join(f"{phrase}: {len(found)} widths, {found[0]}" for phrase, found in wrong.items()))

    def test_tables_of_long_names_and_sums(self):
        home = wide_store.made()
        self.addCleanup(home.close)
        self.sweep(home, ["--as", "Орлова"], wide_store.NOW, {*wide_store.MANAGERS, *wide_store.CLIENTS, "Орлова Марина"}, WIDTHS)

    def test_tables_of_the_demo(self):
        home = Home(people=False)
        self.addCleanup(home.close)
        clients = home.run(*DEMO, "export", "clients", "--format", "csv").stdout.split("\n")[1:-1]
        people = ["Орлова Марина", "Иванов Сергей", "Петрова Ольга", "Сидоров Дмитрий", "Кузнецова Анна", "Чёрных Павел", "Ким Алексей"]
        self.sweep(home, DEMO, "2026-11-23T09:00", {*people, *(row.split(",")[0] for row in clients)}, WIDTHS[::3])

    def test_a_narrow_screen_loses_no_number(self):
        home = wide_store.made()
        self.addCleanup(home.close)
        talk = Talk(home, "--as", "Орлова", "--color", "never", now=wide_store.NOW)
        self.addCleanup(talk.close)
        numbers = lambda rows: sorted(re.findall(r"\d+", " ".join(rows)))
        for phrase in ("рейтинг", "kpi отдела", "план и факт", "премии за ноябрь", "штрафы", "клиенты", "sales by client", "load of the team"):
            talk.resize(200)
            wide = talk.say(phrase)
            talk.resize(40)
            narrow = talk.say(phrase)
            self.assertTrue(all(width(row) <= 40 for row in narrow), narrow)
            self.assertEqual(numbers(narrow), numbers(wide), phrase)


def days(shown):
    """The rows of a team's table end each day where its header does."""
    wrong, ends = [], []
    for row in shown:
        if re.match(r" {3,}\S", row):
            ends = {width(row[:found.end()]) for found in re.finditer(r"\S+ \d+", row)}
        elif ends and (found := re.findall(r" {2,}(?:\d+·\d+%|–|нет|away)", row)):
            here = {width(row[:found.end()]) for found in re.finditer(r" {2,}(?:\d+·\d+%|–|нет|away)", row)}
            wrong += [] if here == ends else [f"ragged: {row}"]
    return wrong


if __name__ == "__main__":
    unittest.main()
