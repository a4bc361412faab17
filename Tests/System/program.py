"""The built program as the tests here drive it: in a pipe, or on a screen of its own (tmux)."""
import os, pathlib, shlex, subprocess, tempfile, time, unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("PLANERKA_BINARY") or str(ROOT / ".build/debug/planerka")
PATIENCE = 10  # seconds


class Home:
    """A home folder of its own, with a department of a head and a manager."""
    PEOPLE = "name,role,aliases,account\nОрлова Марина,head,,telegram:1000\nИванов Сергей,manager,,telegram:1001\n"
    CLIENTS = "name,aliases,contact,phone,manager\nООО «Ромашка»,Ромашка,,,Иванов Сергей\n"

    def __init__(self, people=True):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.environment = {**os.environ, "HOME": str(self.path), "LANG": "C.UTF-8", "TERM": "xterm-256color"}
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LC_ALL", "LC_CTYPE", "NO_COLOR",
                     "PLANERKA_DB", "PLANERKA_AS", "PLANERKA_NOW"):
            self.environment.pop(name, None)
        if people:
            for table, text in (("people", self.PEOPLE), ("clients", self.CLIENTS)):
                (self.path / f"{table}.csv").write_text(text, encoding="utf-8")
                done = self.run("import", table, str(self.path / f"{table}.csv"))
                assert done.returncode == 0, done.stderr

    @property
    def history(self):
        return self.path / ".local/state/planerka/history"

    def run(self, *arguments, input=None, **more):
        """One call, with what it wrote and how it ended."""
        data = input.encode() if isinstance(input, str) else input
        done = subprocess.run([BINARY, *arguments], input=data or b"", capture_output=True, env=self.environment, timeout=60, **more)
        done.stdout, done.stderr = (part.decode("utf-8") for part in (done.stdout, done.stderr))
        return done

    def start(self, *arguments, **more):
        """A call that is talked to: bytes in, bytes out."""
        return subprocess.Popen([BINARY, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                env=self.environment, **more)

    def close(self):
        self.folder.cleanup()


class Screen:
    """The program in a terminal of its own, of which one sees what a person would."""
    def __init__(self, home, *arguments, columns=80, rows=24, shell=False, job=False, **environment):
        self.socket = f"planerka-test-{os.getpid()}-{time.monotonic_ns()}"
        variables = {**home.environment, **environment}
        command = shlex.join(["env", "-i", *(f"{name}={value}" for name, value in variables.items()), BINARY, *arguments])
        if shell:
            command = f"{command}; echo ended $?; cat"
        if job:
            self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows),
                      shlex.join(["env", "-i", *(f"{name}={value}" for name, value in variables.items()), "PS1=$ ", "bash", "--norc"]))
            self.wait("$ ")
            self.enter(shlex.join([BINARY, *arguments]))
            return
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows), command)

    def tmux(self, *arguments):
        return subprocess.run(["tmux", "-u", "-L", self.socket, *arguments], capture_output=True, text=True, check=False).stdout

    def type(self, text):
        self.tmux("send-keys", "-l", "--", text)

    def press(self, *keys):
        self.tmux("send-keys", *keys)

    def enter(self, text):
        self.type(text)
        self.press("Enter")

    def paste(self, text):
        """As a terminal pastes where bracketed paste is on."""
        self.tmux("set-buffer", "--", text)
        self.tmux("paste-buffer", "-p")

    def resize(self, columns, rows=24):
        self.tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def process(self):
        """The id of the program."""
        shell = self.tmux("display-message", "-p", "#{pane_pid}").strip()
        child = subprocess.run(["pgrep", "-P", shell], capture_output=True, text=True).stdout.split()
        return int((child or [shell])[0])

    def shown(self):
        return self.tmux("capture-pane", "-p", "-J").rstrip("\n")

    def coloured(self):
        return self.tmux("capture-pane", "-p", "-e").rstrip("\n")

    def wait(self, text, times=1):
        """The screen, once it holds the text so often."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            screen = self.shown()
            if screen.count(text) >= times:
                return screen
            time.sleep(0.02)
        raise AssertionError(f"{text!r} did not appear:\n{self.shown()}")

    def close(self):
        self.tmux("kill-server")


class TalkTest(unittest.TestCase):
    """A department with its people, whose head talks in a terminal."""

    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def screen(self, *arguments, **more):
        screen = Screen(self.home, "--as", "Орлова", *arguments, **more)
        self.addCleanup(screen.close)
        screen.wait("Марина>")
        return screen
