"""The store under a running program: moved, removed, replaced, read only; and many that write to it at once."""
import json, os, shutil, signal, sqlite3, threading, time, unittest

from program import Home


class Pipe:
    """A jsonl pipe that is talked to line by line."""

    def __init__(self, home, *arguments):
        self.process = home.start("pipe", "--format", "jsonl", *arguments)
        self.count = 0

    def say(self, text, sender="telegram:1000"):
        self.count += 1
        line = {"id": f"{self.process.pid}.{self.count}", "from": sender, "text": text}
        self.process.stdin.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=20)
        self.process.stdout.close()
        self.process.stderr.close()


class StoreTest(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)
        self.store = self.home.path / ".local/share/planerka/planerka.sqlite"

    def pipe(self, *arguments):
        pipe = Pipe(self.home, *arguments)
        self.addCleanup(pipe.close)
        return pipe

    def titles(self, *arguments):
        rows = json.loads(self.home.run("export", "tasks", "--format", "json", *arguments).stdout)
        return [row["title"] for row in rows]

    def assert_unavailable(self, answer, *words):
        self.assertEqual((answer["ok"], (answer["error"] or {}).get("code")), (False, "unavailable"), answer)
        for word in words:
            self.assertIn(word, answer["error"]["message"])

    def assert_refused(self, done, status, *words):
        self.assertEqual((done.returncode, done.stdout, len(done.stderr.splitlines())), (status, "", 1), done)
        for word in words:
            self.assertIn(word, done.stderr)


class Moved(StoreTest):
    def test_moved_then_put_back(self):
        pipe = self.pipe()
        self.assertTrue(pipe.say("задача: до переноса")["ok"])
        away = self.store.with_name("away.sqlite")
        self.store.rename(away)
        for line in ("задача: в никуда", "мои задачи", "add a task: nowhere"):
            self.assert_unavailable(pipe.say(line), "restore")
        self.assert_refused(self.home.run("--as", "Орлова", "задачи"), 69, "restore")
        self.assertFalse(self.store.exists())
        away.rename(self.store)
        self.assertTrue(pipe.say("задача: снова на месте")["ok"])
        self.assertEqual(self.titles(), ["до переноса", "снова на месте"])

    def test_removed(self):
        pipe = self.pipe()
        self.assertTrue(pipe.say("задача: раз")["ok"])
        self.store.unlink()
        self.assert_unavailable(pipe.say("задача: два"), "restore")
        self.assert_unavailable(pipe.say("кто я"))
        self.assert_refused(self.home.run("--as", "Орлова", "задача: три"), 69, "restore")
        self.assertFalse(self.store.exists())

    def test_all_its_files_removed(self):
        pipe = self.pipe()
        self.assertTrue(pipe.say("задача: раз")["ok"])
        for file in self.store.parent.glob("planerka.sqlite*"):
            file.unlink()
        self.assert_unavailable(pipe.say("задача: два"))

    def test_its_log_removed(self):
        for ending in ("-wal", "-shm"):
            pipe = self.pipe()
            self.assertTrue(pipe.say("задача: раз")["ok"])
            self.store.with_name("planerka.sqlite" + ending).unlink()
            self.assert_unavailable(pipe.say("задача: два"))
            pipe.process.kill()

    def test_replaced(self):
        copy = self.home.path / "copy.sqlite"
        self.assertEqual(self.home.run("backup", str(copy)).returncode, 0)
        pipe = self.pipe()
        self.assertTrue(pipe.say("задача: раз")["ok"])
        for ending in ("", "-wal", "-shm"):
            (self.store.parent / f"planerka.sqlite{ending}").unlink()
        shutil.copy(copy, self.store)
        self.assert_unavailable(pipe.say("задача: два"), "ерезапустите")
        self.assert_unavailable(pipe.say("add a task: three"))
        self.assertEqual(self.home.run("--as", "Орлова", "задача: четыре").returncode, 0)
        self.assertEqual(self.titles(), ["четыре"])

    def test_behind_a_link(self):
        real = self.home.path / "disk" / "store.sqlite"
        real.parent.mkdir()
        self.store.rename(real)
        self.store.symlink_to(real)
        pipe = self.pipe()
        self.assertTrue(pipe.say("задача: раз")["ok"])
        real.with_name("store.sqlite-wal").unlink()
        self.assert_unavailable(pipe.say("задача: два"))

    def test_a_text_pipe_says_so_and_goes_on(self):
        for limits in ([], ["--max-lines", "5"]):
            with self.subTest(limits):
                self.text_pipe(*limits)

    def text_pipe(self, *limits):
        with self.home.start("pipe", "--as", "Орлова", *limits) as pipe:
            def say(text):
                pipe.stdin.write(text.encode() + b"\n")
                pipe.stdin.flush()
                reply = []
                while (line := pipe.stdout.readline()) not in (b"\n", b""):
                    reply.append(line)
                return b"".join(reply).decode()
            self.assertNotIn("restore", say("задача: раз"))
            self.store.rename(self.store.with_name("away"))
            self.assertIn("restore", say("задача: два"))
            self.assertIn("restore", say("мои задачи"))
            self.store.with_name("away").rename(self.store)
            pipe.stdin.close()


class ReadOnly(StoreTest):
    """Root may write anything, so its program is run by nobody."""
    OTHER = {"user": 65534, "group": 65534, "extra_groups": []} if os.getuid() == 0 else {}

    def setUp(self):
        super().setUp()
        self.home.run("--as", "Орлова", "поставить звонок Ромашке на 2036-12-01 в 10:00")
        self.home.run("--as", "Орлова", "задача Иванову: подготовить смету на завтра")
        self.home.environment["TMPDIR"] = "/tmp"
        self.folder = self.home.path / "shared"
        self.folder.mkdir()
        for part in (self.home.path, self.folder):
            part.chmod(0o755)
        self.copy = self.folder / "planerka.sqlite"
        shutil.copy(self.store, self.copy)
        self.copy.chmod(0o444)
        if os.getuid() != 0:
            self.folder.chmod(0o555)

    def run_as_nobody(self, *arguments):
        return self.home.run("--db", str(self.copy), *arguments, cwd="/tmp", **self.OTHER)

    def test_is_read(self):
        for call in (["--as", "Орлова", "задачи"], ["--as", "Иванов", "мой день"], ["--as", "Орлова", "как дела у Иванова"],
                     ["--as", "Орлова", "how is Ivanov doing"], ["export", "tasks", "--format", "csv"], ["check"], ["settings"]):
            done = self.run_as_nobody(*call)
            self.assertEqual((done.returncode, done.stderr), (0, ""), (call, done.stdout))
        self.assertIn("Ромашк", self.run_as_nobody("--as", "Орлова", "задачи").stdout)
        self.assertEqual(sorted(file.name for file in self.folder.iterdir()), ["planerka.sqlite"])

    def test_is_backed_up(self):
        there = self.home.path / "there"
        there.mkdir()
        there.chmod(0o777)
        done = self.run_as_nobody("backup", str(there / "copy.sqlite"))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(self.home.run("check", "--db", str(there / "copy.sqlite")).returncode, 0)

    def test_says_why_it_is_not_changed(self):
        self.assert_refused(self.run_as_nobody("--as", "Орлова", "задача: новая"), 69, "только для чтения")
        done = self.run_as_nobody("--as", "Орлова", "--lang", "en", "add a task: new")
        self.assert_refused(done, 69, "may only be read")

    def test_with_a_log_that_was_left(self):
        pipe = self.pipe()
        pipe.say("задача: в журнале")
        for ending in ("", "-wal"):
            shutil.copy(f"{self.store}{ending}", f"{self.copy}{ending}")
            os.chmod(f"{self.copy}{ending}", 0o444)
        self.assertIn("в журнале", self.run_as_nobody("--as", "Орлова", "задачи").stdout)

    def test_a_change_by_another_is_noticed(self):
        if not self.OTHER:
            self.skipTest("needs a second user")
        with self.home.start("pipe", "--format", "jsonl", "--db", str(self.copy), cwd="/tmp", **self.OTHER) as process:
            def say(text):
                process.stdin.write(json.dumps({"from": "telegram:1000", "text": text}).encode() + b"\n")
                process.stdin.flush()
                return json.loads(process.stdout.readline())
            self.assertTrue(say("задачи")["ok"])
            self.assert_unavailable(say("задача: новая"), "только для чтения")
            self.assertEqual(self.home.run("--db", str(self.copy), "--as", "Орлова", "задача: чужая").returncode, 0)
            self.assert_unavailable(say("задачи"))
            process.stdin.close()


class Waiting(StoreTest):
    def test_many_writers_are_all_served(self):
        """Each gets its turn within a short time; the first come, first served."""
        failures, slowest = [], []

        def write(number):
            pipe = Pipe(self.home)
            for n in range(60):
                start = time.monotonic()
                answer = pipe.say(f"задача: дело {number} {n}")
                slowest.append(time.monotonic() - start)
                if not answer["ok"]:
                    failures.append(answer)
            pipe.close()
        writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        self.assertEqual(failures, [])
        self.assertEqual(len(self.titles()), 480)
        self.assertLess(max(slowest), 5)

    def test_a_stopped_writer_does_not_stop_the_others_for_good(self):
        """Killed while it holds the turn, it gives it up at once."""
        with sqlite3.connect(self.store, isolation_level=None, timeout=10) as base:
            base.execute("BEGIN IMMEDIATE")
            holder = self.home.start("--as", "Орлова", "задача: убитая")
            waiting = self.home.start("--as", "Орлова", "задача: живая")
            holder.send_signal(signal.SIGKILL)
            holder.communicate()
            base.execute("ROLLBACK")
        out, err = waiting.communicate(timeout=20)
        self.assertEqual((waiting.returncode, err), (0, b""))
        self.assertIn("живая", self.titles())


if __name__ == "__main__":
    unittest.main()
