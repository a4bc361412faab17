#!/usr/bin/env python3
"""Kills the program hundreds of times under load, and recounts in the end what it had acknowledged.

    Tests/Proofs/kills.py [--binary .build/release/planerka] [--kills 300] [--seed 1]

Four loads work on one store at once, and each of them is killed (SIGKILL) again and again: a jsonl pipe; one that also notifies,
through which the head gives tasks, feedback and fines; one-shot calls; imports. After each restart a pipe gets the lines again that
were not answered, as a bridge sends them, and some of those that were. In the end

- what was acknowledged is in the store once, and what was not is there once or not at all, an import whole or not at all;
- each undo and each redo that was acknowledged happened once, and what stands is what their order leaves;
- a line that came again got the same answer;
- everybody has heard all that the head said to them, in a notification or before a reply, at least once;
- nothing was refused, and `planerka check` finds the store to be what its journal says.

The seed decides what is said and when it is killed; how the four run into each other differs from run to run. Exits with 1 if
anything is lost or doubled.
"""
import argparse, collections, json, os, pathlib, random, re, subprocess, sys, tempfile, threading, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEAD = "telegram:1000"
MANAGERS = {"telegram:1001": "Иванов Сергей", "telegram:1002": "Петрова Ольга", "telegram:1003": "Ким Анна", "telegram:1004": "Белов Пётр"}
DATIVE = {"telegram:1001": "Иванову", "telegram:1002": "Петровой", "telegram:1003": "Ким Анне", "telegram:1004": "Белову"}
CALLER, IMPORTER = "Соколова Вера", "Гусев Лев"
# They show no tasks, so what a reply tells of one is news.
LOOKS = ("кто я", "who am I", "привет")
PATIENCE = 60  # seconds until an answer is missed


class Program:
    """The built program on a store of its own. Its day is in the middle, so that no midnight falls into a run."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, pathlib.Path(folder)
        zone = 12 - time.gmtime().tm_hour
        self.environment = {**os.environ, "HOME": str(folder), "LANG": "C.UTF-8", "TZ": f"<X>{-zone:+d}"}
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "PLANERKA_DB", "PLANERKA_AS", "PLANERKA_NOW"):
            self.environment.pop(name, None)
        people = [("Орлова Марина", "head", HEAD)] + [(name, "manager", account) for account, name in MANAGERS.items()]
        people += [(CALLER, "manager", ""), (IMPORTER, "head", "")]
        table = self.folder / "people.csv"
        table.write_text("name,role,account\n" + "".join(",".join(person) + "\n" for person in people), encoding="utf-8")
        self.run("import", "people", str(table))

    def start(self, *arguments, **more):
        return subprocess.Popen([self.binary, *arguments], env=self.environment, **more)

    def run(self, *arguments):
        done = subprocess.run([self.binary, *arguments], env=self.environment, capture_output=True, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise RuntimeError(f"{arguments}: {done.returncode} {done.stderr.decode()}")
        return done.stdout.decode()


class Run:
    """What all loads share: how many kills are left, and what went wrong."""

    def __init__(self, kills):
        self.lock = threading.Lock()
        self.left, self.serial = kills, 0
        self.counts = collections.Counter()
        self.faults = []

    def take(self):
        """Whether there is another kill to be done."""
        with self.lock:
            self.left -= 1
            return self.left >= 0

    def token(self):
        with self.lock:
            self.serial += 1
            return f"z{self.serial:05d}q"

    def count(self, what, number=1):
        with self.lock:
            self.counts[what] += number

    def fault(self, what):
        with self.lock:
            self.faults.append(what)


class Pipe:
    """A running jsonl pipe with what it has answered. All that it wrote before it was killed is read."""

    def __init__(self, program, arguments, heard):
        self.process = program.start("pipe", "--format", "jsonl", *arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                     stderr=subprocess.DEVNULL)
        self.heard, self.answers, self.changed = heard, {}, threading.Condition()
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stdout:
            if not line.endswith(b"\n"):
                break
            answer = json.loads(line)
            self.heard.append((answer.get("to"), answer.get("text") or ""))
            if answer.get("event") is None:
                with self.changed:
                    self.answers[answer["id"]] = answer
                    self.changed.notify()
        with self.changed:
            self.changed.notify()

    def send(self, lines):
        data = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
        try:
            self.process.stdin.write(data)
            self.process.stdin.flush()
        except BrokenPipeError:
            pass

    def wait(self, ids):
        """Whether all of them are answered in time."""
        with self.changed:
            return self.changed.wait_for(lambda: all(each in self.answers for each in ids) or not self.reader.is_alive(), PATIENCE)

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.reader.join()
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        self.process.stdout.close()

    def end(self):
        self.process.stdin.close()
        self.process.wait()
        self.reader.join()
        self.process.stdout.close()


class PipeLoad:
    """Lines of some accounts through one pipe that is killed and started again."""

    def __init__(self, run, program, name, accounts, arguments, seed):
        self.run, self.program, self.name, self.accounts, self.arguments = run, program, name, accounts, arguments
        self.random = random.Random(f"{seed}.{name}")
        self.heard, self.first, self.lines = [], {}, []
        # For each account what stands, oldest first, and what may be redone, as its undos and redos leave it.
        self.standing = {account: [] for account in accounts}
        self.undone = {account: [] for account in accounts}
        self.news = []

    def work(self):
        pipe = Pipe(self.program, self.arguments, self.heard)
        while self.run.take():
            lines = [self.line() for _ in range(self.random.randint(1, 8))]
            pipe.send(lines)
            time.sleep(self.random.uniform(0, 0.012 * len(lines)))
            pipe.kill()
            self.run.count(f"kills of the {self.name}")
            before = dict(pipe.answers)
            again = [line for line in self.lines[-30:] if line["id"] in self.first and self.random.random() < 0.1]
            missed = [line for line in lines if line["id"] not in before]
            self.run.count("lines sent again", len(missed))
            self.keep(before)
            pipe = Pipe(self.program, self.arguments, self.heard)
            pipe.send(again + missed)
            if not pipe.wait([line["id"] for line in again + missed]):
                self.run.fault(f"{self.name}: no answer in {PATIENCE} s")
            self.keep(pipe.answers)
        pipe.end()
        self.keep(pipe.answers)

    def line(self):
        account = self.random.choice(self.accounts)
        token = self.run.token()
        text = self.heads(token) if account == HEAD else self.managers(account, token)
        line = {"id": f"{self.name}.{len(self.lines)}", "from": account, "channel": account, "text": text}
        self.lines.append(line)
        return line

    def heads(self, token):
        account, name = self.random.choice(sorted(DATIVE.items()))
        kind = self.random.choice(["feedback", "fine", "task"])
        self.news.append((account, token))
        if kind == "feedback":
            return f"скажи {name}, что молодец: {token}"
        return f"штраф {name} 100 за {token}" if kind == "fine" else f"задача {name}: дело {token}"

    def managers(self, account, token):
        """An undo only where something can be undone, a redo only right after an undo: what each does is known from the order."""
        standing, undone = self.standing[account], self.undone[account]
        chance = self.random.random()
        if chance < 0.2 and standing:
            undone.append(standing.pop())
            return "отмени"
        if chance < 0.5 and undone:
            standing.append(undone.pop())
            return "верни"
        if chance < 0.6:
            return self.random.choice(LOOKS)
        undone.clear()
        standing.append(token)
        return f"задача: дело {token}"

    def keep(self, answers):
        texts = {line["id"]: line["text"] for line in self.lines}
        for each, answer in answers.items():
            if each not in self.first:
                self.first[each] = answer
                if not answer["ok"]:
                    self.run.fault(f"{self.name}: {texts[each]}: {answer['text']} {answer['error']}")
            elif changes(texts[each]) and answer != self.first[each]:
                self.run.fault(f"{self.name}: {texts[each]}: another answer when it came again")


def changes(text):
    return text not in LOOKS


class CallLoad:
    """One-shot calls, half of them killed."""

    def __init__(self, run, program, seed):
        self.run, self.program, self.random = run, program, random.Random(f"{seed}.calls")
        self.said, self.length = {}, 0.1

    def work(self):
        while self.run.left > 0:
            token = self.run.token()
            isKilled = self.random.random() < 0.6 and self.run.take()
            start = time.monotonic()
            process = self.program.start(*self.call(token), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            if isKilled:
                time.sleep(self.random.uniform(0, 1.2 * self.length))
                process.kill()
                self.run.count(f"kills of {self.name}")
            error = process.communicate()[1].decode()
            self.said[token] = process.returncode == 0
            if process.returncode > 0:
                self.run.fault(f"{self.name}: exit {process.returncode}: {error.strip()}")
            if not isKilled:
                self.length = 0.8 * self.length + 0.2 * (time.monotonic() - start)

    name = "one-shot calls"

    def call(self, token):
        return ["--as", CALLER, f"задача: дело {token}"]


class ImportLoad(CallLoad):
    """Imports of many tasks each, half of them killed."""
    name = "imports"
    ROWS = 40

    def call(self, token):
        table = self.program.folder / f"{token}.csv"
        rows = "".join(f"дело {token} {row},{IMPORTER}\n" for row in range(self.ROWS))
        table.write_text("title,assignee\n" + rows, encoding="utf-8")
        return ["import", "tasks", str(table), "--as", IMPORTER]


def hear(program, accounts):
    """Everybody says a word, so that what still waits for them is told."""
    heard = []
    pipe = Pipe(program, [], heard)
    lines = [{"id": f"last.{account}", "from": account, "channel": account, "text": "кто я"} for account in accounts]
    pipe.send(lines)
    pipe.wait([line["id"] for line in lines])
    pipe.end()
    return heard


def recount(run, program, pipes, calls, imports):
    program.run("check")
    journal = json.loads(program.run("export", "journal", "--format", "json"))
    tasks = json.loads(program.run("export", "tasks", "--format", "json"))
    titles = collections.Counter(task["title"] for task in tasks)
    entered = collections.Counter(
        change["after"]["title"] for entry in journal if entry["verb"] in ("add", "importTasks")
        for change in entry["changes"] if change.get("before") is None and "title" in (change.get("after") or {}))

    def times(title, number, atLeast, what):
        if number > 1:
            run.fault(f"doubled: {what} {title}: {number}")
        if number < atLeast:
            run.fault(f"lost: {what} {title}")

    for token, isSaid in calls.said.items():
        times(token, entered[f"дело {token}"], int(isSaid), "one-shot call")
        run.count("one-shot calls acknowledged", int(isSaid))
    for token, isSaid in imports.said.items():
        numbers = {entered[f"дело {token} {row}"] for row in range(ImportLoad.ROWS)}
        if len(numbers) > 1:
            run.fault(f"half an import: {token}")
        times(token, max(numbers), int(isSaid), "import")
        run.count("imports acknowledged", int(isSaid))
    verbs = collections.Counter((entry["actor"], entry["verb"]) for entry in journal)
    for load in pipes:
        acknowledged = [line for line in load.lines if (load.first.get(line["id"]) or {}).get("ok")]
        run.count("lines acknowledged", len(acknowledged))
        for line in acknowledged:
            if line["text"].startswith("задача"):
                times(line["text"], entered["дело " + line["text"].split()[-1]], 1, "line")
        for account in load.accounts:
            said = collections.Counter(line["text"] for line in acknowledged if line["from"] == account)
            for words, verb in (("отмени", "undo"), ("верни", "redo")):
                found = verbs[MANAGERS.get(account), verb]
                run.count(f"{verb}s", found)
                if found != said[words]:
                    run.fault(f"{account}: {said[words]} × «{words}» acknowledged, {found} in the journal")
            for token in load.standing[account]:
                if titles[f"дело {token}"] != 1:
                    run.fault(f"{account}: дело {token} does not stand")
            for token in load.undone[account]:
                if titles[f"дело {token}"]:
                    run.fault(f"{account}: дело {token} stands though it was taken back")


def recount_news(run, program, pipes):
    heard = [each for load in pipes for each in load.heard] + hear(program, sorted(MANAGERS))
    told = collections.Counter()
    for account, text in heard:
        for word in re.findall(r"z\d+q", text):
            told[account, word] += 1
    for load in pipes:
        for account, token in load.news:
            run.count("news", 1)
            run.count("news told again", max(0, told[account, token] - 1))
            if not told[account, token]:
                run.fault(f"news lost: {account} {token}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--binary", default=str(ROOT / ".build/release/planerka"))
    options.add_argument("--kills", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="planerka-kills-") as folder:
        program, run = Program(os.path.abspath(chosen.binary), folder), Run(chosen.kills)
        accounts = sorted(MANAGERS)
        pipes = [PipeLoad(run, program, "pipe", accounts[:2], [], chosen.seed),
                 PipeLoad(run, program, "notifying pipe", [HEAD] + accounts[2:], ["--notify", "--networks", "telegram"], chosen.seed)]
        calls, imports = CallLoad(run, program, chosen.seed), ImportLoad(run, program, chosen.seed)
        threads = [threading.Thread(target=load.work) for load in [*pipes, calls, imports]]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        recount(run, program, pipes, calls, imports)
        recount_news(run, program, pipes)
    for what, number in sorted(run.counts.items()):
        print(f"{number:7,d}  {what}")
    print(f"seed {chosen.seed}, {time.monotonic() - start:.0f} s")
    for fault in run.faults[:40]:
        print(f"FAULT {fault}", file=sys.stderr)
    print(f"{len(run.faults)} faults")
    return 1 if run.faults else 0


if __name__ == "__main__":
    sys.exit(main())
