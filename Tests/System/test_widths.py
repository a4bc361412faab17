"""Replies on screens of 60 to 200 columns: no row is cut by the terminal, and columns stand beneath each other."""
import fcntl, os, pty, re, select, struct, termios, time, unicodedata, unittest

from program import BINARY, Home, PATIENCE

LINES = ["план на день", "просроченные задачи отдела", "задачи отдела на эту неделю", "список клиентов", "помощь", "tasks of the team for tomorrow"]


def width(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


class Talk:
    """The program on a terminal whose bytes are read as they come."""
    def __init__(self, home, *arguments):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(BINARY, [BINARY, *arguments], {**home.environment, "PLANERKA_NOW": "2026-11-23T09:00"})
        self.until_prompt()

    def resize(self, columns):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))

    def say(self, line):
        os.write(self.terminal, line.encode() + b"\r")
        return self.until_prompt()

    def until_prompt(self):
        text, end = b"", time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.05)[0]:
                text += os.read(self.terminal, 65536)
            elif text.rstrip().endswith("Марина>".encode()):
                return text.decode()
        raise AssertionError(text.decode())

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


class Widths(unittest.TestCase):
    def test_no_row_is_wider_than_the_screen(self):
        home = Home()
        self.addCleanup(home.close)
        talk = Talk(home, "--demo", "--as", "Орлова", "--color", "never")
        self.addCleanup(talk.close)
        for columns in range(60, 201, 7):
            talk.resize(columns)
            time.sleep(0.05)
            for line in LINES:
                reply = talk.say(line)
                rows = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", reply).replace("\r", "").split("\n")
                # The first rows are the line as it was typed.
                start = next((n for n, row in enumerate(rows) if row.endswith(line)), 0) + 1
                for row in rows[start:-1]:
                    self.assertLessEqual(width(row), columns, f"{columns}: {row}")
                    self.assertNotIn("\t", row)


if __name__ == "__main__":
    unittest.main()
